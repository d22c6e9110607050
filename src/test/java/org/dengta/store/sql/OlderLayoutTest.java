package org.dengta.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.dengta.accreditation.PersonId;
import org.dengta.exchange.GuestAnswer.Page;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.platform.sql.Database;
import org.dengta.presence.Standings.Count;
import org.dengta.presence.Whereabouts;
import org.dengta.printing.PrintJob;
import org.dengta.printing.PrintJob.Stage;
import org.dengta.printing.PrintJob.Ticket;
import org.dengta.programme.EventNumber;
import org.dengta.testing.Facts;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.dengta.venue.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Stores of older layouts, as earlier releases left them. */
final class OlderLayoutTest {
    private static final String TO_LAYOUT_5 =
            """
            DROP TABLE print_batch_badge; DROP TABLE print_batch; DROP TABLE print_job;
            CREATE TABLE print_job (id INTEGER PRIMARY KEY AUTOINCREMENT, guest TEXT NOT NULL,
                credential TEXT NOT NULL, copy INTEGER NOT NULL CHECK (copy > 0), printer TEXT NOT NULL,
                stage TEXT NOT NULL CHECK (stage IN ('QUEUED', 'PRINTING', 'DONE', 'FAILED', 'CANCELLED')),
                reason TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
            CREATE INDEX print_job_stage ON print_job (stage, id);
            PRAGMA user_version = 5;
            """;
    private static final String JOBS_OF_LAYOUT_5 =
            """
            INSERT INTO print_job (guest, credential, copy, printer, stage, reason, at) VALUES
                ('G-0001', 'aa', 1, 'desk', 'DONE', '', 1000), ('G-0002', 'bb', 1, 'desk', 'FAILED', 'interrupted', 2000),
                ('G-0003', 'cc', 2, 'desk', 'PRINTING', '', 3000), ('G-0004', 'dd', 1, 'desk', 'QUEUED', '', 4000),
                ('G-0005', 'ee', 1, 'desk', 'QUEUED', '', 5000);
            DELETE FROM print_job WHERE id = 5;
            UPDATE print_job SET credential = '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef';
            """;
    private static final String TO_LAYOUT_4 =
            """
            DROP INDEX fact_orders; DROP INDEX fact_holds; DROP INDEX fact_cases; DROP INDEX standing_entered;
            DROP TABLE occupancy; DROP TABLE neighbour;
            DROP INDEX fact_newcomer; DROP INDEX fact_of_newcomer; ALTER TABLE fact DROP COLUMN newcomer;
            CREATE TABLE standing_4 (guest TEXT NOT NULL, place TEXT NOT NULL, is_session INTEGER NOT NULL,
                zone TEXT NOT NULL, inside INTEGER NOT NULL, entered_at INTEGER, entered_gate TEXT, entered_with TEXT,
                left_at INTEGER, left_gate TEXT, left_with TEXT, arrived_at INTEGER, entries INTEGER NOT NULL,
                heads INTEGER NOT NULL CHECK (heads > 0), clashes INTEGER NOT NULL DEFAULT 0 CHECK (clashes >= 0),
                PRIMARY KEY (guest, place)) STRICT, WITHOUT ROWID;
            INSERT INTO standing_4 SELECT guest, place, is_session, zone, inside, entered_at, entered_gate, entered_with,
                left_at, left_gate, left_with, arrived_at, entries, heads, clashes FROM standing;
            DROP TABLE standing; ALTER TABLE standing_4 RENAME TO standing;
            CREATE INDEX standing_inside ON standing (place, entered_at, heads) WHERE inside = 1;
            PRAGMA user_version = 4;
            """;
    private static final String TO_LAYOUT_3 =
            """
            DROP INDEX guest_revision; DROP INDEX fact_amended; DROP INDEX standing_inside;
            ALTER TABLE guest DROP COLUMN listed; ALTER TABLE guest DROP COLUMN gone;
            ALTER TABLE standing DROP COLUMN clashes;
            DROP TABLE programme; DROP TABLE peer; DROP TABLE peer_head; DROP TABLE quarantine;
            DROP TABLE enrolment; DROP TABLE list_revision; DELETE FROM meta WHERE key = 'guest-epoch';
            PRAGMA user_version = 3;
            """;
    private static final String TO_LAYOUT_1 =
            "DROP TABLE print_job; DROP INDEX fact_undone; PRAGMA user_version = 1;";

    @TempDir private Path folder;
    private final SettableClock clock =
            new SettableClock(SampleEvent.at(SampleEvent.DAY_1, "09:00"));
    private Stores stores;

    @BeforeEach
    void make() {
        stores = new Stores(folder);
        try (var store = stores.open("a.db", clock)) {
            store.guests().put(List.of(PersonBuilder.aPerson().build()));
            store.journal()
                    .append(
                            Facts.OPERATOR,
                            Facts.admitted(Facts.LIN, SampleEvent.EAST, SampleEvent.CENTRE));
            store.journal()
                    .append(
                            Facts.OPERATOR,
                            Facts.admitted(Facts.LIN, SampleEvent.WEST, SampleEvent.CENTRE));
        }
        script(TO_LAYOUT_5);
    }

