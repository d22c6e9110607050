package org.dengta.app.demo;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.accreditation.Rights;
import org.dengta.app.Replica;
import org.dengta.app.tour.Cast;
import org.dengta.programme.Audience;
import org.dengta.venue.SessionId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who is presented to the door in the demo.
 *
 * @param cast one of each kind, none of whom has come yet
 * @param lost a guest whose badge was reported lost, not come yet
 * @param inside a guest who has come
 */
public record DemoPeople(Cast cast, Person lost, Person inside) {
    private static final SessionId OPENING = new SessionId("opening-ceremony");

    static DemoPeople of(Replica replica) {
        var cast = Cast.of(replica, OPENING);
        var others = guests(replica, played(cast));
        var lost = others.stream().filter(it -> isNamed(replica, it)).findFirst().orElseThrow();
        var coming = others.stream().filter(it -> !it.equals(lost)).toList();
        var inside =
                IntStream.iterate(0, i -> i < coming.size(), i -> i + DemoMorning.EVERY_GUEST)
                        .mapToObj(coming::get)
                        .filter(it -> isNamed(replica, it))
                        .findFirst();
        return new DemoPeople(cast, lost, inside.orElseThrow());
    }

    /** Doors show whose arrival is announced without a name. */
    private static boolean isNamed(Replica replica, Person person) {
        var programme = replica.programme();
        return !programme.regulations().isAnnounced(Rights.subject(programme, person));
    }

    /** Everybody who has not come before the demo opens. */
    Set<PersonId> notYetCome() {
        var spared =
                Stream.concat(played(cast).stream(), Stream.of(lost.id()))
                        .collect(Collectors.toSet());
        return Set.copyOf(spared);
    }

    private static Set<PersonId> played(Cast cast) {
        return Stream.of(
                        cast.guest(),
                        cast.arabic(),
                        cast.korean(),
                        cast.longLatin(),
                        cast.pending(),
                        cast.remote(),
                        cast.family())
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    private static List<Person> guests(Replica replica, Set<PersonId> played) {
        var found = new ArrayList<Person>();
        replica.store()
                .guests()
                .forEach(person -> {
                    var audience =
                            replica.programme()
                                    .category(person.category())
                                    .map(category -> category.audience());
                    if (audience.equals(Optional.of(Audience.GUEST))
                            && person.participation().isExpected()
                            && !played.contains(person.id())) {
                        found.add(person);
                    }
                });
        return found;
    }
}
