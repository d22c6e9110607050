package org.dengta.app.exchange;

import org.dengta.exchange.Link;

/** The way from a kiosk to its central. */
public interface Uplink extends AutoCloseable {

    /** Where the central is. */
    String address();

    /** For one thread at a time. */
    Link link();

    /**
     * Tells whatever is new there, until the way breaks off or is closed; on a thread of its own. A
     * LinkFailure when it breaks off.
     */
    void listen(Runnable news);

    /** Breaks off what is under way, at once. */
    @Override
    void close();
}
