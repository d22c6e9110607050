package org.dengta.intake;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.roster.RowFault;
import org.dengta.roster.RowReading;

import java.util.List;
import java.util.Optional;

/**
 * A row with what it says and whom it is about.
 *
 * @param row the row's number
 * @param id whose row it is; empty where it is at fault and does not say
 * @param isNumbered whether the row itself gives that number
 * @param reading what it says
 */
record ReadRow(int row, Optional<PersonId> id, boolean isNumbered, RowReading reading) {

    /** The person of the row, or empty if it is at fault. */
    Optional<Person> person() {
        return switch (reading) {
            case RowReading.Listed(var person, _) -> Optional.of(person);
            case RowReading.Faulty _ -> Optional.empty();
        };
    }

    List<RowFault> remarks() {
        return switch (reading) {
            case RowReading.Listed(_, var warnings) -> warnings;
            case RowReading.Faulty(var faults) -> faults;
        };
    }
}
