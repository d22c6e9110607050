package org.dengta.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.PersonId;
import org.dengta.credential.Credential.Kind;
import org.dengta.issuance.IssuingDesk;
import org.dengta.journal.Fact.CredentialRevoked;
import org.dengta.platform.sql.Database;
import org.dengta.presence.Whereabouts;
import org.dengta.testing.Facts;
import org.dengta.testing.PersonBuilder;
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
import java.util.List;
import java.util.Random;

/** Stores edited behind the program's back: what decides is compared with the facts. */
final class StoreAuditTest {
    private static final PersonId HOLDER = new PersonId("G-7");

    @TempDir private Path folder;
    private final SettableClock clock =
            new SettableClock(SampleEvent.at(SampleEvent.DAY_1, "09:00"));
    private Stores stores;

    @BeforeEach
    void make() {
        stores = new Stores(folder);
        try (var store = stores.open("a.db", clock)) {
            store.guests()
                    .put(
                            List.of(
                                    PersonBuilder.aPerson().withId("G-7").build(),
                                    PersonBuilder.aPerson()
                                            .withId("G-8")
                                            .withForeignCode("EXPO/1")
                                            .build()));
            admit(store);
            issueAndRevoke(store);
        }
        clock.moveBy(Duration.ofMinutes(-5));
        try (var other = stores.open("a.db", "kiosk-2", clock)) {
            admit(other);
        }
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void what_the_program_keeps_is_what_the_facts_say() {
        try (var store = stores.open("a.db", clock)) {
            assertThat(store.audit().faults()).isEmpty();
            assertThat(store.audit().facts()).isEqualTo(5);
            assertThat(store.rebuild()).hasValue(0);
        }
    }

    @Test
    void an_undone_scan_is_kept_as_the_facts_say() {
        try (var store = stores.open("a.db", clock)) {
            var before = store.standings().of(Facts.LIN);
            var in = Facts.admitted(Facts.LIN, SampleEvent.WEST, SampleEvent.CENTRE);
            var scan = store.journal().append(Facts.OPERATOR, in);
            assertThat(store.standings().of(Facts.LIN)).isNotEqualTo(before);
            store.journal().append(Facts.OPERATOR, Facts.undone(scan));
            assertThat(store.standings().of(Facts.LIN)).isEqualTo(before);
            assertThat(store.audit().faults()).isEmpty();
            assertThat(store.rebuild()).hasValue(0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE fact SET ht = ht - 65536 WHERE seq = 1",
                "UPDATE fact SET kind = 'guest-left' WHERE kind = 'guest-admitted'",
                "UPDATE fact SET guest = 'G-8' WHERE kind = 'credential-issued'",
                "UPDATE fact SET guest = NULL WHERE kind = 'credential-issued'",
                "UPDATE standing SET inside = 0",
                "UPDATE standing SET entered_with = NULL",
                "UPDATE standing SET entries = 0, arrived_at = NULL",
                "DELETE FROM standing",
                "DELETE FROM occupancy",
                "UPDATE occupancy SET heads = heads + 1",
                "UPDATE occupancy SET bucket = bucket + 1",
                "INSERT INTO occupancy VALUES ('east', 7, 0, 1)",
                "INSERT INTO standing (guest, place, is_session, zone, inside, entries, heads)"
                        + " VALUES ('G-8', 'east', 0, 'east', 1, 1, 1)",
                "DELETE FROM revocation",
                "UPDATE revocation SET reason = 'other'",
                "UPDATE credential SET guest = 'G-8' WHERE kind = 'BADGE'",
                "UPDATE credential SET guest = 'G-7' WHERE kind = 'FOREIGN'",
                "DELETE FROM credential WHERE kind = 'FOREIGN'"
            })
    void an_edit_of_what_decides_is_found_and_undone_by_a_rebuild(String edit) {
        planted(edit);
        try (var store = stores.open("a.db", clock)) {
            assertThat(store.audit().faults()).isNotEmpty();
            assertThat(store.rebuild().orElseThrow()).isPositive();
            assertThat(store.audit().faults()).isEmpty();
            assertThat(store.standings().of(HOLDER))
                    .isEqualTo(Whereabouts.fold(store.journal().about(HOLDER)));
        }
    }

    @Test
    void nothing_is_made_anew_from_facts_that_are_not_whole() {
        planted("DELETE FROM revocation");
        planted("DELETE FROM fact WHERE kind = 'credential-revoked'");
        try (var store = stores.open("a.db", clock)) {
            assertThat(store.rebuild()).isEmpty();
            assertThat(store.audit().faults()).isNotEmpty();
        }
    }

    @Test
    void the_latest_fact_is_that_of_any_run() {
        try (var store = stores.open("a.db", clock)) {
            assertThat(store.latestFact())
                    .hasValueSatisfying(latest ->
                            assertThat(latest)
                                    .isAfterOrEqualTo(SampleEvent.at(SampleEvent.DAY_1, "09:00")));
        }
    }

    private static void admit(Store store) {
        store.journal()
                .append(
                        Facts.OPERATOR,
                        Facts.admitted(HOLDER, SampleEvent.EAST, SampleEvent.CENTRE));
    }

    private static void issueAndRevoke(Store store) {
        var desk =
                new IssuingDesk(
                        store.codes(),
                        store.journal(),
                        Stores.KEYS.lookup(),
                        Stores.KEYS.data(),
                        new Random(3));
        desk.codeOf(HOLDER, Kind.LETTER, Facts.OPERATOR);
        var badge = desk.codeOf(HOLDER, Kind.BADGE, Facts.OPERATOR);
        store.journal()
                .append(
                        Facts.OPERATOR,
                        new CredentialRevoked(HOLDER, Stores.KEYS.lookup().of(badge), "lost"));
    }

    private void planted(String sql) {
        try (var database = Database.open(stores.file("a.db"))) {
            assertThat(database.update(sql)).isPositive();
        }
    }
}
