package org.dengta.exchange;

import java.time.Instant;

/**
 * How a replica is.
 *
 * @param protocol the form of the exchange it speaks, {@link #PROTOCOL} here
 * @param event the event's number, four digits
 * @param at what its clock shows
 * @param facts how many it holds, of all runs
 * @param guests the cursor after its latest change of the guest list; empty where it has no list
 * @param programme the hash of its programme; empty where it has none
 */
public record PeerStatus(
        int protocol, String event, Instant at, long facts, String guests, String programme) {

    /** The form that this release speaks. */
    public static final int PROTOCOL = 1;
}
