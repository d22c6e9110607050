package org.dengta.programme;

import org.dengta.venue.EntryRule;
import org.dengta.venue.Window;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * On which terms somebody enters a place to which there is a right.
 *
 * @param entry how often
 * @param frequency further bounds on how often
 * @param tolerance how much earlier and later than planned
 * @param validity within which stretch of the event
 * @param proof which credentials open it
 * @param bond whether only together with somebody else
 * @param cutOff what a kiosk does that has not heard of the other gates
 * @param priority whether the places reserved for some are for this person too
 * @param seated whether the seat is shown
 */
public record Terms(
        EntryRule entry,
        Frequency frequency,
        Tolerance tolerance,
        Validity validity,
        Proof proof,
        Bond bond,
        CutOff cutOff,
        boolean priority,
        boolean seated) {

    /**
     * @param aDay entries on one day of the venue at most
     * @param apart least time from one entry to the next
     */
    public record Frequency(OptionalInt aDay, Duration apart) {
        static final Frequency FREE = new Frequency(OptionalInt.empty(), Duration.ZERO);
    }

    /**
     * @param early before the start; empty where the session's own holds, none for a slot
     * @param late after the end
     * @param lastEntry after the start, where people are not let in until the end
     */
    public record Tolerance(Optional<Duration> early, Duration late, Optional<Duration> lastEntry) {
        static final Tolerance NONE =
                new Tolerance(Optional.empty(), Duration.ZERO, Optional.empty());

        /** The window in which people are let in to what is held within another. */
        public Window around(Window held, Duration usualEarly) {
            var open = held.widened(early.orElse(usualEarly), late);
            return lastEntry
                    .map(after -> held.from().plus(after))
                    .filter(end -> end.isAfter(open.from()) && end.isBefore(open.to()))
                    .map(end -> new Window(open.from(), end))
                    .orElse(open);
        }
    }

    /**
     * @param from the first instant at which a credential opens anything
     * @param until the first at which it opens nothing any more
     */
    public record Validity(Optional<Instant> from, Optional<Instant> until) {
        static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());
    }

    /** Which of a person's credentials open a place. */
    public enum Proof {
        /** Letter and badge, from the moment they are printed. */
        ANY,
        /** The letter until the badge is handed over, then the badge alone. */
        LETTER_UNTIL_BADGE,
        /** As {@link #LETTER_UNTIL_BADGE}, and no badge before it is handed over. */
        BADGE_WHEN_HANDED_OVER
    }

    /** How a companion is bound to the principal. */
    public enum Bond {
        /** Not at all. */
        NONE,
        /** Only where the principal may enter. */
        ACCESS,
        /** Only where the principal is inside already. */
        PRESENCE
    }

    /** What a gate does where a credential may have been used at another it has not heard of. */
    public enum CutOff {
        /** Lets in and says so. */
        ADMIT,
        /** Leaves it to a human being. */
        ASK
    }

    /** Those of a place about which nothing else is said. */
    public static Terms of(EntryRule entry) {
        return new Terms(
                entry,
                Frequency.FREE,
                Tolerance.NONE,
                Validity.ALWAYS,
                Proof.ANY,
                Bond.NONE,
                CutOff.ADMIT,
                false,
                false);
    }

    /** A change of some of them. */
    public record Change(
            Optional<EntryRule> entry,
            Optional<Frequency> frequency,
            Optional<Tolerance> tolerance,
            Optional<Validity> validity,
            Optional<Proof> proof,
            Optional<Bond> bond,
            Optional<CutOff> cutOff,
            Optional<Boolean> priority,
            Optional<Boolean> seated) {

        Terms of(Terms before) {
            return new Terms(
                    entry.orElse(before.entry),
                    frequency.orElse(before.frequency),
                    tolerance.orElse(before.tolerance),
                    validity.orElse(before.validity),
                    proof.orElse(before.proof),
                    bond.orElse(before.bond),
                    cutOff.orElse(before.cutOff),
                    priority.orElse(before.priority),
                    seated.orElse(before.seated));
        }
    }
}