    private void script(String sql) {
        try (var database = Database.open(stores.file("a.db"))) {
            database.script(sql);
        }
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void the_first_is_copied_migrated_and_loses_nothing() throws IOException {
        script(TO_LAYOUT_4);
        script(TO_LAYOUT_3);
        script(TO_LAYOUT_1);
        try (var store = stores.open("a.db", clock)) {
            assertThat(store.prints().all()).isEmpty();
            assertThat(store.guests().find(Facts.LIN)).isPresent();
            assertThat(store.audit().faults()).isEmpty();
        }
        assertThat(files()).contains("a.db.layout-1-20241025T010000Z.bak");
        stores.open("a.db", clock).close();
        assertThat(files()).filteredOn(name -> name.endsWith(".bak")).hasSize(1);
    }

    @Test
    void the_third_is_ready_for_the_exchange_at_once() {
        script(TO_LAYOUT_4);
        script(TO_LAYOUT_3);
        script("UPDATE guest SET revision = 7");
        try (var store = stores.open("a.db", clock);
                var other = stores.open("b.db", "kiosk-2", clock)) {
            assertThat(store.audit().faults()).isEmpty();
            assertThat(store.rebuild()).hasValue(0);
            assertThat(store.standings().of(Facts.LIN).at(SampleEvent.CENTRE))
                    .hasValueSatisfying(standing -> assertThat(standing.clashes()).isEqualTo(1));
            var cursor = store.sharedGuests().cursor();
            assertThat(cursor).endsWith("/7");
            assertThat(store.sharedGuests().after(Optional.of(cursor), 10))
                    .isInstanceOf(Page.class);
            assertThat(other.facts().take(store.facts().beyond(List.of(), 10), "kiosk-1").kept())
                    .isEqualTo(2);
            assertThat(store.sharedGuests().after(Optional.empty(), 10))
                    .isInstanceOfSatisfying(
                            Page.class,
                            page ->
                                    assertThat(other.sharedGuests().take(page.changes()))
                                            .isEqualTo(1));
            assertThat(other.guests().find(Facts.LIN)).isEqualTo(store.guests().find(Facts.LIN));
            assertThat(other.standings().of(Facts.LIN)).isEqualTo(store.standings().of(Facts.LIN));
            assertThat(other.audit().faults()).isEmpty();
        }
    }

    @Test
    void the_fourth_counts_entries_of_the_day_and_who_is_inside() {
        script(TO_LAYOUT_4);
        try (var store = stores.open("a.db", clock)) {
            assertThat(store.audit().faults()).isEmpty();
            assertThat(store.rebuild()).hasValue(0);
            assertThat(store.standings().of(Facts.LIN))
                    .isEqualTo(Whereabouts.fold(store.journal().about(Facts.LIN)));
            var day = new Window(clock.instant(), clock.instant().plusSeconds(3600));
            assertThat(store.standings().inside(SampleEvent.CENTRE, day))
                    .isEqualTo(new Count(1, 0));
            assertThat(store.standings().insideAnywhere(day)).isEqualTo(1);
            var vehicle =
                    new GuestAdmitted(
                            Facts.MEI,
                            SampleEvent.EAST,
                            SampleEvent.CENTRE,
                            Optional.empty(),
                            0,
                            Facts.OTHER_LOOKUP);
            store.journal().append(Facts.OPERATOR, vehicle);
            assertThat(store.standings().inside(SampleEvent.CENTRE, day))
                    .isEqualTo(new Count(1, 1));
        }
    }

    @Test
    void the_fifth_keeps_every_print_job_and_asks_about_what_was_interrupted() {
        script(JOBS_OF_LAYOUT_5);
        try (var store = stores.open("a.db", clock)) {
            var jobs = store.prints().all();
            assertThat(jobs)
                    .extracting(PrintJob::stage)
                    .containsExactly(
                            Stage.DONE, Stage.NEEDS_ATTENTION, Stage.PRINTING, Stage.QUEUED);
            assertThat(jobs.get(1).isDoubtful()).isTrue();
            assertThat(jobs.get(2).ticket()).contains(new Ticket("desk", ""));
            assertThat(jobs.get(3).order().person()).isEqualTo(new PersonId("G-0004"));
            var next = store.prints().add(jobs.getFirst().order(), clock.instant());
            assertThat(next.id()).isEqualTo(new PrintJob.Id(6));
        }
    }

    @Test
    void one_damaged_fact_keeps_nothing_from_being_opened_and_the_audit_tells() {
        script("UPDATE fact SET body = x'2a' WHERE seq = 1");
        for (var time = 0; time < 2; time++) {
            try (var store = stores.open("a.db", clock)) {
                assertThat(store.audit().faults()).isNotEmpty();
                assertThat(store.guests().find(Facts.LIN)).isPresent();
            }
        }
    }

    @Test
    void one_of_another_event_or_other_keys_is_refused_before_anything_is_done()
            throws IOException {
        var before = Files.readAllBytes(stores.file("a.db"));
        assertThat(refused(new EventNumber(999999), Stores.KEYS))
                .isEqualTo(ProblemCode.STORE_OTHER_EVENT);
        assertThat(refused(Stores.EVENT, Stores.keys(2))).isEqualTo(ProblemCode.KEYS_WRONG);
        assertThat(Files.readAllBytes(stores.file("a.db"))).isEqualTo(before);
        assertThat(files()).containsExactly("a.db");
    }

    private ProblemCode refused(EventNumber event, Store.Keys keys) {
        return catchThrowableOfType(
                        ProblemException.class,
                        () ->
                                stores.keep(
                                        Store.open(
                                                stores.file("a.db"),
                                                event,
                                                keys,
                                                stores.author("kiosk-1", clock))))
                .problem()
                .code();
    }

    private List<String> files() throws IOException {
        try (var found = Files.list(folder)) {
            return found.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
