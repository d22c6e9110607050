package org.dengta.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.Person;
import org.dengta.testing.PersonBuilder;
import org.dengta.ui.desk.search.SearchViewModel;
import org.dengta.ui.desk.search.SearchViewModel.State;
import org.junit.jupiter.api.Test;

import java.util.List;

/** Whom others put on the list while the desk is open. */
final class DeskNewsTest {
    private static final Person LIN = PersonBuilder.aPerson().withId("G-0001").build();
    private static final Person LATER = PersonBuilder.aPerson().withId("G-0009").build();
    private static final Person LAST = PersonBuilder.aPerson().withId("G-0010").build();

    @Test
    void whoever_comes_later_is_found_by_itself() {
        var desk = new DeskOfFakes(Runnable::run, LIN);
        desk.model.shown();
        var search = desk.model.parts().search();
        search.query().set("lin hai");
        assertThat(found(search)).containsExactly(LIN);
        comes(desk, LATER, LAST);
        ticks(desk);
        assertThat(found(search)).containsExactly(LIN, LATER, LAST);
        assertThat(search.chosenPerson()).contains(LIN.id());
    }

    @Test
    void an_empty_list_fills_by_itself() {
        var desk = new DeskOfFakes(Runnable::run);
        desk.model.shown();
        var search = desk.model.parts().search();
        assertThat(search.state().get()).isEqualTo(State.NO_LIST);
        comes(desk, LIN);
        ticks(desk);
        assertThat(search.state().get()).isEqualTo(State.HINT);
        search.query().set("lin");
        assertThat(found(search)).containsExactly(LIN);
    }

    private static void comes(DeskOfFakes desk, Person... people) {
        desk.guests.put(List.of(people));
        List.of(people).forEach(desk.news::tell);
    }

    private static void ticks(DeskOfFakes desk) {
        for (var i = 0; i < 5; i++) {
            desk.model.tick();
        }
    }

    private static List<Person> found(SearchViewModel search) {
        return search.rows().stream().map(row -> row.person()).toList();
    }
}
