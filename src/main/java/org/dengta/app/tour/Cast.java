package org.dengta.app.tour;

import org.dengta.accreditation.Participation.Attendance;
import org.dengta.accreditation.Participation.Review;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.accreditation.Rights;
import org.dengta.app.Replica;
import org.dengta.programme.Audience;
import org.dengta.programme.CategoryId;
import org.dengta.venue.SessionId;

import java.util.ArrayList;
import java.util.function.Predicate;

/**
 * Who plays in the tour, found in the sample list by what they are: the first of each kind.
 *
 * @param guest a mayor or delegate of a Chinese city, approved, on site, may attend the opening
 * @param arabic the same, with a name in Arabic script
 * @param korean the same, with a name in Hangul
 * @param longLatin the approved guest with the longest Latin name
 * @param pending a guest whom the organisers have not approved
 * @param remote an approved guest who takes part by video
 * @param family a reservation for several people
 */
public record Cast(
        Person guest,
        Person arabic,
        Person korean,
        Person longLatin,
        Person pending,
        Person remote,
        Person family) {

    private static final CategoryId MAYOR = new CategoryId("mayor");

    /** The cast of the sample list; NoSuchElementException when somebody is missing. */
    public static Cast of(Replica replica, SessionId opening) {
        var found = new Casting(replica);
        Predicate<Person> onSite =
                person ->
                        found.isGuest(person)
                                && person.participation().isExpected()
                                && new Rights(replica.programme(), person).mayEnter(opening);
        return new Cast(
                found.first(onSite.and(person -> person.category().equals(MAYOR))),
                found.first(onSite.and(person -> written(person, Character.UnicodeScript.ARABIC))),
                found.first(onSite.and(person -> written(person, Character.UnicodeScript.HANGUL))),
                found.longest(onSite),
                found.first(person ->
                        found.isGuest(person) && person.participation().review() == Review.PENDING),
                found.first(person ->
                        found.isGuest(person)
                                && person.participation().isApproved()
                                && person.participation().attendance() == Attendance.VIDEO),
                found.first(person ->
                        person.participation().isApproved()
                                && person.participation().heads() > 2
                                && !person.foreignCode().isEmpty()));
    }

    private static boolean written(Person person, Character.UnicodeScript script) {
        return Character.UnicodeScript.of(person.names().primary().codePointAt(0)) == script;
    }

    private record Casting(Replica replica) {
        boolean isGuest(Person person) {
            return replica.programme()
                    .category(person.category())
                    .filter(category -> category.audience() == Audience.GUEST)
                    .isPresent();
        }

        Person first(Predicate<Person> suits) {
            var found = new ArrayList<Person>();
            replica.store()
                    .guests()
                    .forEach(person -> {
                        if (found.isEmpty() && suits.test(person)) {
                            found.add(person);
                        }
                    });
            return found.getFirst();
        }

        Person longest(Predicate<Person> suits) {
            var longest = new ArrayList<PersonId>();
            var length = new int[1];
            replica.store()
                    .guests()
                    .forEach(person -> {
                        if (suits.test(person) && person.names().latin().length() > length[0]) {
                            length[0] = person.names().latin().length();
                            longest.add(person.id());
                        }
                    });
            return replica.store().guests().find(longest.getLast()).orElseThrow();
        }
    }
}
