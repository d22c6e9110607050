package org.dengta.checkin;

import org.dengta.accreditation.PersonId;
import org.dengta.gate.Decision;
import org.dengta.journal.Grounds.How;
import org.dengta.verdict.Verdict;

import java.util.List;

/** What became of people who were to pass together: all or nothing. */
public sealed interface PartyEntry {

    /** All pass, each by a fact of his own. */
    sealed interface Passed extends PartyEntry {

        /** In their order. */
        List<Decision> each();

        /** How many people that is. */
        int heads();
    }

    /**
     * All are in.
     *
     * @param how as a protocol party or as a delegation
     * @param group what the facts have in common
     * @param each in their order
     * @param heads how many people that is
     */
    record LetIn(How how, String group, List<Decision> each, int heads) implements Passed {
        public LetIn {
            each = List.copyOf(each);
        }
    }

    /** All are out. */
    record LetOut(List<Decision> each, int heads) implements Passed {
        public LetOut {
            each = List.copyOf(each);
        }
    }

    /** Nobody passes and nothing was written down, for some would not: those alone. */
    record TurnedAway(List<Turned> people) implements PartyEntry {
        public TurnedAway {
            people = List.copyOf(people);
        }
    }

    /** One who would not pass, and why. */
    record Turned(PersonId person, Verdict verdict) {}

    /** Not as many stand there as were ticked; nothing was written down. */
    record HeadsDiffer(int ticked, int counted) implements PartyEntry {}

    /** Some do not belong to the party by the list, or are not on it; nothing was written down. */
    record Strangers(List<PersonId> people) implements PartyEntry {
        public Strangers {
            people = List.copyOf(people);
        }
    }

    /** Nobody was ticked. */
    record Nobody() implements PartyEntry {}
}
