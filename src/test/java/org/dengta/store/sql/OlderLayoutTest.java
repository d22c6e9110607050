package org.dengta.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A store of the first layout, as an earlier release left it. */
final class OlderLayoutTest {
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
        }
        try (var database = Database.open(stores.file("a.db"))) {
            database.script(
                    "DROP TABLE print_job; DROP INDEX fact_undone; PRAGMA user_version = 1;");
        }
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void it_is_copied_migrated_and_loses_nothing() throws IOException {
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
