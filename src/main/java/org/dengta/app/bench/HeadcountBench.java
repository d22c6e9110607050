package org.dengta.app.bench;

import org.dengta.accreditation.Person;
import org.dengta.credential.CodeLookup;
import org.dengta.presence.Headcount;
import org.dengta.presence.Passage;
import org.dengta.presence.Standing;
import org.dengta.presence.Tally;
import org.dengta.presence.Whereabouts;
import org.dengta.programme.Programme;
import org.dengta.venue.Place;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Times a headcount of people who are already read: every category of the programme in turns, every
 * third person inside one zone.
 */
public final class HeadcountBench {
    private static final int ROUNDS = 9;

    private final Programme programme;
    private final Instant at;

    /** At noon of the event's first day. */
    public HeadcountBench(Programme programme) {
        this.programme = programme;
        this.at =
                programme
                        .time()
                        .instant(programme.time().days().getFirst(), java.time.LocalTime.NOON);
    }

    /** The middle one of nine counts of so many people, milliseconds. */
    public Figure run(int people) {
        var list = people(people);
        var inside = inside();
        var nanos = new ArrayList<Long>();
        for (var round = 0; round < ROUNDS; round++) {
            var start = System.nanoTime();
            count(list, inside);
            nanos.add(System.nanoTime() - start);
        }
        nanos.sort(Long::compare);
        return Figure.of(
                "headcount",
                people + " people, " + programme.places().size() + " places",
                nanos.get(ROUNDS / 2) / 1e6,
                "ms");
    }

    private void count(List<Person> list, Whereabouts inside) {
        var headcount = new Headcount(programme, at);
        for (var i = 0; i < list.size(); i++) {
            headcount.count(list.get(i), i % 3 == 0 ? inside : Whereabouts.unknown());
        }
        if (headcount.lines().isEmpty()) {
            throw new IllegalStateException("nobody was counted");
        }
    }

    private List<Person> people(int people) {
        var categories = programme.categories();
        var list = new ArrayList<Person>();
        for (var i = 0; i < people; i++) {
            list.add(SyntheticPeople.person(i, categories.get(i % categories.size()).id()));
        }
        return list;
    }

    private Whereabouts inside() {
        var gate = programme.venue().gates().getFirst();
        var passage = new Passage(at, gate.id(), new CodeLookup("0".repeat(64)));
        Place zone = gate.zone();
        return Whereabouts.of(
                List.of(
                        new Standing(
                                zone,
                                gate.zone(),
                                true,
                                Optional.of(passage),
                                Optional.empty(),
                                Optional.of(at),
                                new Tally(1, 1, 0, Optional.empty(), 1, 1))));
    }
}
