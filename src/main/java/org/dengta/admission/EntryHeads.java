package org.dengta.admission;

import org.dengta.accreditation.Person;
import org.dengta.journal.Fact.Heads;
import org.dengta.programme.Category;
import org.dengta.programme.Category.Bearer;
import org.dengta.programme.Programme;

import java.util.OptionalInt;

/** How many people pass on one code: a vehicle is none. */
final class EntryHeads {
    private final Programme programme;

    EntryHeads(Programme programme) {
        this.programme = programme;
    }

    /** All that a code stands for. */
    int of(Person person) {
        var isVehicle =
                programme
                        .category(person.category())
                        .map(Category::bearer)
                        .filter(Bearer.VEHICLE::equals)
                        .isPresent();
        return isVehicle ? 0 : person.participation().heads();
    }

    /**
     * How many of them pass now.
     *
     * @param gone who has used the code already
     * @param wanted how many stand there; empty for all that are left
     */
    Heads passing(Person person, int gone, OptionalInt wanted) {
        var party = of(person);
        var left = Math.max(Math.min(1, party), party - gone);
        return new Heads(Math.clamp(wanted.orElse(left), Math.min(1, left), left), party);
    }
}
