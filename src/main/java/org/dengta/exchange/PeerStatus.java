package org.dengta.exchange;

import org.dengta.exchange.LinkFailure.Reason;
import org.dengta.kiosk.Neighbour;
import org.dengta.kiosk.Neighbourhood.Told;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a replica is.
 *
 * @param protocol the form of the exchange it speaks, {@link #PROTOCOL} here
 * @param event the event's number, four digits
 * @param at what its clock shows
 * @param facts how many it holds, of all runs
 * @param guests the cursor after its latest change of the guest list; empty where it has no list
 * @param programme the hash of its programme; empty where it has none
 * @param neighbours the other kiosks as it knows them, but the asker: of what they wrote it holds
 *     all up to so long ago. Ages, since its clock is not the asker's; empty where it does not
 *     know, as one of an older release
 */
public record PeerStatus(
        int protocol,
        String event,
        Instant at,
        long facts,
        String guests,
        String programme,
        Optional<List<Neighbour>> neighbours) {
    public PeerStatus {
        neighbours = neighbours.map(List::copyOf);
    }

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

    /**
     * How the other was between two moments of this replica's clock. What is reckoned from it errs
     * by the way of a call at most, and always to the older.
     */
    record Greeted(PeerStatus status, Instant asked, Instant answered) {

        /** The others as they were told, at a later moment. */
        Optional<Told> neighbours(Instant now) {
            var since = passed(asked, now);
            return status.neighbours()
                    .map(them -> them.stream().map(it -> it.later(since)).toList())
                    .map(them -> new Told(them, since));
        }

        /** A later moment by the other's clock. */
        Instant there(Instant later) {
            return status.at().plus(passed(answered, later));
        }

        /** Nothing where the clock was set back. */
        private static Duration passed(Instant from, Instant to) {
            return to.isBefore(from) ? Duration.ZERO : Duration.between(from, to);
        }
    }
}
