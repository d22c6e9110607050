package org.dengta.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.Person;
import org.dengta.admission.AdmissionPolicy;
import org.dengta.credential.CodeInspector;
import org.dengta.credential.Credential.Kind;
import org.dengta.gate.GateDesk;
import org.dengta.gate.KnownHolders;
import org.dengta.gate.Scan;
import org.dengta.issuance.IssuingDesk;
import org.dengta.programme.Programme;
import org.dengta.testing.Facts;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.ProgrammeBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.dengta.venue.Direction;
import org.dengta.verdict.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Two doors of one hall on one store: what one has let in, the other knows. */
final class TwoDoorsTest {
    @TempDir private Path folder;
    private final Programme programme = ProgrammeBuilder.aProgramme().build();
    private final SettableClock clock =
            new SettableClock(SampleEvent.at(SampleEvent.DAY_1, "18:45"));
    private Stores stores;

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void a_code_for_one_use_shown_at_both_doors_at_once_admits_once() throws Exception {
        stores = new Stores(folder);
        var one = stores.open("a.db", clock);
        var other = stores.open("a.db", clock);
        var people =
                IntStream.range(0, 25)
                        .mapToObj(i -> PersonBuilder.aPerson().withId("G-" + i).build())
                        .toList();
        one.guests().put(people);
        var codes = people.stream().map(person -> code(one, person)).toList();
        var together = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(door(one, codes, together));
            var second = threads.submit(door(other, codes, together));
            for (var i = 0; i < codes.size(); i++) {
                assertThat(List.of(first.get().get(i), second.get().get(i)))
                        .as("person %s", i)
                        .containsExactlyInAnyOrder(true, false);
            }
        }
        people.forEach(person ->
                assertThat(one.standings().of(person.id()).at(SampleEvent.DINNER))
                        .hasValueSatisfying(
                                standing -> assertThat(standing.entries()).isEqualTo(1)));
    }

    private Callable<List<Boolean>> door(Store store, List<String> codes, CyclicBarrier together) {
        var desk =
                new GateDesk(
                        programme,
                        new GateDesk.CodeReading(
                                new CodeInspector(SampleEvent.NUMBER, Map.of()),
                                Stores.KEYS.lookup()),
                        new AdmissionPolicy(programme, Duration.ZERO),
                        new GateDesk.Records(
                                new KnownHolders(store.codes(), store.guests(), store.standings()),
                                store.standings(),
                                store.journal()),
                        GateDesk.Neighbours.NONE);
        return () -> {
            var admitted = new ArrayList<Boolean>();
            for (var code : codes) {
                together.await();
                var scan =
                        new Scan(code, SampleEvent.BANQUET_DOOR, Direction.ENTRY, clock.instant());
                admitted.add(
                        desk.decide(scan, Facts.OPERATOR).verdict() instanceof Verdict.Admitted);
            }
            return admitted;
        };
    }

    private static String code(Store store, Person person) {
        return new IssuingDesk(
                        store.codes(),
                        store.journal(),
                        Stores.KEYS.lookup(),
                        Stores.KEYS.data(),
                        new Random(person.id().value().hashCode()))
                .codeOf(person.id(), Kind.BADGE, Facts.OPERATOR)
                .digits();
    }
}
