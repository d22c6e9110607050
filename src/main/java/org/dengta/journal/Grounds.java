package org.dengta.journal;

import org.dengta.programme.SlotId;
import org.dengta.venue.IdText;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * Why somebody was let in.
 *
 * @param how by whose word
 * @param reason a short code where it was a human being's
 * @param passed when it was, where it was written down later
 * @param group what all let in by one action have in common
 * @param slot the part of the day whose reservation the entry uses
 * @param turn whose place it takes, where it was counted anew
 */
public record Grounds(
        How how,
        Optional<String> reason,
        Optional<Instant> passed,
        Optional<String> group,
        Optional<SlotId> slot,
        Optional<Turn> turn) {
    public static final Grounds VERDICT = of(How.VERDICT);

    public Grounds {
        reason.ifPresent(IdText::checked);
        group.ifPresent(IdText::checked);
    }

    /** Those of an entry by no reservation. */
    public Grounds(
            How how, Optional<String> reason, Optional<Instant> passed, Optional<String> group) {
        this(how, reason, passed, group, Optional.empty(), Optional.empty());
    }

    /** The same of an entry by a reservation, or by none. */
    public Grounds withSlot(Optional<SlotId> used) {
        return new Grounds(how, reason, passed, group, used, turn);
    }

    /**
     * The same of an entry that takes the place of another.
     *
     * @param at when that was
     */
    public Grounds insteadOf(Turn other, Instant at) {
        return new Grounds(how, reason, Optional.of(at), group, slot, Optional.of(other));
    }

    public static Grounds of(How how) {
        return new Grounds(how, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Grounds of(How how, String reason) {
        return new Grounds(how, Optional.of(reason), Optional.empty(), Optional.empty());
    }

    public static Grounds inGroup(How how, String group) {
        return new Grounds(how, Optional.empty(), Optional.empty(), Optional.of(group));
    }

    /**
     * A place in the order of what happened.
     *
     * @param time of the first fact that stood there
     * @param position of that fact
     */
    public record Turn(HybridTime time, Position position) implements Comparable<Turn> {
        private static final Comparator<Turn> ORDER =
                Comparator.comparing(Turn::time).thenComparing(Turn::position);

        /** The turn written as {@code time kiosk/run/sequence}; else IllegalArgumentException. */
        static Turn parse(String text) {
            var gap = Math.max(text.indexOf(' '), 0);
            return new Turn(
                    HybridTime.parse(text.substring(0, gap)),
                    Position.parse(text.substring(gap).strip()));
        }

        @Override
        public int compareTo(Turn other) {
            return ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            return time + " " + position;
        }
    }

    /** By whose word somebody passed. */
    public enum How {
        /** The kiosk's. */
        VERDICT,
        /** An operator's against the verdict. */
        OVERRIDE,
        /** An operator's who knew the person without a code. */
        WITHOUT_CODE,
        /** An operator's afterwards. */
        LATE,
        /** A protocol officer's for a party. */
        PARTY,
        /** That of the delegation's list. */
        DELEGATION,
        /** The kiosk's for a code newer than its list. */
        PROVISIONAL
    }
}
