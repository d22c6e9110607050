package org.dengta.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.PersonId;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.journal.Fact.Heads;
import org.dengta.journal.Grounds;
import org.dengta.journal.Grounds.How;
import org.dengta.journal.StoredEntry;
import org.dengta.journal.WireForm;
import org.dengta.programme.SlotId;
import org.dengta.testing.ApproachBuilder;
import org.dengta.testing.FactChain;
import org.dengta.testing.Facts;
import org.dengta.testing.InMemoryStandings;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.dengta.venue.GateId;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;
import org.dengta.venue.Window;
import org.dengta.venue.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** What is counted as standings move is what counting everybody finds, whatever came how often. */
final class OccupancyLawTest {
    private static final Instant START = SampleEvent.at(SampleEvent.DAY_1, "21:00");
    private static final int HOURS = 6;
    private static final List<Place> PLACES =
            List.of(SampleEvent.CENTRE, SampleEvent.HALL, SampleEvent.FORUM, SampleEvent.OPENING);

    private static final List<SlotId> SLOTS = List.of(new SlotId("am"), new SlotId("pm"));

    @TempDir private Path folder;
    private final SettableClock clock = new SettableClock(START.plus(Duration.ofHours(HOURS)));
    private Stores stores;

    @BeforeEach
    void prepare() {
        stores = new Stores(folder);
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void counters_are_the_fold_under_any_interleaving_duplication_and_undoing(int seed) {
        var random = new Random(seed);
        var store = stores.fresh(clock);
        var waiting = chains(random);
        while (!waiting.isEmpty()) {
            store.facts().take(batch(waiting, random), "kiosk-9");
            if (random.nextInt(4) == 0) {
                store.journal().append(Facts.OPERATOR, passage(random, START));
            }
            assertCounted(store, random, seed);
        }
        assertThat(store.audit().faults()).as("seed %s", seed).isEmpty();
        assertThat(store.rebuild()).as("seed %s", seed).hasValue(0);
        assertCounted(store, random, seed);
    }

    /** Some entries of any chain, a few of them for the second time. */
    private static List<StoredEntry> batch(List<List<StoredEntry>> waiting, Random random) {
        var batch = new ArrayList<StoredEntry>();
        for (var i = 0; i < 4 && !waiting.isEmpty(); i++) {
            var chain = waiting.get(random.nextInt(waiting.size()));
            var many = Math.min(chain.size(), 1 + random.nextInt(8));
            batch.addAll(chain.subList(0, many));
            chain.subList(0, random.nextInt(3) == 0 ? many / 2 : many).clear();
            waiting.removeIf(List::isEmpty);
        }
        return batch;
    }

    private static List<List<StoredEntry>> chains(Random random) {
        var chains = new ArrayList<List<StoredEntry>>();
        var all = new ArrayList<Entry>();
        for (var kiosk = 1; kiosk < 4; kiosk++) {
            var chain = new FactChain("kiosk-" + kiosk, random);
            var at = START;
            for (var i = 0; i < 60; i++) {
                at = at.plusSeconds(random.nextInt(HOURS * 120));
                var fact =
                        !all.isEmpty() && random.nextInt(8) == 0
                                ? Facts.undone(all.get(random.nextInt(all.size())))
                                : passage(random, at);
                all.add(WireForm.read(chain.add(at, fact).bytes()));
                if (random.nextInt(10) == 0) {
                    countAnew(all.get(random.nextInt(all.size())), chain, at, all);
                }
            }
            chains.add(new ArrayList<>(chain.all()));
        }
        Collections.shuffle(chains, random);
        return chains;
    }

    /** By whatever kiosk, whose clock may be behind the gate's. */
    private static void countAnew(Entry first, FactChain chain, Instant at, List<Entry> all) {
        if (first.fact() instanceof GuestAdmitted admitted && admitted.heads().passed() > 0) {
            chain.add(at, Facts.undone(first));
            all.add(WireForm.read(chain.add(at, Facts.anew(first, 1)).bytes()));
        }
    }

    private static Fact passage(Random random, Instant at) {
        var who = new PersonId("G-" + random.nextInt(7));
        return switch (random.nextInt(6)) {
            case 0 -> Facts.left(who, SampleEvent.HALL_OUT, SampleEvent.HALL);
            case 1 ->
                    Facts.left(
                            who,
                            SampleEvent.EAST,
                            SampleEvent.CENTRE,
                            Set.of(SampleEvent.FORUM, SampleEvent.HALL));
            case 2 -> entry(who, SampleEvent.HALL_IN, SampleEvent.HALL, random, at);
            case 3 -> entry(who, SampleEvent.FORUM_DOOR, SampleEvent.FORUM, random, at);
            default -> entry(who, SampleEvent.EAST, SampleEvent.CENTRE, random, at);
        };
    }

    /** Of parties, single people and vehicles, some of them written down later. */
    private static Fact entry(PersonId who, GateId gate, ZoneId zone, Random random, Instant at) {
        var party = random.nextInt(4);
        var passed = party == 0 ? 0 : 1 + random.nextInt(party);
        var isLate = random.nextInt(6) == 0;
        var passedAt = at.minusSeconds(random.nextInt(7_000));
        Optional<SessionId> session =
                zone.equals(SampleEvent.FORUM)
                        ? Optional.of(SampleEvent.OPENING)
                        : Optional.empty();
        var grounds =
                isLate
                        ? new Grounds(
                                How.LATE,
                                Optional.of("queue"),
                                Optional.of(passedAt),
                                Optional.empty())
                        : Grounds.VERDICT;
        return new GuestAdmitted(
                who,
                gate,
                zone,
                session,
                new Heads(passed, party),
                ApproachBuilder.LOOKUP,
                Optional.of(SampleEvent.DAY_1.plusDays(at.isBefore(midnight()) ? 0 : 1)),
                zone.equals(SampleEvent.HALL) ? Set.of(SampleEvent.FORUM) : Set.of(),
                grounds.withSlot(slot(random)));
    }

    /** By no reservation, or by one of two parts of the day. */
    private static Optional<SlotId> slot(Random random) {
        var number = random.nextInt(SLOTS.size() + 1);
        return number == SLOTS.size() ? Optional.empty() : Optional.of(SLOTS.get(number));
    }

    private static Instant midnight() {
        return SampleEvent.at(SampleEvent.DAY_1.plusDays(1), "00:00");
    }

    private static void assertCounted(Store store, Random random, int seed) {
        var counted = store.standings();
        var folded = new InMemoryStandings(store.journal());
        for (var window : List.of(window(random), window(random), day())) {
            for (var place : PLACES) {
                assertThat(counted.inside(place, window))
                        .as("inside %s in %s, seed %s", place, window, seed)
                        .isEqualTo(folded.inside(place, window));
                for (var slot : SLOTS) {
                    assertThat(counted.reserved(place, slot, window))
                            .as("%s reserved for %s in %s, seed %s", place, slot, window, seed)
                            .isEqualTo(folded.reserved(place, slot, window));
                }
            }
            assertThat(counted.insideAnywhere(window))
                    .as("anywhere in %s, seed %s", window, seed)
                    .isEqualTo(folded.insideAnywhere(window));
        }
    }

    private static Window day() {
        return new Window(midnight(), midnight().plus(Duration.ofDays(1)));
    }

    /** From minutes to hours long, on quarters of an hour and beside them. */
    private static Window window(Random random) {
        var step = random.nextBoolean() ? 15 : 1;
        var from = START.plus(Duration.ofMinutes(step * (random.nextInt(360) / step)));
        return new Window(from, from.plus(Duration.ofMinutes(step * (1L + random.nextInt(20)))));
    }
}
