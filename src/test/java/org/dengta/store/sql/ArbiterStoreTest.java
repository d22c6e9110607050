package org.dengta.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.admission.Surroundings.Claim;
import org.dengta.credential.CodeLookup;
import org.dengta.kiosk.KioskId;
import org.dengta.neighbour.Arbiter.Asking;
import org.dengta.neighbour.ArbiterDesk;
import org.dengta.testing.Facts;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.dengta.venue.GateId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** The arbiter on a real store, asked by several doors at once. */
final class ArbiterStoreTest {
    private static final int DOORS = 4;

    @TempDir private Path folder;
    private Stores stores;

    @BeforeEach
    void prepare() {
        stores = new Stores(folder);
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void of_doors_that_ask_at_once_one_is_granted_and_the_others_are_told_which() throws Exception {
        for (var time = 0; time < 10; time++) {
            var store = stores.fresh(new SettableClock(SampleEvent.at(SampleEvent.DAY_1, "18:30")));
            var answers = atOnce(new ArbiterDesk(store.journal()));
            var granted =
                    IntStream.range(0, DOORS)
                            .filter(door -> answers.get(door) instanceof Claim.Granted)
                            .toArray();
            assertThat(granted).hasSize(1);
            assertThat(answers)
                    .filteredOn(Claim.Elsewhere.class::isInstance)
                    .hasSize(DOORS - 1)
                    .allSatisfy(answer ->
                            assertThat(((Claim.Elsewhere) answer).gate())
                                    .isEqualTo(gate(granted[0])));
            assertThat(store.facts().count()).isEqualTo(1);
        }
    }

    private static List<Claim> atOnce(ArbiterDesk desk) throws Exception {
        var start = new CyclicBarrier(DOORS);
        try (var threads = Executors.newFixedThreadPool(DOORS)) {
            var calls =
                    IntStream.range(0, DOORS)
                            .<Callable<Claim>>mapToObj(door ->
                                    () -> {
                                        start.await();
                                        var arbiter =
                                                desk.heardBy(
                                                        new KioskId("door-" + door),
                                                        Facts.OPERATOR);
                                        return arbiter.ask(asking(door));
                                    })
                            .toList();
            var answers = new ArrayList<Claim>();
            for (var answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static Asking asking(int door) {
        return new Asking(Facts.LIN, SampleEvent.DINNER, gate(door), CodeLookup.NONE, Set.of());
    }

    private static GateId gate(int door) {
        return new GateId("gate-" + door);
    }
}
