package org.dengta.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.PersonId;
import org.dengta.exchange.Answers.Shared;
import org.dengta.exchange.PeerNotes;
import org.dengta.journal.Fact;
import org.dengta.journal.StoredEntry;
import org.dengta.presence.Whereabouts;
import org.dengta.testing.ExchangeSimulation;
import org.dengta.testing.ExchangeSimulation.Node;
import org.dengta.testing.Facts;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Kiosks and a central on real stores. */
final class ManyStoresTest {
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

    /** One on a real file. */
    private static final class Real implements Node {
        private final Stores stores;
        private final String name;
        private final SettableClock clock;
        private Store store;

        Real(Stores stores, String name, long seed) {
            this.stores = stores;
            this.name = name;
            this.clock = ExchangeSimulation.clock(seed);
            this.store = stores.open(name + ".db", name, clock);
        }

        @Override
        public Shared shared() {
            return new Shared(
                    store.facts(),
                    store.sharedGuests(),
                    store.sharedProgramme(_ -> {}),
                    store.neighbourhood(clock, name.equals("central")));
        }

        @Override
        public PeerNotes notes() {
            return store.peer(Store.CENTRAL);
        }

        @Override
        public SettableClock clock() {
            return clock;
        }

        @Override
        public void write(Fact fact) {
            store.journal().append(Facts.OPERATOR, fact);
        }

        @Override
        public void restart() {
            store.close();
            store = stores.open(name + ".db", name, clock);
        }

        @Override
        public Whereabouts whereabouts(PersonId person) {
            return store.standings().of(person);
        }

        void assertWhole() {
            assertThat(store.audit().faults()).isEmpty();
            assertThat(store.rebuild()).hasValue(0);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void all_agree_in_the_end_and_every_store_is_whole(long seed) {
        var kiosks =
                IntStream.range(0, 3)
                        .mapToObj(i -> new Real(stores, "kiosk-" + i, seed * 10 + i))
                        .toList();
        var central = new Real(stores, "central", seed * 10 + 9);
        var simulation = new ExchangeSimulation(seed, List.copyOf(kiosks), central);
        simulation.run(60);
        simulation.assertAllAgree();
        kiosks.forEach(Real::assertWhole);
        central.assertWhole();
    }

    @Test
    void the_order_of_runs_repetition_and_the_cut_of_batches_do_not_matter() {
        var clock = new SettableClock(SampleEvent.at(SampleEvent.DAY_1, "09:00"));
        var written = writtenByThree(clock);
        var reference = stores.fresh(clock);
        reference.facts().take(written, "x");
        for (var seed = 0; seed < 6; seed++) {
            var random = new Random(seed);
            var store = stores.fresh(clock);
            while (store.facts().count() < written.size()) {
                var from = random.nextInt(written.size());
                var to = Math.min(written.size(), from + random.nextInt(1, 40));
                store.facts().take(written.subList(from, to), "x");
            }
            assertThat(new HashSet<>(store.facts().heads()))
                    .isEqualTo(new HashSet<>(reference.facts().heads()));
            assertThat(store.audit().faults()).as("seed %s", seed).isEmpty();
            for (var i = 0; i < 5; i++) {
                var who = new PersonId("G-" + i);
                assertThat(store.standings().of(who)).isEqualTo(reference.standings().of(who));
                assertThat(store.codes().of(who))
                        .containsExactlyInAnyOrderElementsOf(reference.codes().of(who));
            }
        }
    }

    private List<StoredEntry> writtenByThree(SettableClock clock) {
        var written = new ArrayList<StoredEntry>();
        var random = new Random(17);
        for (var i = 0; i < 3; i++) {
            var store = stores.open("writer-" + i + ".db", "kiosk-" + i, clock);
            for (var n = 0; n < 80; n++) {
                clock.moveBy(Duration.ofMillis(random.nextInt(-900, 900)));
                store.journal().append(Facts.OPERATOR, sound(random));
            }
            store.journal().forEachStored(written::add);
        }
        return written;
    }

    /** A random one that can be folded: no walk-in or amendment sealed by nobody. */
    private static Fact sound(Random random) {
        var fact = Facts.random(random);
        return fact instanceof Fact.WalkInRegistered || fact instanceof Fact.GuestAmended
                ? sound(random)
                : fact;
    }
}
