package org.dengta.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;

import org.dengta.accreditation.Names;
import org.dengta.accreditation.Person;
import org.dengta.platform.fx.Texts;
import org.dengta.printing.PrintJob.Stage;
import org.dengta.printing.PrintTarget.Busy;
import org.dengta.printing.PrintTarget.Unanswered;
import org.dengta.printing.ReprintReason;
import org.dengta.testing.PersonBuilder;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;

final class DeskPrintsTest {
    private static final Person LIN = PersonBuilder.aPerson().withId("G-0001").build();
    private static final Person MEI =
            PersonBuilder.aPerson()
                    .withId("G-0002")
                    .named(new Names("何梅", "He Mei", "", "zh"))
                    .build();

    private final DeskOfFakes desk = new DeskOfFakes(Runnable::run, LIN, MEI);

    @Test
    void the_key_pressed_twice_prints_once_and_asks_why_another() {
        var waiting = new ArrayDeque<Runnable>();
        var slow = new DeskOfFakes(waiting::add, LIN, MEI);
        var asking = slow.model.parts().prints().asking();
        slow.model.open(LIN.id());
        work(waiting);
        slow.model.print();
        slow.model.print();
        work(waiting);
        assertThat(slow.tray.titles()).containsExactly("G-0001-copy1");
        assertThat(asking.get()).contains(LIN.id());
    }

    @Test
    void nobody_is_asked_why_of_a_card_that_was_left() {
        var waiting = new ArrayDeque<Runnable>();
        var slow = new DeskOfFakes(waiting::add, LIN, MEI);
        slow.model.open(LIN.id());
        work(waiting);
        slow.model.print();
        slow.model.print();
        slow.model.open(MEI.id());
        work(waiting);
        assertThat(slow.tray.titles()).hasSize(1);
        assertThat(slow.model.parts().prints().asking().get()).isEmpty();
    }

    @Test
    void a_print_that_breaks_is_told_and_the_next_goes_on() {
        desk.printing.first(LIN.id());
        desk.printing.another(LIN.id(), ReprintReason.DAMAGED);
        desk.tray.breakOnce(new IllegalStateException("driver"));
        desk.model.shown();
        assertThat(told()).contains("IllegalStateException");
        assertThat(desk.model.parts().prints().jobs())
                .extracting(job -> job.stage())
                .containsExactly(Stage.FAILED, Stage.DONE);
        assertThat(desk.model.parts().prints().calling().get()).isTrue();
    }

    @Test
    void a_broken_queue_is_told_and_not_tried_for_ever() {
        desk.printing.first(LIN.id());
        desk.jamWith(new IllegalStateException("store"));
        desk.model.shown();
        assertThat(told()).contains("IllegalStateException");
        assertThat(desk.model.parts().prints().isBusy()).isTrue();
    }

    @Test
    void an_idle_desk_sees_what_another_process_asked_for() {
        desk.model.shown();
        desk.printing.first(LIN.id());
        for (var second = 0; second < 6; second++) {
            desk.model.tick();
        }
        assertThat(desk.tray.titles()).containsExactly("G-0001-copy1");
    }

    @Test
    void a_failed_badge_stays_on_the_list_however_many_come_after() {
        desk.tray.failWith("disk-full");
        desk.printing.first(LIN.id());
        desk.model.shown();
        desk.tray.recover();
        for (var copy = 0; copy < 40; copy++) {
            desk.printing.another(MEI.id(), ReprintReason.DAMAGED);
        }
        desk.model.shown();
        for (var second = 0; second < 45; second++) {
            desk.model.tick();
        }
        var prints = desk.model.parts().prints();
        assertThat(prints.jobs()).hasSize(31);
        assertThat(prints.jobs().getFirst().stage()).isEqualTo(Stage.FAILED);
        assertThat(prints.calling().get()).isTrue();
        prints.cancel(prints.jobs().getFirst());
        assertThat(prints.calling().get()).isFalse();
    }

    @Test
    void what_still_moves_stays_on_the_list_however_many_they_are() {
        desk.tray.answerWith(new Busy("busy"));
        for (var copy = 0; copy < 40; copy++) {
            desk.printing.another(MEI.id(), ReprintReason.DAMAGED);
        }
        desk.model.shown();
        assertThat(desk.model.parts().prints().jobs()).hasSize(40);
    }

    @Test
    void a_badge_that_its_printer_does_not_take_calls_after_a_while() {
        desk.tray.answerWith(new Busy("media-empty"));
        desk.printing.first(LIN.id());
        desk.model.shown();
        desk.model.tick();
        var prints = desk.model.parts().prints();
        assertThat(prints.calling().get()).isFalse();
        desk.clock.moveBy(Duration.ofSeconds(20));
        desk.model.tick();
        assertThat(prints.calling().get()).isTrue();
        assertThat(prints.jobs().getFirst().reason()).isEqualTo("media-empty");
        desk.tray.recover();
        desk.model.tick();
        assertThat(prints.calling().get()).isFalse();
        assertThat(desk.tray.titles()).hasSize(1);
    }

    @Test
    void a_cancelled_badge_that_a_printer_may_still_print_calls() {
        desk.tray.answerWith(new Unanswered("answer-lost"));
        desk.printing.first(LIN.id());
        desk.model.shown();
        desk.model.tick();
        var prints = desk.model.parts().prints();
        prints.cancel(prints.jobs().getFirst());
        desk.model.tick();
        assertThat(prints.jobs().getFirst().stage()).isEqualTo(Stage.CANCELLED);
        assertThat(prints.calling().get()).isTrue();
    }

    @Test
    void nobody_is_asked_why_another_copy_where_nothing_came_out() {
        desk.tray.failWith("disk-full");
        desk.model.open(LIN.id());
        desk.model.print();
        var prints = desk.model.parts().prints();
        prints.cancel(prints.jobs().getFirst());
        desk.tray.recover();
        desk.model.print();
        assertThat(prints.asking().get()).isEmpty();
        assertThat(desk.tray.titles()).containsExactly("G-0001-copy2");
        desk.model.print();
        assertThat(prints.asking().get()).contains(LIN.id());
    }

    @Test
    void a_batch_stands_on_the_list_until_it_is_over() {
        desk.tray.failWith("disk-full");
        desk.printing.print("威海市", List.of(LIN.id(), MEI.id()));
        desk.model.shown();
        var batches = desk.model.parts().prints().batches();
        desk.model.tick();
        desk.model.tick();
        assertThat(batches.batches())
                .singleElement()
                .satisfies(paused -> {
                    assertThat(paused.batch().reason()).isEqualTo("disk-full");
                    assertThat(paused.count().done()).isZero();
                    assertThat(paused.count().total()).isEqualTo(2);
                });
        desk.tray.recover();
        batches.resume(batches.batches().getFirst().batch());
        desk.model.tick();
        desk.model.tick();
        desk.model.tick();
        assertThat(batches.batches()).isEmpty();
        assertThat(desk.tray.titles()).containsExactly("G-0001-copy1", "G-0002-copy1");
    }

    private String told() {
        var texts =
                new Texts("org.dengta.ui.desk.desk", new SimpleObjectProperty<>(Locale.ENGLISH));
        return desk.model.notice().get().orElseThrow().words().apply(texts);
    }

    private static void work(ArrayDeque<Runnable> waiting) {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
