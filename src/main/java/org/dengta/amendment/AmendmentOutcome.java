package org.dengta.amendment;

import org.dengta.accreditation.CardField;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;

import java.util.List;
import java.util.Set;

/** What became of an amendment. */
public sealed interface AmendmentOutcome {

    /**
     * Written down, and on the card.
     *
     * @param card as it is now
     * @param fields what is otherwise
     */
    record Amended(Person card, Set<CardField> fields) implements AmendmentOutcome {
        public Amended {
            fields = Set.copyOf(fields);
        }
    }

    /** The card says just this already; nothing was written down. */
    record NothingChanged(Person card) implements AmendmentOutcome {}

    /**
     * Nothing was written down.
     *
     * @param faults all of them, in the order of the columns
     */
    record Faulty(List<AmendmentFault> faults) implements AmendmentOutcome {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** Nobody of this number is on the list; nothing was written down. */
    record NotListed(PersonId person) implements AmendmentOutcome {}
}
