package org.dengta.app.exchange;

import org.dengta.exchange.Link;
import org.dengta.exchange.http.Wakeup;

import java.util.function.Consumer;

/** The way from a kiosk to its central. */
public interface Uplink extends AutoCloseable {

    /** Where the central is. */
    String address();

    /** For one thread at a time. */
    Link link();

    /**
     * Tells what there is there, at once and whenever that is something else, until the way breaks
     * off or is closed; then a LinkFailure. On a thread of its own.
     */
    void listen(Consumer<Wakeup> told);

    /** Breaks off what is under way, at once. */
    @Override
    void close();
}
