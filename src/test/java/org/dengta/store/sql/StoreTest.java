package org.dengta.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.PersonId;
import org.dengta.credential.Credential.Kind;
import org.dengta.credential.CredentialCode;
import org.dengta.issuance.IssuingDesk;
import org.dengta.journal.ChainAudit;
import org.dengta.journal.Entry;
import org.dengta.journal.Head;
import org.dengta.presence.Whereabouts;
import org.dengta.testing.Facts;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;

final class StoreTest {
    @TempDir private Path folder;
    private final SettableClock clock =
            new SettableClock(SampleEvent.at(SampleEvent.DAY_1, "09:00"));
    private Stores stores;

    @BeforeEach
    void prepare() {
        stores = new Stores(folder);
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void everything_is_there_again_after_the_store_was_closed() {
        var person = PersonBuilder.aPerson().withForeignCode("EXPO/4711").build();
        List<Entry> facts;
        CredentialCode code;
        Whereabouts whereabouts;
        try (var store = stores.open("a.db", clock)) {
            store.guests().put(List.of(person));
            code = desk(store).codeOf(person.id(), Kind.BADGE, Facts.OPERATOR);
            enter(store, person.id());
            facts = all(store);
            whereabouts = store.standings().of(person.id());
        }
        var again = stores.open("a.db", clock);
        assertThat(again.guests().find(person.id())).contains(person);
        assertThat(all(again)).isEqualTo(facts).hasSize(2);
        assertThat(again.standings().of(person.id())).isEqualTo(whereabouts);
        assertThat(again.codes().of(person.id())).hasSize(2);
        assertThat(again.codes().code(Stores.KEYS.lookup().of(code))).contains(code);
        assertThat(again.codes().find(Stores.KEYS.lookup().of("EXPO/4711"))).isPresent();
    }

    @Test
    void a_new_run_names_the_head_it_follows() {
        Head before;
        try (var store = stores.open("a.db", clock)) {
            enter(store, Facts.LIN);
            leave(store, Facts.LIN);
            before = store.journal().heads().getFirst();
        }
        var again = stores.open("a.db", clock);
        enter(again, Facts.LIN);
        leave(again, Facts.LIN);
        assertThat(all(again))
                .extracting(Entry::follows)
                .containsExactly("", "", before.toString(), "");
        assertThat(audit(again)).isEmpty();
        assertThat(again.journal().heads()).hasSize(2);
    }

    @Test
    void the_version_is_another_when_somebody_else_wrote() {
        var reader = stores.open("a.db", clock);
        var writer = stores.open("a.db", clock);
        var before = reader.version();
        assertThat(reader.version()).isEqualTo(before);
        enter(writer, Facts.LIN);
        var after = reader.version();
        assertThat(after).isNotEqualTo(before);
        assertThat(reader.snapshot(reader::version)).isEqualTo(after);
    }

    @Test
    void opening_and_looking_writes_nothing_down() {
        try (var store = stores.open("a.db", clock)) {
            enter(store, Facts.LIN);
        }
        try (var store = stores.open("a.db", clock)) {
            assertThat(store.journal().heads()).hasSize(1);
        }
        assertThat(stores.open("a.db", clock).journal().heads()).hasSize(1);
    }

    @Test
    void two_processes_that_write_in_turns_keep_both_chains_whole() {
        var one = stores.open("a.db", clock);
        var other = stores.open("a.db", clock);
        var random = new Random(7);
        for (var i = 0; i < 60; i++) {
            clock.moveBy(Duration.ofMillis(random.nextInt(-500, 900)));
            var store = random.nextBoolean() ? one : other;
            var person = new PersonId("G-" + random.nextInt(3));
            if (random.nextBoolean()) {
                enter(store, person);
            } else {
                leave(store, person);
            }
        }
        assertThat(audit(one)).isEmpty();
        assertThat(one.journal().heads()).hasSize(2);
        assertThat(all(one)).isEqualTo(all(other)).hasSize(60);
        assertThatStandingsAreTheFold(one);
        assertThatStandingsAreTheFold(other);
    }

    @Test
    void a_fact_is_later_than_what_another_process_knew_of_the_person() {
        var one = stores.open("a.db", clock);
        var slow = new SettableClock(clock.instant().minus(Duration.ofHours(1)));
        var other = stores.open("a.db", slow);
        var first = enter(one, Facts.LIN);
        var second = leave(other, Facts.LIN);
        assertThat(second.time()).isGreaterThan(first.time());
        assertThat(second.at()).isEqualTo(slow.instant());
        assertThat(one.journal().about(Facts.LIN)).containsExactly(first, second);
        assertThat(one.standings().of(Facts.LIN).at(SampleEvent.CENTRE))
                .hasValueSatisfying(standing -> assertThat(standing.inside()).isFalse());
    }

    @Test
    void the_clocks_finest_ticks_do_not_make_standings_differ_from_their_fold() {
        clock.moveBy(Duration.ofNanos(123_456_789));
        var store = stores.open("a.db", clock);
        enter(store, Facts.LIN);
        assertThat(store.standings().of(Facts.LIN))
                .isEqualTo(Whereabouts.fold(store.journal().about(Facts.LIN)));
    }

    @Test
    void an_undamaged_file_has_no_faults() {
        var store = stores.open("a.db", clock);
        enter(store, Facts.LIN);
        assertThat(store.audit().faults()).isEmpty();
    }

    private static void assertThatStandingsAreTheFold(Store store) {
        var kept = new HashMap<PersonId, Whereabouts>();
        store.standings().forEach(kept::put);
        assertThat(kept).hasSize(3);
        kept.forEach((person, whereabouts) ->
                assertThat(whereabouts).isEqualTo(Whereabouts.fold(store.journal().about(person))));
    }

    private static IssuingDesk desk(Store store) {
        return new IssuingDesk(
                store.codes(),
                store.journal(),
                Stores.KEYS.lookup(),
                Stores.KEYS.data(),
                new Random(5));
    }

    private static Entry enter(Store store, PersonId person) {
        return store.journal()
                .append(
                        Facts.OPERATOR,
                        Facts.admitted(person, SampleEvent.EAST, SampleEvent.CENTRE));
    }

    private static Entry leave(Store store, PersonId person) {
        return store.journal()
                .append(Facts.OPERATOR, Facts.left(person, SampleEvent.EAST, SampleEvent.CENTRE));
    }

    private static List<Entry> all(Store store) {
        var all = new ArrayList<Entry>();
        store.journal().forEach(all::add);
        return all;
    }

    private static List<String> audit(Store store) {
        var audit = new ChainAudit();
        store.journal().forEachStored(audit);
        return audit.report(store.journal().heads()).faults();
    }
}
