package org.dengta.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dengta.journal.Entry;
import org.dengta.journal.Fact;
import org.dengta.platform.sql.Database;
import org.dengta.store.sql.gate.SqliteStandings;
import org.dengta.testing.Facts;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;

/** What one scan reads, and that it is no less than it must. */
final class StandingProjectionTest {
    @TempDir private Path folder;
    private Stores stores;
    private Database database;
    private SqliteJournal journal;
    private SqliteStandings standings;

    @BeforeEach
    void open() {
        stores = new Stores(folder);
        var clock = new SettableClock(SampleEvent.at(SampleEvent.DAY_1, "09:00"));
        stores.fresh(clock).close();
        database = stores.keep(Database.open(stores.file("store-0.db")));
        journal = stores.journal(database, "kiosk-1", clock);
        standings = new SqliteStandings(database);
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void an_own_append_is_one_step_further_until_a_scan_of_the_person_was_undone() {
        var seen = new ArrayList<Boolean>();
        journal.project(entry -> seen.add(journal.isNext(Facts.LIN, entry)));
        var first = append(admitted());
        append(admitted());
        append(Facts.undone(first));
        append(admitted());
        assertThat(seen).containsExactly(true, true, false, false);
    }

    @Test
    void an_own_append_is_known_to_be_the_latest_without_looking() {
        var seen = new ArrayList<Boolean>();
        journal.project(entry -> {
            database.update("DELETE FROM fact");
            seen.add(journal.isNext(Facts.LIN, entry));
        });
        append(admitted());
        assertThat(seen).containsExactly(true);
    }

    @Test
    void an_entry_is_judged_anew_once_it_is_written() {
        var first = append(admitted());
        append(admitted());
        assertThat(journal.isNext(Facts.LIN, first)).isFalse();
    }

    @Test
    void a_transaction_reads_a_person_once_and_the_next_one_anew() {
        journal.project(Stores.projection(standings, database, journal));
        append(admitted());
        database.transact(() -> {
            var read = standings.of(Facts.LIN);
            database.update("DELETE FROM standing");
            assertThat(standings.of(Facts.LIN)).isEqualTo(read);
            assertThat(standings.of(Facts.MEI).all()).isEmpty();
            return read;
        });
        assertThat(database.transact(() -> standings.of(Facts.LIN)).all()).isEmpty();
    }

    @Test
    void what_a_failed_transaction_has_folded_is_forgotten() {
        journal.project(Stores.projection(standings, database, journal));
        assertThatThrownBy(() ->
                        database.transact(() -> {
                            append(admitted());
                            assertThat(standings.of(Facts.LIN).all()).isNotEmpty();
                            throw new IllegalStateException("planned");
                        }))
                .hasMessage("planned");
        assertThat(database.transact(() -> standings.of(Facts.LIN)).all()).isEmpty();
    }

    private Entry append(Fact fact) {
        return journal.append(Facts.OPERATOR, fact);
    }

    private static Fact admitted() {
        return Facts.admitted(Facts.LIN, SampleEvent.EAST, SampleEvent.CENTRE);
    }
}
