package org.dengta.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.credential.DataKey;
import org.dengta.exchange.GuestAnswer.GuestChange;
import org.dengta.exchange.GuestAnswer.Page;
import org.dengta.exchange.GuestAnswer.UnknownCursor;
import org.dengta.exchange.SharedGuests;
import org.dengta.registration.SealedPerson;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** What every replica promises that shares its list. */
public abstract class SharedGuestsContract {
    private final People people = new People(new Random(11), SmallEvent.programme());

    /** A replica without a list, each of an epoch of its own. */
    protected abstract SharedGuests fresh();

    /** Of the event that these replicas serve. */
    protected abstract DataKey key();

    /** Writes down that a desk has registered somebody, who is on the list by that. */
    protected abstract PersonId register(SharedGuests guests, Person person);

    @Test
    void a_replica_without_a_list_gives_an_empty_page() {
        var guests = fresh();
        assertThat(guests.cursor()).isEmpty();
        var page = page(guests, Optional.empty(), 10);
        assertThat(page.changes()).isEmpty();
        assertThat(page.more()).isFalse();
    }

    @Test
    void rows_come_out_as_they_were_sealed() {
        var guests = fresh();
        var rows = rows("1", "2", "3");
        assertThat(guests.take(rows)).isEqualTo(3);
        var page = page(guests, Optional.empty(), 10);
        assertThat(page.changes())
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactlyInAnyOrderElementsOf(rows);
        assertThat(page.next()).isEqualTo(guests.cursor());
        assertThat(page(guests, Optional.of(page.next()), 10).changes()).isEmpty();
    }

    @Test
    void a_list_is_read_page_by_page() {
        var guests = fresh();
        guests.take(rows("1", "2", "3"));
        guests.take(rows("4", "5"));
        var seen = new ArrayList<PersonId>();
        var cursor = Optional.<String>empty();
        var pages = 0;
        for (var more = true; more; pages++) {
            var page = page(guests, cursor, 2);
            page.changes().forEach(change -> seen.add(change.person()));
            cursor = Optional.of(page.next());
            more = page.more();
        }
        assertThat(pages).isEqualTo(3);
        assertThat(seen).containsExactlyInAnyOrder(ids("1", "2", "3", "4", "5"));
    }

    @Test
    void only_what_changed_comes_after_a_cursor() {
        var guests = fresh();
        guests.take(rows("1", "2", "3"));
        var cursor = Optional.of(guests.cursor());
        guests.take(rows("2"));
        guests.take(List.of(gone("3")));
        assertThat(page(guests, cursor, 10).changes())
                .extracting(GuestChange::person)
                .containsExactly(ids("2", "3"));
        assertThat(page(guests, cursor, 10).changes().getLast().sealed()).isEmpty();
        assertThat(page(guests, cursor, 1).more()).isTrue();
    }

    @Test
    void the_same_row_again_is_no_change() {
        var guests = fresh();
        var rows = rows("1", "2");
        guests.take(rows);
        var cursor = guests.cursor();
        assertThat(guests.take(rows)).isZero();
        assertThat(guests.cursor()).isEqualTo(cursor);
        guests.take(List.of(gone("1")));
        var after = guests.cursor();
        assertThat(guests.take(List.of(gone("1")))).isZero();
        assertThat(guests.cursor()).isEqualTo(after);
    }

    @Test
    void somebody_taken_off_elsewhere_is_taken_off_here_and_may_come_back() {
        var guests = fresh();
        guests.take(rows("1", "2"));
        assertThat(guests.take(List.of(gone("1")))).isEqualTo(1);
        assertThat(listed(guests)).containsExactly(ids("2"));
        assertThat(guests.take(rows("1"))).isEqualTo(1);
        assertThat(listed(guests)).containsExactlyInAnyOrder(ids("1", "2"));
    }

    @Test
    void a_row_that_cannot_be_read_is_passed_over_and_what_stood_stays() {
        var guests = fresh();
        guests.take(rows("1"));
        var broken = Optional.of(new byte[0]);
        var unreadable = new ArrayList<PersonId>();
        var step =
                List.of(
                        new GuestChange(new PersonId("1"), broken),
                        new GuestChange(new PersonId("2"), broken),
                        row("3"));
        assertThat(guests.take(step, unreadable::add)).isEqualTo(1);
        assertThat(unreadable).containsExactly(ids("1", "2"));
        assertThat(listed(guests)).containsExactlyInAnyOrder(ids("1", "3"));
    }

    @Test
    void somebody_never_listed_here_is_told_on_as_taken_off() {
        var guests = fresh();
        assertThat(guests.take(List.of(gone("9")))).isZero();
        assertThat(page(guests, Optional.empty(), 10).changes())
                .extracting(GuestChange::person)
                .containsExactly(ids("9"));
        assertThat(listed(guests)).isEmpty();
    }

    @Test
    void cursors_of_another_list_or_of_none_are_unknown() {
        var guests = fresh();
        var other = fresh();
        guests.take(rows("1"));
        other.take(rows("1"));
        assertThat(other.after(Optional.of(guests.cursor()), 10)).isInstanceOf(UnknownCursor.class);
        assertThat(guests.after(Optional.of("nonsense"), 10)).isInstanceOf(UnknownCursor.class);
    }

    @Test
    void whoever_is_not_kept_is_taken_off_but_those_whom_desks_have_registered() {
        var guests = fresh();
        guests.take(rows("1", "2", "3"));
        var walkIn = register(guests, people.numbered("W-east-1"));
        assertThat(guests.keepOnly(Set.of(new PersonId("2"), new PersonId("7")))).isEqualTo(2);
        assertThat(listed(guests)).containsExactlyInAnyOrder(new PersonId("2"), walkIn);
        assertThat(guests.keepOnly(Set.of(new PersonId("2")))).isZero();
    }

    private GuestChange row(String number) {
        return row(people.numbered(number));
    }

    protected final GuestChange row(Person person) {
        return new GuestChange(person.id(), Optional.of(SealedPerson.forList(person, key())));
    }

    private List<GuestChange> rows(String... numbers) {
        return List.of(numbers).stream().map(this::row).toList();
    }

    private static GuestChange gone(String number) {
        return new GuestChange(new PersonId(number), Optional.empty());
    }

    private static PersonId[] ids(String... numbers) {
        return List.of(numbers).stream().map(PersonId::new).toArray(PersonId[]::new);
    }

    private static Page page(SharedGuests guests, Optional<String> cursor, int most) {
        return (Page) guests.after(cursor, most);
    }

    private static Set<PersonId> listed(SharedGuests guests) {
        var listed = new HashSet<PersonId>();
        for (var change : page(guests, Optional.empty(), 1000).changes()) {
            change.sealed().ifPresent(_ -> listed.add(change.person()));
        }
        return listed;
    }
}
