package org.dengta.neighbour;

import org.dengta.venue.Gate;
import org.dengta.verdict.Basis;

import java.time.Instant;

/** How lately this kiosk heard of the other gates. */
@FunctionalInterface
public interface Hearing {
    /** Of a kiosk that is the only one. */
    Hearing ALONE = (_, _) -> new Basis.Sole();

    /**
     * What a verdict at a gate rests on: how lately every other gate into the same zone was heard.
     * Quick, and without the network.
     */
    Basis of(Gate gate, Instant at);
}
