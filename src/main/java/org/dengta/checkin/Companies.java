package org.dengta.checkin;

import org.dengta.accreditation.GuestList;
import org.dengta.accreditation.Participation.Reply;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.programme.Category;
import org.dengta.programme.Category.Bearer;
import org.dengta.programme.Programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Who goes with whom by the list. Every card is looked at, so that it takes as long as the list is
 * long: not for a lane that waits.
 */
final class Companies {
    private static final Comparator<Person> EXPECTED_FIRST =
            Comparator.comparing(
                            (Person person) -> person.participation().reply() != Reply.CONFIRMED)
                    .thenComparing(
                            person -> person.protocol().precedence().orElse(Integer.MAX_VALUE))
                    .thenComparing(person -> person.id().value());

    private final Programme programme;
    private final GuestList guests;

    Companies(Programme programme, GuestList guests) {
        this.programme = programme;
        this.guests = guests;
    }

    /** Everybody whose principal this is, whether approved or not; those who confirmed first. */
    List<Person> companions(PersonId principal) {
        return found(person ->
                person.affiliation().principal().equals(principal.value())
                        && !person.id().equals(principal));
    }

    /** The people of a delegation who are approved; those who confirmed first. */
    List<Person> members(String delegation) {
        return found(person -> person.participation().isApproved() && isMember(person, delegation));
    }

    /** The people of a delegation, approved or not, in the same order. */
    List<Person> everybody(String delegation) {
        return found(person -> isMember(person, delegation));
    }

    /** Whether somebody belongs to a delegation; its code, cards and vehicles are nobody. */
    boolean isMember(Person person, String delegation) {
        return !delegation.isBlank()
                && person.affiliation().delegation().equals(delegation)
                && isOnePerson(person);
    }

    private boolean isOnePerson(Person person) {
        return programme
                .category(person.category())
                .map(Category::bearer)
                .filter(Bearer.PERSON::equals)
                .isPresent();
    }

    private List<Person> found(Predicate<Person> wanted) {
        var people = new ArrayList<Person>();
        guests.forEach(person -> {
            if (wanted.test(person)) {
                people.add(person);
            }
        });
        people.sort(EXPECTED_FIRST);
        return List.copyOf(people);
    }
}
