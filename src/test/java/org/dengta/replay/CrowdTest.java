package org.dengta.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.PersonId;
import org.dengta.credential.DataKey;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.journal.Fact.GuestLeft;
import org.dengta.journal.Fact.Heads;
import org.dengta.journal.Grounds;
import org.dengta.presence.Standing;
import org.dengta.presence.Standings.Count;
import org.dengta.presence.Whereabouts;
import org.dengta.programme.SlotId;
import org.dengta.testing.ApproachBuilder;
import org.dengta.testing.Facts;
import org.dengta.testing.InMemoryCodeRegister;
import org.dengta.testing.InMemoryJournal;
import org.dengta.testing.SampleEvent;
import org.dengta.venue.Window;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;

final class CrowdTest {
    private static final Instant NINE = SampleEvent.at(SampleEvent.DAY_1, "09:00");
    private static final SlotId MORNING = new SlotId("am");
    private static final Window DAY = new Window(NINE.minusSeconds(60), NINE.plusSeconds(40_000));

    /**
     * What is kept is always what counting everybody anew gives, undone and late facts included.
     */
    @Test
    void figures_kept_are_figures_counted() {
        for (var seed = 0; seed < 20; seed++) {
            var random = new SplittableRandom(seed);
            var codes =
                    new InMemoryCodeRegister(
                            new InMemoryJournal(() -> NINE, List.of()),
                            new DataKey(new byte[32], new Random(1)));
            var crowd = new Crowd(codes);
            var all = new ArrayList<Entry>();
            for (var i = 0; i < 150; i++) {
                var entry = entry(random, i, all);
                all.add(entry);
                crowd.add(entry);
                if (i % 3 == 0) {
                    agree(crowd, all);
                }
            }
        }
    }

    private static void agree(Crowd crowd, List<Entry> all) {
        var folded =
                all.stream()
                        .flatMap(entry -> entry.fact().about().stream())
                        .distinct()
                        .map(person -> Whereabouts.fold(about(all, person)))
                        .toList();
        agree(crowd, folded);
        all.stream()
                .flatMap(entry -> entry.fact().about().stream())
                .forEach(person ->
                        assertThat(crowd.of(person))
                                .isEqualTo(Whereabouts.fold(about(all, person))));
    }

    private static void agree(Crowd crowd, Collection<Whereabouts> folded) {
        var inHall =
                folded.stream()
                        .flatMap(it -> it.at(SampleEvent.HALL).stream())
                        .filter(it -> it.isInside(DAY))
                        .toList();
        var inside = crowd.inside(SampleEvent.HALL, DAY);
        assertThat(inside.heads()).isEqualTo(inHall.stream().mapToInt(Standing::heads).sum());
        assertThat(inside.vehicles()).isEqualTo(inHall.stream().filter(CrowdTest::isEmpty).count());
        for (var hours = 1; hours < 4; hours++) {
            var window = new Window(DAY.from(), NINE.plusSeconds(3_600L * hours));
            assertThat(crowd.reserved(SampleEvent.HALL, MORNING, window))
                    .isEqualTo(
                            folded.stream()
                                    .flatMap(it -> it.at(SampleEvent.HALL).stream())
                                    .filter(it -> it.isReserved(MORNING, window))
                                    .map(Count::of)
                                    .reduce(Count.NONE, Count::plus));
        }
        assertThat(crowd.insideAnywhere(DAY))
                .isEqualTo(folded.stream().mapToInt(CrowdTest::anywhere).sum());
    }

    private static boolean isEmpty(Standing standing) {
        return standing.heads() == 0;
    }

    private static int anywhere(Whereabouts person) {
        return person.all().stream()
                .filter(at -> at.isInside(DAY))
                .mapToInt(Standing::heads)
                .max()
                .orElse(0);
    }

    private static List<Entry> about(List<Entry> all, PersonId person) {
        return all.stream()
                .filter(entry -> entry.fact().about().equals(Optional.of(person)))
                .toList();
    }

    private static Entry entry(SplittableRandom random, int number, List<Entry> before) {
        var late = random.nextInt(5) == 0 ? 30_000 : 0;
        var at = NINE.plusSeconds(60L * number).plusMillis(number).minusMillis(late);
        if (!before.isEmpty() && random.nextInt(8) == 0) {
            return Facts.entry(at, Facts.undone(before.get(random.nextInt(before.size()))));
        }
        return Facts.entry(at, passage(random));
    }

    private static Fact passage(SplittableRandom random) {
        var who = new PersonId("G-" + random.nextInt(6));
        var zone = random.nextBoolean() ? SampleEvent.HALL : SampleEvent.CENTRE;
        return random.nextInt(3) == 0
                ? new GuestLeft(who, SampleEvent.HALL_OUT, zone, Set.of(), ApproachBuilder.LOOKUP)
                : new GuestAdmitted(
                        who,
                        SampleEvent.HALL_IN,
                        zone,
                        Optional.empty(),
                        random.nextInt(4) == 0
                                ? new Heads(0, 0)
                                : new Heads(1 + random.nextInt(3), 4),
                        ApproachBuilder.LOOKUP,
                        Optional.of(SampleEvent.DAY_1),
                        Set.of(),
                        Grounds.VERDICT.withSlot(
                                Optional.of(MORNING).filter(_ -> random.nextBoolean())));
    }
}
