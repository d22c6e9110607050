package org.dengta.admission;

import org.dengta.journal.Position;
import org.dengta.presence.Hold;
import org.dengta.presence.Standings.Count;
import org.dengta.venue.GateId;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;
import org.dengta.verdict.Basis;
import org.dengta.verdict.Holder;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a verdict looks at beside person and gate.
 *
 * @param holds every order of a supervisor, those that are over too
 * @param occupancies of the places behind the gate that are known
 * @param inVenue people inside anywhere
 * @param basis how far this kiosk knows what other gates have let in
 * @param principal whom the holder goes with; empty for one who is not on the list or not named
 * @param claim what the arbiter of a session answered; empty when it was not asked
 * @param wanted how many of a party pass; empty for as many as may
 */
public record Surroundings(
        List<Hold> holds,
        Map<Place, Occupancy> occupancies,
        int inVenue,
        Basis basis,
        Optional<Holder> principal,
        Optional<Claim> claim,
        OptionalInt wanted) {
    private static final Surroundings QUIET =
            new Surroundings(
                    List.of(),
                    Map.of(),
                    0,
                    new Basis.Sole(),
                    Optional.empty(),
                    Optional.empty(),
                    OptionalInt.empty());

    public Surroundings {
        holds = List.copyOf(holds);
        occupancies = Map.copyOf(occupancies);
    }

    /**
     * How full a place is.
     *
     * @param inside now
     * @param inSlot who entered by a reservation of the same part of the day as the holder's;
     *     nobody where the holder has none that is open
     */
    public record Occupancy(Count inside, Count inSlot) {
        static final Occupancy NONE = new Occupancy(Count.NONE, Count.NONE);
    }

    /** What the one kiosk said that grants each entry to a session. */
    public sealed interface Claim {

        /**
         * The entry is this kiosk's, for one person once.
         *
         * @param claim where the grant is written down
         */
        record Granted(SessionId session, Position claim) implements Claim {}

        /** Somebody went in on it. */
        record Taken(SessionId session, GateId gate, Instant at) implements Claim {}

        /** It was granted to another kiosk, of which nobody knows yet whether it let anybody in. */
        record Elsewhere(SessionId session, GateId gate, Instant at) implements Claim {}

        /** No answer in time. */
        record Unanswered() implements Claim {}

        /** Nobody was asked: where it is only foreseen, every entry is taken to be granted. */
        record Supposed() implements Claim {}

        /** What it says of a session: nothing where it is about another. */
        default Claim of(SessionId session) {
            return switch (this) {
                case Granted it -> it.session().equals(session) ? it : new Unanswered();
                case Taken it -> it.session().equals(session) ? it : new Unanswered();
                case Elsewhere it -> it.session().equals(session) ? it : new Unanswered();
                case Unanswered it -> it;
                case Supposed it -> it;
            };
        }
    }

    /** Nothing is held, nobody inside, and this gate is the only one. */
    public static Surroundings quiet() {
        return QUIET;
    }

    Occupancy occupancy(Place place) {
        return occupancies.getOrDefault(place, Occupancy.NONE);
    }
}
