package org.dengta.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.dengta.journal.ChainAudit;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.platform.sql.Database;
import org.dengta.programme.EventNumber;
import org.dengta.testing.Facts;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Files that must not be worked with: each is told apart and left byte for byte as it was. */
final class RefusedStoresTest {
    @TempDir private Path folder;
    private final SettableClock clock =
            new SettableClock(SampleEvent.at(SampleEvent.DAY_1, "09:00"));
    private Stores stores;

    @BeforeEach
    void make() {
        stores = new Stores(folder);
        try (var store = stores.open("a.db", clock)) {
            store.guests().put(List.of(PersonBuilder.aPerson().build()));
            for (var i = 0; i < 3; i++) {
                store.journal()
                        .append(
                                Facts.OPERATOR,
                                Facts.admitted(Facts.LIN, SampleEvent.EAST, SampleEvent.CENTRE));
            }
        }
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void a_store_under_other_keys_is_refused() throws IOException {
        assertThat(refused("a.db", Stores.EVENT, Stores.keys(2))).isEqualTo(ProblemCode.KEYS_WRONG);
    }

    @Test
    void a_store_of_another_event_is_refused() throws IOException {
        var other = new EventNumber(999999);
        assertThat(refused("a.db", other, Stores.KEYS)).isEqualTo(ProblemCode.STORE_OTHER_EVENT);
    }

    @Test
    void a_store_of_a_newer_release_is_refused() throws IOException {
        planted("PRAGMA user_version = 99");
        assertThat(refused("a.db", Stores.EVENT, Stores.KEYS)).isEqualTo(ProblemCode.STORE_NEWER);
    }

    @Test
    void a_file_that_is_no_database_is_refused() throws IOException {
        Files.writeString(stores.file("b.db"), "编号,姓名\n".repeat(500), StandardCharsets.UTF_8);
        assertThat(refused("b.db", Stores.EVENT, Stores.KEYS)).isEqualTo(ProblemCode.STORE_DAMAGED);
    }

    @Test
    void a_store_cut_in_half_is_refused() throws IOException {
        var bytes = Files.readAllBytes(stores.file("a.db"));
        Files.write(stores.file("a.db"), Arrays.copyOf(bytes, 9000));
        assertThat(refused("a.db", Stores.EVENT, Stores.KEYS)).isEqualTo(ProblemCode.STORE_DAMAGED);
    }

    @Test
    void a_changed_fact_is_found() {
        planted(
                "UPDATE fact SET body = CAST(replace(CAST(body AS TEXT), 'desk-1', 'desk-2') AS"
                        + " BLOB) WHERE seq = 2");
        assertThat(faults()).singleElement().asString().contains("/2: its bytes");
    }

    @Test
    void a_fact_that_was_taken_out_is_found() {
        planted("DELETE FROM fact WHERE seq = 2");
        assertThat(faults()).isNotEmpty();
    }

    @Test
    void a_journal_cut_at_its_end_is_found() {
        planted("DELETE FROM fact WHERE seq = 3");
        assertThat(faults()).singleElement().asString().contains("does not end with this head");
    }

    @Test
    void a_person_moved_to_another_number_does_not_open() {
        planted("UPDATE guest SET id = 'G-9999'");
        try (var store = stores.open("a.db", clock)) {
            var thrown =
                    catchThrowableOfType(
                            IllegalStateException.class, () -> store.guests().forEach(_ -> {}));
            assertThat(thrown).hasMessageContaining("does not open");
        }
    }

    private ProblemCode refused(String name, EventNumber event, Store.Keys keys)
            throws IOException {
        var before = Files.readAllBytes(stores.file(name));
        var thrown =
                catchThrowableOfType(
                        ProblemException.class,
                        () ->
                                stores.keep(
                                        Store.open(
                                                stores.file(name),
                                                event,
                                                keys,
                                                stores.author("kiosk-1", clock))));
        assertThat(Files.readAllBytes(stores.file(name))).isEqualTo(before);
        return thrown.problem().code();
    }

    private void planted(String sql) {
        try (var database = Database.open(stores.file("a.db"))) {
            database.update(sql);
        }
    }

    private List<String> faults() {
        try (var store = stores.open("a.db", clock)) {
            var audit = new ChainAudit();
            store.journal().forEachStored(audit);
            return audit.report(store.journal().heads()).faults();
        }
    }
}
