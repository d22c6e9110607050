package org.dengta.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.PersonId;
import org.dengta.exchange.Quarantined;
import org.dengta.exchange.Quarantined.Why;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact;
import org.dengta.journal.Fact.CredentialRevoked;
import org.dengta.journal.Fact.WalkInRegistered;
import org.dengta.journal.StoredEntry;
import org.dengta.platform.sql.Database;
import org.dengta.presence.Whereabouts;
import org.dengta.programme.CategoryId;
import org.dengta.registration.SealedPerson;
import org.dengta.testing.FactChain;
import org.dengta.testing.Facts;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Facts of other kiosks in a store: broken ones, and ones of clocks that are off. */
final class ForeignFactsTest {
    @TempDir private Path folder;
    private final SettableClock clock =
            new SettableClock(SampleEvent.at(SampleEvent.DAY_1, "09:00"));
    private final FactChain east = new FactChain("east-1", new Random(5));
    private Stores stores;
    private Store store;

    @BeforeEach
    void prepare() {
        stores = new Stores(folder);
        store = stores.open("a.db", clock);
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void broken_facts_are_passed_over_by_every_reader_and_no_fault_of_the_store() {
        var first = east.add(clock.instant(), lin());
        var broken = east.addBytes("灯塔".getBytes(StandardCharsets.UTF_8));
        var last = east.add(clock.instant(), lin());
        store.facts().take(east.all(), "central");
        var journal = store.journal();
        assertThat(journal.find(broken.position())).isEmpty();
        assertThat(journal.latest(broken.position().kiosk(), 3)).hasSize(2);
        assertThat(journal.following(broken.position().kiosk(), east.run(), 1, 9))
                .extracting(Entry::position)
                .containsExactly(last.position());
        var read = new ArrayList<Entry>();
        journal.forEach(read::add);
        assertThat(read)
                .extracting(Entry::position)
                .containsExactly(first.position(), last.position());
        var stored = new ArrayList<StoredEntry>();
        journal.forEachStored(stored::add);
        assertThat(stored).hasSize(3);
        var audit = store.audit();
        assertThat(audit.faults()).isEmpty();
        assertThat(audit.facts()).isEqualTo(3);
        assertThat(audit.quarantined())
                .extracting(Quarantined::why)
                .containsExactly(Why.UNREADABLE);
        assertThat(store.rebuild()).hasValue(0);
    }

    @Test
    void a_fact_bent_on_the_way_is_never_folded_not_even_by_a_rebuild() {
        var sent = east.add(clock.instant(), lin());
        var bytes =
                new String(sent.bytes(), StandardCharsets.UTF_8)
                        .replace(Facts.LIN.value(), Facts.MEI.value())
                        .getBytes(StandardCharsets.UTF_8);
        store.facts().take(List.of(new StoredEntry(sent.position(), bytes, sent.hash())), "x");
        assertThat(store.facts().quarantine())
                .extracting(Quarantined::why)
                .containsExactly(Why.HASH_DIFFERS);
        assertThat(store.rebuild()).hasValue(0);
        assertThat(store.standings().of(Facts.MEI)).isEqualTo(Whereabouts.unknown());
        assertThat(store.audit().faults()).isEmpty();
    }

    @Test
    void a_registration_that_does_not_open_is_put_aside_and_the_rest_of_its_batch_is_kept() {
        east.add(clock.instant(), lin());
        for (var sealed : List.of("bm90aGluZw==", "no base64!")) {
            var who = new PersonId("W-east-" + sealed.length());
            east.add(clock.instant(), new WalkInRegistered(who, new CategoryId("visitor"), sealed));
            east.add(clock.instant(), lin());
        }
        var receipt = store.facts().take(east.all(), "central");
        assertThat(receipt.kept()).isEqualTo(3);
        assertThat(receipt.quarantined()).hasSize(2);
        assertThat(store.audit().faults()).isEmpty();
        assertThat(store.standings().of(Facts.LIN))
                .isEqualTo(Whereabouts.fold(store.journal().about(Facts.LIN)));
    }

    @Test
    void a_registration_that_does_not_open_is_put_aside_though_the_person_is_listed() {
        var who = PersonBuilder.aPerson().withId("W-east-1").build();
        store.guests().put(List.of(who));
        east.add(clock.instant(), new WalkInRegistered(who.id(), who.category(), "bm90aGluZw=="));
        assertThat(store.facts().take(east.all(), "central").quarantined()).hasSize(1);
        assertThat(store.guests().find(who.id())).contains(who);
    }

    @Test
    void a_walk_in_takes_no_foreign_code_from_a_guest_in_whatever_order_they_come() {
        var guest = PersonBuilder.aPerson().withId("g-1").withForeignCode("EXPO/1").build();
        var walkIn = PersonBuilder.aPerson().withId("W-east-1").withForeignCode("EXPO/1").build();
        var sealed = SealedPerson.forFact(walkIn, Stores.KEYS.data());
        east.add(clock.instant(), new WalkInRegistered(walkIn.id(), walkIn.category(), sealed));
        store.guests().put(List.of(guest));
        assertThat(store.facts().take(east.all(), "central").kept()).isEqualTo(1);
        var other = stores.open("b.db", clock);
        other.facts().take(east.all(), "central");
        other.guests().put(List.of(guest));
        for (var replica : List.of(store, other)) {
            assertThat(replica.codes().find(Stores.KEYS.lookup().of("EXPO/1")))
                    .hasValueSatisfying(code -> assertThat(code.person()).isEqualTo(guest.id()));
            assertThat(replica.audit().faults()).isEmpty();
        }
    }

    @Test
    void a_fact_that_breaks_a_rule_of_a_table_is_put_aside_and_the_rest_is_kept() {
        east.add(clock.instant(), lin());
        strict("CREATE TRIGGER strict BEFORE INSERT ON revocation");
        east.add(clock.instant(), new CredentialRevoked(Facts.LIN, Facts.OTHER_LOOKUP, "lost"));
        east.add(clock.instant(), lin());
        var receipt = store.facts().take(east.all(), "central");
        assertThat(receipt.kept()).isEqualTo(2);
        assertThat(receipt.quarantined()).hasSize(1);
    }

    @Test
    void what_was_put_aside_is_folded_by_a_rebuild_that_can() {
        east.add(clock.instant(), lin());
        east.add(clock.instant(), new CredentialRevoked(Facts.LIN, Facts.OTHER_LOOKUP, "lost"));
        east.addBytes("灯塔".getBytes(StandardCharsets.UTF_8));
        strict("CREATE TRIGGER strict BEFORE INSERT ON revocation");
        assertThat(store.facts().take(east.all(), "central").quarantined()).hasSize(2);
        assertThat(store.rebuild()).hasValue(0);
        script("DROP TRIGGER strict");
        assertThat(store.rebuild()).hasValue(1);
        assertThat(store.facts().quarantine()).hasSize(1);
        assertThat(store.journal().about(Facts.LIN)).hasSize(2);
        assertThat(store.standings().of(Facts.LIN))
                .isEqualTo(Whereabouts.fold(store.journal().about(Facts.LIN)));
        assertThat(store.audit().faults()).isEmpty();
    }

    @Test
    void a_fact_that_was_bent_on_the_way_is_replaced_when_it_comes_whole() {
        var sent = east.add(clock.instant(), lin());
        east.add(clock.instant(), mei());
        var bent = new StoredEntry(sent.position(), new byte[] {42}, sent.hash());
        store.facts().take(List.of(bent, east.get(2)), "x");
        assertThat(store.facts().take(List.of(bent), "x").known()).isEqualTo(1);
        assertThat(store.facts().take(east.all(), "central").kept()).isEqualTo(1);
        assertThat(store.facts().quarantine()).isEmpty();
        assertThat(store.facts().take(east.all(), "central").known()).isEqualTo(2);
        assertThat(store.standings().of(Facts.LIN))
                .isEqualTo(Whereabouts.fold(store.journal().about(Facts.LIN)));
        assertThat(store.audit().faults()).isEmpty();
        assertThat(store.rebuild()).hasValue(0);
    }

    @Test
    void a_fact_follows_what_another_clock_wrote_a_minute_ahead_and_no_more() {
        var near = clock.instant().plusSeconds(60);
        east.add(near, lin());
        store.facts().take(east.all(), "central");
        var following = store.journal().append(Facts.OPERATOR, lin());
        assertThat(following.time().millis()).isEqualTo(near.toEpochMilli());
        assertThat(following.time().counter()).isEqualTo(1);
        east.add(clock.instant().plus(Duration.ofHours(3)), lin());
        store.facts().take(east.all(), "central");
        clock.moveBy(Duration.ofMinutes(2));
        var own = store.journal().append(Facts.OPERATOR, lin());
        assertThat(own.time().millis()).isEqualTo(clock.instant().toEpochMilli());
        assertThat(own.time()).isGreaterThan(following.time());
        assertThat(store.standings().of(Facts.LIN))
                .isEqualTo(Whereabouts.fold(store.journal().about(Facts.LIN)));
        assertThat(store.audit().faults()).isEmpty();
    }

    @Test
    void an_own_fact_is_later_than_own_ones_of_before_the_clock_was_set_back() {
        var first = store.journal().append(Facts.OPERATOR, lin());
        store.close();
        clock.moveBy(Duration.ofHours(-2));
        var again = stores.open("a.db", clock);
        assertThat(again.journal().append(Facts.OPERATOR, lin()).time())
                .isGreaterThan(first.time());
        assertThat(again.audit().faults()).isEmpty();
    }

    @Test
    void an_own_stamp_far_ahead_is_followed_for_its_person_alone_once_the_clock_is_right() {
        clock.moveBy(Duration.ofHours(1));
        var ahead = store.journal().append(Facts.OPERATOR, lin());
        clock.moveBy(Duration.ofHours(-1));
        var other = store.journal().append(Facts.OPERATOR, mei());
        assertThat(other.time().millis()).isEqualTo(clock.instant().toEpochMilli());
        var again = store.journal().append(Facts.OPERATOR, lin());
        assertThat(again.time()).isGreaterThan(ahead.time());
        var third = store.journal().append(Facts.OPERATOR, mei());
        assertThat(third.time().millis()).isEqualTo(clock.instant().toEpochMilli());
        assertThat(third.time()).isGreaterThan(other.time());
        assertThat(store.journal().latest(ahead.position().kiosk(), 9))
                .containsExactly(third, again, other, ahead);
        assertThat(store.standings().of(Facts.LIN))
                .isEqualTo(Whereabouts.fold(store.journal().about(Facts.LIN)));
        assertThat(store.audit().faults()).isEmpty();
    }

    private void strict(String trigger) {
        script(trigger + " BEGIN SELECT RAISE(ABORT, 'planned'); END");
    }

    private void script(String sql) {
        try (var database = Database.open(stores.file("a.db"))) {
            database.script(sql);
        }
    }

    private static Fact mei() {
        return Facts.admitted(Facts.MEI, SampleEvent.EAST, SampleEvent.CENTRE);
    }

    private static Fact lin() {
        return Facts.admitted(Facts.LIN, SampleEvent.EAST, SampleEvent.CENTRE);
    }
}
