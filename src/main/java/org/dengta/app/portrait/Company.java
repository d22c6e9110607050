package org.dengta.app.portrait;

import org.dengta.accreditation.Participation.Reply;
import org.dengta.accreditation.Person;
import org.dengta.app.Replica;
import org.dengta.checkin.Prospect;
import org.dengta.platform.text.Shaper;
import org.dengta.verdict.Refusal;
import org.dengta.verdict.Verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who goes along on a picture: the longest names of the sample list, of which one is blocked. */
final class Company {
    private static final Set<String> FOREIGN = Set.of("foreign-government", "foreign-city");
    private static final int INSIDE = 2;
    private static final int BLOCKED = 4;

    private final Replica replica;
    private final Poses poses;

    Company(Replica replica, Poses poses) {
        this.replica = replica;
        this.poses = poses;
    }

    /** So many; some of them with a name that is read from the right. */
    List<Prospect> of(int many) {
        var guests = new ArrayList<Person>();
        replica.store()
                .guests()
                .forEach(person -> {
                    if (FOREIGN.contains(person.category().value())) {
                        guests.add(person);
                    }
                });
        guests.sort(Comparator.comparingInt(Company::length).reversed());
        var fromRight =
                guests.stream().filter(it -> Shaper.readsFromRight(it.names().primary())).limit(2);
        var people =
                Stream.concat(fromRight, guests.stream())
                        .distinct()
                        .limit(many)
                        .sorted(
                                Comparator.comparing(
                                        it -> it.participation().reply() != Reply.CONFIRMED))
                        .toList();
        return IntStream.range(0, people.size()).mapToObj(i -> prospect(i, people.get(i))).toList();
    }

    private static int length(Person person) {
        return person.names().primary().length() + person.names().secondary().length();
    }

    private Prospect prospect(int at, Person person) {
        Verdict verdict =
                at == BLOCKED
                        ? poses.refused(new Refusal.Blocked(poses.ago(50), "misuse"), person)
                        : poses.admitted(person);
        return new Prospect(person, at == INSIDE, verdict);
    }
}
