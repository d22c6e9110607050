package org.dengta.journal;

import org.dengta.programme.SlotId;
import org.dengta.venue.IdText;

import java.time.Instant;
import java.util.Optional;

/**
 * Why somebody was let in.
 *
 * @param how by whose word
 * @param reason a short code where it was a human being's
 * @param passed when it was, where it was written down later
 * @param group what all let in by one action have in common
 * @param slot the part of the day whose reservation the entry uses
 */
public record Grounds(
        How how,
        Optional<String> reason,
        Optional<Instant> passed,
        Optional<String> group,
        Optional<SlotId> slot) {
    public static final Grounds VERDICT = of(How.VERDICT);

    public Grounds {
        reason.ifPresent(IdText::checked);
        group.ifPresent(IdText::checked);
    }

    /** Those of an entry by no reservation. */
    public Grounds(
            How how, Optional<String> reason, Optional<Instant> passed, Optional<String> group) {
        this(how, reason, passed, group, Optional.empty());
    }

    /** The same of an entry by a reservation, or by none. */
    public Grounds withSlot(Optional<SlotId> used) {
        return new Grounds(how, reason, passed, group, used);
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
