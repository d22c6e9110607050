package org.dengta.kiosk;

import java.util.Set;

/** What an operator is there for, and so may do. */
public enum Role {
    /** At a gate: scans, undoes, sends to the help desk. */
    DOOR(Set.of()),
    /** At a desk or help point: also finds people, registers, amends, hands over. */
    DESK(Set.of(Act.CHECK_IN, Act.HAND_OVER, Act.CASES)),
    /** Takes principals through: parties and delegations, without their codes. */
    PROTOCOL(Set.of(Act.CHECK_IN, Act.PARTY, Act.OVERRIDE)),
    /** Answers for the gates: everything. */
    SUPERVISOR(Set.of(Act.values()));

    private final Set<Act> acts;

    Role(Set<Act> acts) {
        this.acts = Set.copyOf(acts);
    }

    /** What not everybody may do. */
    public enum Act {
        /** Let somebody in against the verdict. */
        OVERRIDE,
        /** Check somebody in late, or without a code. */
        CHECK_IN,
        /** Take a party or delegation through in one action. */
        PARTY,
        /** Hand a printed badge over. */
        HAND_OVER,
        /** Hold or open a gate, a zone, the venue. */
        HOLD,
        /** Block a person or end that. */
        BLOCK,
        /** Lift a person's rights for a time. */
        LIFT,
        /** Close the help desk's cases. */
        CASES
    }

    public boolean may(Act act) {
        return acts.contains(act);
    }
}
