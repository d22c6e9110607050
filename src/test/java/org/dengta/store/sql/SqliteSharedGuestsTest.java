package org.dengta.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.credential.DataKey;
import org.dengta.exchange.GuestAnswer.GuestChange;
import org.dengta.exchange.GuestAnswer.Page;
import org.dengta.exchange.GuestAnswer.UnknownCursor;
import org.dengta.exchange.SharedGuests;
import org.dengta.journal.Fact.WalkInRegistered;
import org.dengta.platform.sql.Database;
import org.dengta.registration.SealedPerson;
import org.dengta.testing.FactChain;
import org.dengta.testing.Facts;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.dengta.testing.SharedGuestsContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

final class SqliteSharedGuestsTest extends SharedGuestsContract {
    @TempDir private Path folder;
    private final SettableClock clock =
            new SettableClock(SampleEvent.at(SampleEvent.DAY_1, "09:00"));
    private final Map<SharedGuests, Store> owners = new HashMap<>();
    private Stores stores;

    @BeforeEach
    void prepare() {
        stores = new Stores(folder);
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Override
    protected SharedGuests fresh() {
        var store = stores.fresh(clock);
        owners.put(store.sharedGuests(), store);
        return store.sharedGuests();
    }

    @Override
    protected DataKey key() {
        return Stores.KEYS.data();
    }

    @Override
    protected PersonId register(SharedGuests guests, Person person) {
        owners.get(guests).journal().append(Facts.OPERATOR, registration(person));
        return person.id();
    }

    private WalkInRegistered registration(Person person) {
        return new WalkInRegistered(
                person.id(), person.category(), SealedPerson.forFact(person, key()));
    }

    @Test
    void two_people_who_swap_codes_in_two_steps_have_each_others_in_the_end() {
        var store = stores.fresh(clock);
        store.sharedGuests().take(List.of(row(presenting("1", "a")), row(presenting("2", "b"))));
        store.sharedGuests().take(List.of(row(presenting("1", "b"))));
        store.sharedGuests().take(List.of(row(presenting("2", "a"))));
        assertThat(holder(store, "a")).contains(new PersonId("2"));
        assertThat(holder(store, "b")).contains(new PersonId("1"));
        assertThat(store.audit().faults()).isEmpty();
        store.sharedGuests().take(List.of(new GuestChange(new PersonId("1"), Optional.empty())));
        assertThat(holder(store, "b")).isEmpty();
        assertThat(store.audit().faults()).isEmpty();
        assertThat(store.rebuild()).hasValue(0);
    }

    @Test
    void a_walk_in_taken_off_stays_off_whether_the_fact_came_before_or_after() {
        var person = presenting("W-east-1", "");
        var chain = new FactChain("east-1", new Random(3));
        chain.add(clock.instant(), registration(person));
        var gone = List.of(new GuestChange(person.id(), Optional.empty()));
        var early = stores.fresh(clock);
        early.facts().take(chain.all(), "central");
        assertThat(early.guests().find(person.id())).contains(person);
        early.sharedGuests().take(gone);
        var late = stores.fresh(clock);
        late.sharedGuests().take(gone);
        late.facts().take(chain.all(), "central");
        for (var store : List.of(early, late)) {
            assertThat(store.guests().find(person.id())).isEmpty();
            assertThat(store.audit().faults()).isEmpty();
            assertThat(store.rebuild()).hasValue(0);
        }
    }

    @Test
    void a_walk_ins_row_from_elsewhere_that_says_the_same_is_no_change() {
        var store = stores.fresh(clock);
        var person = presenting("W-east-1", "");
        store.journal().append(Facts.OPERATOR, registration(person));
        assertThat(store.sharedGuests().take(List.of(row(person)))).isZero();
    }

    @Test
    void a_row_under_another_key_is_passed_over_and_a_readable_one_replaces_a_damaged_one() {
        var store = stores.fresh(clock);
        var person = new PersonId("2");
        var foreign = SealedPerson.forList(presenting("2", ""), Stores.keys(2).data());
        var step =
                List.of(
                        row(presenting("1", "")),
                        new GuestChange(person, Optional.of(foreign)),
                        row(presenting("3", "")));
        var passedOver = new ArrayList<PersonId>();
        assertThat(store.sharedGuests().take(step, passedOver::add)).isEqualTo(2);
        assertThat(passedOver).containsExactly(person);
        assertThat(store.guests().find(new PersonId("3"))).isPresent();
        assertThat(store.guests().find(person)).isEmpty();
        store.sharedGuests().take(List.of(row(presenting("2", "a"))));
        stores.keep(Database.open(stores.file("store-0.db")))
                .update("UPDATE guest SET sealed = x'00' WHERE id = '2'");
        assertThat(store.sharedGuests().take(List.of(row(presenting("2", "b"))))).isEqualTo(1);
        assertThat(store.guests().find(person)).contains(presenting("2", "b"));
    }

    @Test
    void a_list_restored_from_an_old_copy_gives_no_cursor_twice() {
        var store = stores.fresh(clock);
        store.guests().put(List.of(presenting("1", "")));
        var first = store.sharedGuests().cursor();
        clock.moveBy(Duration.ofMinutes(1));
        store.guests().put(List.of(presenting("1", "")));
        assertThat(store.sharedGuests().cursor())
                .isNotEqualTo(first)
                .contains(Long.toString(clock.instant().toEpochMilli()));
        clock.moveBy(Duration.ofHours(-1));
        var before = store.sharedGuests().cursor();
        store.guests().put(List.of(presenting("1", "")));
        assertThat(store.sharedGuests().cursor()).isGreaterThan(before);
    }

    @Test
    void a_cursor_of_what_a_restored_list_never_gave_is_unknown_though_newer_ones_were() {
        var store = stores.open("central.db", clock);
        store.guests().put(List.of(presenting("1", "")));
        var before = store.sharedGuests().cursor();
        try (var database = Database.open(stores.file("central.db"))) {
            database.update("VACUUM INTO ?", stores.file("copy.db").toString());
        }
        clock.moveBy(Duration.ofMinutes(1));
        store.guests().put(List.of(presenting("2", "")));
        var lost = store.sharedGuests().cursor();
        clock.moveBy(Duration.ofMinutes(1));
        var restored = stores.open("copy.db", clock);
        restored.journal().append(Facts.OPERATOR, registration(presenting("W-east-1", "")));
        var guests = restored.sharedGuests();
        assertThat(guests.after(Optional.of(lost), 9)).isInstanceOf(UnknownCursor.class);
        assertThat(guests.after(Optional.of(before), 9)).isInstanceOf(Page.class);
        assertThat(guests.after(Optional.of(guests.cursor()), 9)).isInstanceOf(Page.class);
    }

    @Test
    void the_cursor_of_an_empty_list_is_good_later() {
        var store = stores.fresh(clock);
        var first = (Page) store.sharedGuests().after(Optional.empty(), 9);
        store.guests().put(List.of(presenting("1", "")));
        assertThat(store.sharedGuests().after(Optional.of(first.next()), 9))
                .isInstanceOfSatisfying(Page.class, page -> assertThat(page.changes()).hasSize(1));
    }

    private static Optional<PersonId> holder(Store store, String code) {
        return store.codes()
                .find(Stores.KEYS.lookup().of(code))
                .map(credential -> credential.person());
    }

    private static Person presenting(String number, String code) {
        return PersonBuilder.aPerson().withId(number).withForeignCode(code).build();
    }
}
