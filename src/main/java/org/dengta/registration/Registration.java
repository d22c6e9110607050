package org.dengta.registration;

import org.dengta.accreditation.Person;

import java.util.List;

/** What became of a draft. */
public sealed interface Registration {

    /** On the list and written down. */
    record Registered(Person person) implements Registration {}

    /**
     * Nothing was written down.
     *
     * @param faults all of them, in the order of the fields
     */
    record Faulty(List<WalkInFault> faults) implements Registration {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
