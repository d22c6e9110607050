package org.dengta.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dengta.accreditation.GuestList;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What every guest list promises; extended by a test for each. */
public abstract class GuestListContract {
    private final People people = new People(new Random(20241025), SmallEvent.programme());

    /** A list without people. */
    protected abstract GuestList empty();

    @Test
    void an_empty_list_has_nobody() {
        var list = empty();
        assertThat(list.find(new PersonId("G-1"))).isEmpty();
        assertThat(everybody(list)).isEmpty();
    }

    @Test
    void everything_about_a_person_comes_back() {
        var list = empty();
        var put = people.many(200);
        list.put(put);
        for (var person : put) {
            assertThat(list.find(person.id())).contains(person);
        }
        assertThat(everybody(list)).containsExactlyInAnyOrderElementsOf(put);
    }

    @Test
    void people_come_in_order_of_their_numbers_as_texts() {
        var list = empty();
        list.put(List.of(people.numbered("b"), people.numbered("10"), people.numbered("9")));
        list.put(List.of(people.numbered("a")));
        assertThat(everybody(list))
                .extracting(person -> person.id().value())
                .containsExactly("10", "9", "a", "b");
    }

    @Test
    void putting_a_number_again_replaces_that_person_only() {
        var list = empty();
        var other = people.numbered("2");
        list.put(List.of(people.numbered("1"), other));
        var replacement = people.numbered("1");
        list.put(List.of(replacement));
        assertThat(everybody(list)).containsExactly(replacement, other);
    }

    @Test
    void putting_nobody_is_allowed() {
        var list = empty();
        list.put(List.of());
        assertThat(everybody(list)).isEmpty();
    }

    @Test
    void all_are_put_or_none() {
        var list = empty();
        var broken = Arrays.asList(people.numbered("1"), null);
        assertThatThrownBy(() -> list.put(broken)).isInstanceOf(RuntimeException.class);
        assertThat(everybody(list)).isEmpty();
    }

    @Test
    void a_step_that_fails_puts_nobody() {
        var list = empty();
        list.put(List.of(people.numbered("1")));
        var before = everybody(list);
        assertThatThrownBy(() -> list.atomically(() -> failing(list))).hasMessage("after the put");
        assertThat(everybody(list)).isEqualTo(before);
    }

    @Test
    void a_step_sees_what_it_has_put_and_says_what_came_of_it() {
        var list = empty();
        var count =
                list.atomically(() -> {
                    list.put(List.of(people.numbered("1")));
                    list.put(List.of(people.numbered("2")));
                    return everybody(list).size();
                });
        assertThat(count).isEqualTo(2);
        assertThat(everybody(list)).hasSize(2);
    }

    private int failing(GuestList list) {
        list.put(List.of(people.numbered("1"), people.numbered("2")));
        throw new IllegalStateException("after the put");
    }

    @Test
    void numbers_differ_by_case() {
        var list = empty();
        list.put(List.of(people.numbered("g-1"), people.numbered("G-1")));
        assertThat(everybody(list)).hasSize(2);
    }

    @Test
    void two_people_swap_their_foreign_codes_in_one_step() {
        var list = empty();
        list.put(List.of(people.presenting("1", "a"), people.presenting("2", "b")));
        var swapped = List.of(people.presenting("1", "b"), people.presenting("2", "a"));
        list.put(swapped);
        assertThat(everybody(list)).isEqualTo(swapped);
    }

    @Test
    void somebody_taken_off_is_on_no_list_and_stays_known_to_have_been() {
        var list = empty();
        var other = people.numbered("2");
        list.put(List.of(people.presenting("1", "a"), other));
        assertThat(list.wasListed(new PersonId("1"))).isTrue();
        assertThat(list.remove(List.of(new PersonId("1"), new PersonId("3")))).isEqualTo(1);
        assertThat(list.find(new PersonId("1"))).isEmpty();
        assertThat(everybody(list)).containsExactly(other);
        assertThat(list.wasListed(new PersonId("1"))).isTrue();
        assertThat(list.wasListed(new PersonId("3"))).isFalse();
        assertThat(list.remove(List.of(new PersonId("1")))).isZero();
    }

    @Test
    void somebody_put_again_is_back() {
        var list = empty();
        list.put(List.of(people.presenting("1", "a")));
        list.remove(List.of(new PersonId("1")));
        var back = people.presenting("1", "a");
        list.put(List.of(back));
        assertThat(everybody(list)).containsExactly(back);
        list.remove(List.of(new PersonId("1")));
        list.put(List.of(people.presenting("2", "a")));
        assertThat(everybody(list)).hasSize(1);
    }

    private static List<Person> everybody(GuestList list) {
        var all = new ArrayList<Person>();
        list.forEach(all::add);
        return all;
    }
}
