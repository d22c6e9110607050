package org.dengta.exchange;

import org.dengta.exchange.LinkFailure.Reason;

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

    /** A {@link LinkFailure} where it speaks another form, or of another event. */
    void mustSpeakOf(String expected) {
        if (protocol != PROTOCOL) {
            throw new LinkFailure(
                    protocol < PROTOCOL ? Reason.OLDER_PROTOCOL : Reason.NEWER_PROTOCOL,
                    "form " + protocol + ", here " + PROTOCOL);
        }
        if (!event.equals(expected)) {
            throw new LinkFailure(Reason.OTHER_EVENT, event + ", here " + expected);
        }
    }
}
