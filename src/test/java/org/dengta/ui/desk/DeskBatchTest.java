package org.dengta.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.Affiliation;
import org.dengta.accreditation.Names;
import org.dengta.accreditation.Person;
import org.dengta.printing.Batch;
import org.dengta.testing.PersonBuilder;
import org.dengta.ui.desk.prints.BatchPlans.Finding;
import org.dengta.ui.desk.prints.BatchPlans.Group;
import org.dengta.ui.desk.prints.BatchStartModel;
import org.dengta.ui.desk.prints.BatchStartModel.Kind;
import org.dengta.ui.desk.prints.BatchStartModel.Plan;
import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.stream.IntStream;

final class DeskBatchTest {
    private static final Person[] PEOPLE =
            IntStream.rangeClosed(1, 60).mapToObj(DeskBatchTest::person).toArray(Person[]::new);

    private final DeskOfFakes desk = new DeskOfFakes(Runnable::run, PEOPLE);
    private final BatchStartModel batch = desk.model.parts().batch();

    @Test
    void everybody_is_looked_at_a_few_at_a_time_before_the_batch_begins() {
        desk.plans.has(PEOPLE[3].id());
        desk.model.printMany();
        assertThat(batch.open().get()).isTrue();
        assertThat(batch.plan().get()).isEmpty();
        batch.choose(Kind.EVERYBODY);
        assertThat(desk.plans.looks()).containsExactly(25, 25, 10);
        assertThat(batch.plan().get())
                .hasValueSatisfying(plan -> {
                    assertThat(plan.people()).hasSize(60);
                    assertThat(plan.having()).isEqualTo(1);
                    assertThat(plan.isReady()).isTrue();
                });
        assertThat(batch.findings()).extracting(Finding::person).containsExactly(PEOPLE[6].id());
        batch.start();
        assertThat(batch.open().get()).isFalse();
        for (var second = 0; second < 70; second++) {
            desk.model.tick();
        }
        assertThat(desk.tray.titles()).hasSize(60).doesNotHaveDuplicates();
        assertThat(desk.printing.batches()).isEmpty();
    }

    @Test
    void a_delegation_is_found_by_a_part_of_its_name_and_printed() {
        desk.model.printMany();
        batch.filter().set("lyon");
        assertThat(batch.groups()).extracting(Group::name).containsExactly("Ville de Lyon");
        batch.choose(batch.groups().getFirst());
        assertThat(batch.plan().get())
                .map(Plan::people)
                .hasValueSatisfying(people -> assertThat(people).hasSize(20));
        batch.choose(Kind.CATEGORY);
        assertThat(batch.plan().get()).as("the other way of saying it begins anew").isEmpty();
    }

    @Test
    void what_is_searched_for_is_printed_and_its_text_is_nobodys_to_read() {
        desk.model.parts().search().query().set("?");
        desk.model.printMany();
        batch.choose(Kind.SEARCH);
        assertThat(batch.plan().get()).map(Plan::name).contains("查找 search");
        batch.start();
        assertThat(desk.printing.batches())
                .allSatisfy(it -> assertThat(it.batch().stage()).isEqualTo(Batch.Stage.RUNNING));
    }

    @Test
    void nothing_begins_before_all_were_looked_at_nor_where_nobody_needs_one() {
        var waiting = new ArrayDeque<Runnable>();
        var slow = new DeskOfFakes(waiting::add, PEOPLE);
        var begun = slow.model.parts().batch();
        slow.model.printMany();
        begun.choose(Kind.EVERYBODY);
        begun.start();
        assertThat(begun.open().get()).isTrue();
        slow.model.back();
        assertThat(begun.open().get()).isFalse();
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        assertThat(begun.plan().get()).as("an answer that comes late").isEmpty();
        desk.plans.has(PEOPLE[6].id());
        desk.model.parts().search().query().set("?");
        desk.model.printMany();
        batch.choose(Kind.SEARCH);
        batch.start();
        assertThat(batch.open().get()).isTrue();
    }

    @Test
    void the_button_pressed_twice_begins_one_batch() {
        var waiting = new ArrayDeque<Runnable>();
        var slow = new DeskOfFakes(waiting::add, PEOPLE);
        var twice = slow.model.parts().batch();
        slow.model.printMany();
        twice.choose(Kind.EVERYBODY);
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        twice.start();
        twice.start();
        waiting.remove().run();
        if (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        assertThat(slow.printing.batches()).hasSize(1);
    }

    private static Affiliation affiliation(String delegation) {
        return new Affiliation("", delegation, "", "", delegation, "");
    }

    private static Person person(int number) {
        var name = number == 7 ? "Zoë ?" : "Guest";
        return PersonBuilder.aPerson()
                .withId("G-%04d".formatted(number))
                .named(new Names("", name, "", "en"))
                .from(affiliation(number % 3 == 0 ? "Ville de Lyon" : "威海市"))
                .build();
    }
}
