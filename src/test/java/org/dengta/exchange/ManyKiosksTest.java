package org.dengta.exchange;

import org.dengta.accreditation.PersonId;
import org.dengta.exchange.Answers.Shared;
import org.dengta.journal.Fact;
import org.dengta.presence.Whereabouts;
import org.dengta.testing.ExchangeSimulation;
import org.dengta.testing.ExchangeSimulation.Node;
import org.dengta.testing.FactChain;
import org.dengta.testing.MemoryReplica;
import org.dengta.testing.SettableClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Kiosks of fakes, for many seeds. */
final class ManyKiosksTest {

    /** A kiosk in memory, that keeps what it holds over a restart. */
    private static final class Fake implements Node {
        private final String name;
        private final SettableClock clock;
        private final MemoryReplica replica;
        private final Random random;
        private FactChain chain;

        Fake(String name, long seed) {
            this.name = name;
            this.clock = ExchangeSimulation.clock(seed);
            this.replica = new MemoryReplica(name, clock);
            this.random = new Random(seed);
            this.chain = new FactChain(name, random);
        }

        @Override
        public Shared shared() {
            return replica.shared();
        }

        @Override
        public PeerNotes notes() {
            return replica.notes();
        }

        @Override
        public SettableClock clock() {
            return clock;
        }

        @Override
        public void write(Fact fact) {
            replica.facts().take(List.of(chain.add(clock.instant(), fact)), "own");
        }

        @Override
        public void restart() {
            chain = new FactChain(name, random);
        }

        @Override
        public Whereabouts whereabouts(PersonId person) {
            return Whereabouts.fold(
                    replica.facts().entries().stream()
                            .filter(entry -> entry.fact().about().equals(Optional.of(person)))
                            .toList());
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void all_agree_in_the_end_whatever_broke_on_the_way(long seed) {
        var kiosks =
                IntStream.range(0, 4)
                        .<Node>mapToObj(i -> new Fake("kiosk-" + i, seed * 10 + i))
                        .toList();
        var simulation = new ExchangeSimulation(seed, kiosks, new Fake("central", seed * 10 + 9));
        simulation.run(120);
        simulation.assertAllAgree();
    }
}
