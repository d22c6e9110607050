package org.dengta.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.exchange.LinkFailure.Reason;
import org.dengta.journal.Fact;
import org.dengta.kiosk.KioskId;
import org.dengta.kiosk.Neighbour;
import org.dengta.kiosk.Neighbourhood.Told;
import org.dengta.testing.BentLink;
import org.dengta.testing.BrokenLink;
import org.dengta.testing.FactChain;
import org.dengta.testing.Facts;
import org.dengta.testing.MemoryReplica;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** What kiosks hear of each other over their central, with clocks hours apart. */
final class HeardNeighboursTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final List<SettableClock> clocks = new ArrayList<>();
    private final MemoryReplica central = replica("central", 0);
    private final MemoryReplica east = replica("east-1", 7_200);
    private final MemoryReplica west = replica("west-1", -3_600);

    private MemoryReplica replica(String name, int secondsOff) {
        var clock =
                new SettableClock(
                        SampleEvent.at(SampleEvent.DAY_1, "12:00").plusSeconds(secondsOff));
        clocks.add(clock);
        return new MemoryReplica(name, clock);
    }

    private void pass(Duration time) {
        clocks.forEach(clock -> clock.moveBy(time));
    }

    @Test
    void a_kiosk_at_a_gate_is_known_before_it_scans_anybody() {
        east.neighbourhood().stand(Optional.of(SampleEvent.EAST));
        exchange(east, "east-1");
        pass(SECOND);
        exchange(west, "west-1");
        pass(SECOND);
        assertThat(west.neighbourhood().others())
                .contains(
                        new Told(
                                List.of(
                                        new Neighbour(
                                                new KioskId("east-1"),
                                                Optional.of(SampleEvent.EAST),
                                                Optional.of(Duration.ofSeconds(2)))),
                                SECOND));
    }

    @Test
    void a_central_of_an_older_release_leaves_the_others_unknown_and_is_told_nothing() {
        exchange(east, "east-1");
        var older = new BentLink(central.answers("west-1")).status(HeardNeighboursTest::older);
        assertThat(west.round().run(older, _ -> {})).isInstanceOf(RoundOutcome.Done.class);
        assertThat(west.neighbourhood().others()).isEmpty();
        assertThat(central.neighbourhood().others().orElseThrow().kiosks()).hasSize(1);
    }

    private static PeerStatus older(PeerStatus now) {
        return new PeerStatus(
                now.protocol(),
                now.event(),
                now.at(),
                now.facts(),
                now.guests(),
                now.programme(),
                Optional.empty());
    }

    @Test
    void who_could_not_hand_everything_over_is_not_heard() {
        var chain = new FactChain("east-1", new SplittableRandom(1));
        east.facts().take(List.of(chain.add(clocks.get(1).instant(), left())), "own");
        for (var calls = 0; calls < 4; calls++) {
            east.round().run(broken("east-1", calls), _ -> {});
            assertThat(central.neighbourhood().others().orElseThrow().kiosks()).isEmpty();
        }
        exchange(east, "east-1");
        assertThat(central.neighbourhood().others().orElseThrow().kiosks()).hasSize(1);
    }

    private Link broken(String kiosk, int calls) {
        return new BrokenLink(central.answers(kiosk), calls, Reason.CUT, false);
    }

    @Test
    void who_could_not_take_every_fact_has_not_heard_the_others() {
        exchange(east, "east-1");
        west.round().run(broken("west-1", 1), _ -> {});
        assertThat(west.neighbourhood().others()).isEmpty();
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    /** One with what it wrote, and when of the time that passes for all. */
    private static final class Writer {
        private final String name;
        private final MemoryReplica replica;
        private final SettableClock clock;
        private final FactChain chain;
        private final List<Duration> written = new ArrayList<>();

        Writer(String name, MemoryReplica replica, SettableClock clock, long seed) {
            this.name = name;
            this.replica = replica;
            this.clock = clock;
            chain = new FactChain(name, new SplittableRandom(seed));
        }

        void write(Duration now) {
            replica.facts().take(List.of(chain.add(clock.instant(), left())), "own");
            written.add(now);
        }

        /** How many of another's facts are here. */
        long holds(String other) {
            return replica.facts().heads().stream()
                    .filter(head -> head.position().kiosk().value().equals(other))
                    .mapToLong(head -> head.position().sequence())
                    .sum();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everything_that_is_said_to_be_heard_is_here(long seed) {
        var random = new SplittableRandom(seed);
        var kiosks =
                IntStream.range(0, 4)
                        .mapToObj(i -> {
                            var name = "door-" + i;
                            var replica = replica(name, random.nextInt(-18_000, 18_000));
                            return new Writer(name, replica, clocks.getLast(), seed * 10 + i);
                        })
                        .toList();
        var now = Duration.ZERO;
        var heard = 0;
        for (var step = 0; step < 300; step++) {
            now = now.plus(passing(random));
            var kiosk = kiosks.get(random.nextInt(kiosks.size()));
            if (random.nextInt(3) == 0) {
                now = now.plus(exchange(kiosk, now, random));
            } else {
                kiosk.write(now);
            }
            for (var one : kiosks) {
                heard += check(one, kiosks, now);
            }
        }
        assertThat(heard).isPositive();
    }

    private Duration passing(RandomGenerator random) {
        var time = Duration.ofMillis(random.nextInt(5_000));
        pass(time);
        return time;
    }

    /** A round whose calls take their time, while the gate works; the link may break. */
    private Duration exchange(Writer kiosk, Duration now, RandomGenerator random) {
        var took = new ArrayList<Duration>();
        var slow =
                new BentLink(central.answers(kiosk.name))
                        .status(it -> delayed(it, took, random, kiosk, now))
                        .wanted(it -> delayed(it, took, random, kiosk, now));
        var link =
                random.nextBoolean()
                        ? slow
                        : new BrokenLink(slow, random.nextInt(5), Reason.CUT, random.nextBoolean());
        kiosk.replica.round().run(link, _ -> {});
        return sum(took);
    }

    private <T> T delayed(
            T answer, List<Duration> took, RandomGenerator random, Writer kiosk, Duration began) {
        took.add(passing(random));
        kiosk.write(sum(took).plus(began));
        return answer;
    }

    private static Duration sum(List<Duration> took) {
        return took.stream().reduce(Duration.ZERO, Duration::plus);
    }

    /** What another wrote up to the moment that counts as heard is here; how many are heard. */
    private static int check(Writer here, List<Writer> all, Duration now) {
        var told = here.replica.neighbourhood().others().map(Told::kiosks).orElse(List.of());
        for (var heard : told) {
            var until = now.minus(heard.age().orElseThrow());
            var other = all.stream().filter(it -> it.name.equals(heard.kiosk().value())).findAny();
            var written = other.orElseThrow().written;
            assertThat(here.holds(heard.kiosk().value()))
                    .as("%s of %s until %s", here.name, heard.kiosk(), until)
                    .isGreaterThanOrEqualTo(
                            written.stream().filter(at -> at.compareTo(until) <= 0).count());
        }
        return told.size();
    }

    private void exchange(MemoryReplica kiosk, String name) {
        assertThat(kiosk.round().run(central.answers(name), _ -> {}))
                .isInstanceOf(RoundOutcome.Done.class);
    }

    private static Fact left() {
        return Facts.left(Facts.LIN, SampleEvent.EAST, SampleEvent.CENTRE);
    }
}
