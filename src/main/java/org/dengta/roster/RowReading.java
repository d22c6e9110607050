package org.dengta.roster;

import org.dengta.accreditation.Person;

import java.util.List;

/** What a row turned out to be. */
public sealed interface RowReading {

    /**
     * A person in order.
     *
     * @param warnings what the organiser should look at; the row counts all the same
     */
    record Listed(Person person, List<RowFault> warnings) implements RowReading {
        public Listed {
            warnings = List.copyOf(warnings);
        }
    }

    /** Nobody that can be taken over, with every fault of the row, in order of the columns. */
    record Faulty(List<RowFault> faults) implements RowReading {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
