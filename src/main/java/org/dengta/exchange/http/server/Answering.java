package org.dengta.exchange.http.server;

import org.dengta.exchange.Link;
import org.dengta.exchange.http.Enrolling;

import java.util.Optional;

/** What a server of the exchange answers with. For any thread; several calls at once. */
public interface Answering {

    /** The number of the event that is served, four digits. */
    String event();

    /**
     * What whoever shows this token may ask: usually an {@link org.dengta.exchange.Answers} that
     * knows the asker's id; empty for nobody and for who is shut out. Asked at every call.
     */
    Optional<Link> link(String token);

    /** Rung by whoever changes facts, list or programme. */
    Bell bell();

    /** Lets kiosks in. */
    Enrolling enrolling();
}
