package org.dengta.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.Person;
import org.dengta.journal.Fact.WalkInRegistered;
import org.dengta.platform.sql.Database;
import org.dengta.registration.SealedPerson;
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
import java.util.List;

/** The list row of a walk-in comes from its fact. */
final class WalkInStoreTest {
    private static final Person WALK_IN = PersonBuilder.aPerson().withId("W-kiosk-1-1").build();

    @TempDir private Path folder;
    private final SettableClock clock =
            new SettableClock(SampleEvent.at(SampleEvent.DAY_1, "09:00"));
    private Stores stores;

    @BeforeEach
    void make() {
        stores = new Stores(folder);
        try (var store = stores.open("a.db", clock)) {
            store.journal()
                    .append(
                            Facts.OPERATOR,
                            new WalkInRegistered(
                                    WALK_IN.id(),
                                    WALK_IN.category(),
                                    SealedPerson.forFact(WALK_IN, Stores.KEYS.data())));
        }
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void the_fact_puts_the_row_and_the_audit_is_clean() throws IOException {
        try (var store = stores.open("a.db", clock)) {
            assertThat(store.guests().find(WALK_IN.id())).contains(WALK_IN);
            assertThat(store.audit().faults()).isEmpty();
            assertThat(store.rebuild()).hasValue(0);
        }
        var bytes = Files.readAllBytes(stores.file("a.db"));
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .contains("W-kiosk-1-1")
                .doesNotContain(WALK_IN.names().chinese(), WALK_IN.names().latin());
    }

    @Test
    void a_lost_row_is_found_and_restored_by_a_rebuild() {
        try (var database = Database.open(stores.file("a.db"))) {
            assertThat(database.update("DELETE FROM guest")).isEqualTo(1);
        }
        try (var store = stores.open("a.db", clock)) {
            assertThat(store.audit().faults())
                    .containsExactly("guest W-kiosk-1-1: registered by a desk, not on the list");
            assertThat(store.rebuild()).hasValue(1);
            assertThat(store.guests().find(WALK_IN.id())).contains(WALK_IN);
            assertThat(store.audit().faults()).isEmpty();
        }
    }

    @Test
    void a_row_that_was_changed_since_stays() {
        var renamed = PersonBuilder.aPerson().withId("W-kiosk-1-1").forHeads(3).build();
        try (var store = stores.open("a.db", clock)) {
            store.guests().put(List.of(renamed));
            assertThat(store.rebuild()).hasValue(0);
            assertThat(store.guests().find(WALK_IN.id())).contains(renamed);
        }
    }
}
