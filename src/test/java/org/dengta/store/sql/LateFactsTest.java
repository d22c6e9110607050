package org.dengta.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.PersonId;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact;
import org.dengta.journal.Position;
import org.dengta.journal.WireForm;
import org.dengta.kiosk.KioskId;
import org.dengta.platform.sql.Database;
import org.dengta.presence.Whereabouts;
import org.dengta.store.sql.gate.SqliteStandings;
import org.dengta.testing.Facts;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Facts of other kiosks arrive in any order; the standing is that of the order of time. */
final class LateFactsTest {
    private static final PersonId LIN = Facts.LIN;

    @TempDir private Path folder;

    @Test
    void standings_come_out_the_same_in_whatever_order_facts_arrive() {
        var facts = day();
        for (var seed = 0; seed < 20; seed++) {
            var arriving = new ArrayList<>(facts);
            Collections.shuffle(arriving, new Random(seed));
            try (var stores = new Stores(folder)) {
                stores.open("late-" + seed + ".db", new SettableClock(start())).close();
                var database = stores.keep(Database.open(stores.file("late-" + seed + ".db")));
                assertThat(standingAfter(database, stores, arriving))
                        .as("seed %s", seed)
                        .isEqualTo(Whereabouts.fold(facts));
            }
        }
    }

    @Test
    void facts_of_the_same_time_are_read_in_the_order_of_their_positions() {
        try (var stores = new Stores(folder)) {
            stores.open("same.db", new SettableClock(start())).close();
            var database = stores.keep(Database.open(stores.file("same.db")));
            var kiosks = List.of("kiosk-10", "kiosk-1-b", "kiosk-1");
            for (var i = 0; i < kiosks.size(); i++) {
                for (var sequence : List.of(10, 9, 1)) {
                    insert(database, i + 1, kiosks.get(i), sequence);
                }
            }
            var journal = stores.journal(database, "kiosk-1", new SettableClock(start()));
            assertThat(journal.about(LIN)).extracting(Entry::position).hasSize(9).isSorted();
        }
    }

    private static void insert(Database database, long writer, String kiosk, long sequence) {
        var fact = Facts.left(LIN, SampleEvent.HALL_OUT, SampleEvent.HALL);
        var entry = Facts.entry(new KioskId(kiosk), start(), fact);
        var position = new Position(new KioskId(kiosk), entry.position().run(), sequence);
        database.update(
                "INSERT OR IGNORE INTO writer (id, kiosk, run, head_seq, head_hash) VALUES (?, ?,"
                        + " ?, 0, x'')",
                writer,
                kiosk,
                position.run().hex());
        database.update(
                "INSERT INTO fact (writer, seq, ht, kind, guest, body, hash) VALUES (?, ?, ?, ?,"
                        + " ?, ?, x'')",
                writer,
                sequence,
                entry.time().packed(),
                WireForm.kind(fact),
                LIN.value(),
                WireForm.write(
                        new Entry(
                                position,
                                "",
                                entry.time(),
                                entry.at(),
                                entry.offsetMs(),
                                entry.operator(),
                                fact)));
    }

    /** As an exchange will put them there: the fact into its table, then the projections. */
    private static Whereabouts standingAfter(
            Database database, Stores stores, List<Entry> arriving) {
        var journal = stores.journal(database, "kiosk-1", new SettableClock(start()));
        var standings = new SqliteStandings(database);
        var projection = Stores.projection(standings, database, journal);
        database.update(
                "INSERT INTO writer (id, kiosk, run, head_seq, head_hash) VALUES (9, 'kiosk-1',"
                        + " ?, 0, x'')",
                arriving.getFirst().position().run().hex());
        for (var entry : arriving) {
            database.transact(() -> {
                database.update(
                        "INSERT INTO fact (writer, seq, ht, kind, guest, body, hash) VALUES (9, ?,"
                                + " ?, ?, ?, ?, x'')",
                        entry.position().sequence(),
                        entry.time().packed(),
                        WireForm.kind(entry.fact()),
                        LIN.value(),
                        WireForm.write(entry));
                projection.fold(entry);
                return entry;
            });
        }
        return standings.of(LIN);
    }

    private static List<Entry> day() {
        var random = new Random(11);
        var at = start();
        var facts = new ArrayList<Entry>();
        for (var i = 0; i < 12; i++) {
            at = at.plus(Duration.ofMillis(1 + random.nextInt(100_000)));
            facts.add(Facts.entry(at, passage(random)));
        }
        facts.add(Facts.entry(at.plusMillis(1), Facts.undone(facts.get(9))));
        facts.add(Facts.entry(start().minusMillis(1), Facts.undone(facts.get(3))));
        return facts;
    }

    private static Fact passage(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Facts.admitted(LIN, SampleEvent.EAST, SampleEvent.CENTRE);
            case 1 -> Facts.admitted(LIN, SampleEvent.HALL_IN, SampleEvent.HALL);
            case 2 -> Facts.left(LIN, SampleEvent.HALL_OUT, SampleEvent.HALL);
            default ->
                    Facts.left(LIN, SampleEvent.EAST, SampleEvent.CENTRE, Set.of(SampleEvent.HALL));
        };
    }

    private static Instant start() {
        return SampleEvent.at(SampleEvent.DAY_1, "09:00");
    }
}
