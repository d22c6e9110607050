package org.dengta.printing;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.printing.PrintJob.Stage;
import org.dengta.printing.PrintTarget.Ended;
import org.dengta.printing.PrintTarget.Hindered;
import org.dengta.printing.PrintTarget.Printed;
import org.dengta.testing.Facts;
import org.dengta.testing.SlowPrinter;
import org.junit.jupiter.api.Test;

/** People move a job while the printer is asked about it, which takes seconds. */
final class PressOvertakenTest {
    private final SlowPrinter hall = new SlowPrinter("hall");
    private final SlowPrinter reserve = new SlowPrinter("reserve");
    private final PrintRoomOfFakes room = new PrintRoomOfFakes(hall, reserve);
    private final PrintDesk desk = room.desk;

    @Test
    void a_badge_sent_anew_while_the_printer_says_that_it_came_out_is_not_printed_twice() {
        var job = jammed();
        hall.prints();
        hall.meanwhile(() -> desk.retry(job.id()));
        room.run();
        assertThat(room.now(job).stage()).isEqualTo(Stage.DONE);
        assertThat(room.now(job).ticket()).isEmpty();
        assertThat(hall.held()).isEmpty();
        assertThat(hall.out()).hasSize(1);
    }

    @Test
    void a_badge_moved_while_the_printer_says_that_it_came_out_is_not_printed_twice() {
        var job = jammed();
        hall.prints();
        hall.meanwhile(() -> desk.moveTo(job.id(), "reserve"));
        room.run();
        assertThat(room.now(job).stage()).isEqualTo(Stage.DONE);
        assertThat(reserve.held()).isEmpty();
    }

    @Test
    void a_badge_cancelled_while_the_printer_says_that_it_came_out_is_done() {
        var job = printing();
        hall.prints();
        hall.meanwhile(() -> desk.cancel(job.id()));
        room.run();
        assertThat(room.now(job).stage()).isEqualTo(Stage.DONE);
        assertThat(desk.hasOne(Facts.LIN)).isTrue();
        assertThat(desk.first(Facts.LIN, Facts.OPERATOR)).isEmpty();
    }

    @Test
    void a_badge_cancelled_while_it_is_handed_over_is_done_when_it_came_out() {
        hall.answers(new Printed());
        var job = room.request();
        hall.meanwhile(() -> desk.cancel(job.id()));
        room.run();
        assertThat(room.now(job).stage()).isEqualTo(Stage.DONE);
        assertThat(desk.hasOne(Facts.LIN)).isTrue();
    }

    @Test
    void a_badge_cancelled_while_the_printer_gives_it_up_is_at_no_printer() {
        var job = printing();
        hall.says(new Ended("aborted"));
        hall.meanwhile(() -> desk.cancel(job.id()));
        room.run();
        assertThat(room.now(job).stage()).isEqualTo(Stage.CANCELLED);
        assertThat(room.now(job).ticket()).isEmpty();
    }

    @Test
    void a_badge_sent_anew_while_the_printer_gives_it_up_is_first_asked_back() {
        var job = jammed();
        hall.says(new Ended("aborted"));
        hall.meanwhile(() -> desk.retry(job.id()));
        room.step();
        assertThat(room.now(job).reason()).isNotEqualTo("aborted");
        assertThat(hall.held()).isEmpty();
        assertThat(hall.out()).isEmpty();
    }

    private PrintJob jammed() {
        var job = printing();
        hall.says(new Hindered("media-jam"));
        room.step();
        assertThat(room.now(job).stage()).isEqualTo(Stage.NEEDS_ATTENTION);
        return job;
    }

    private PrintJob printing() {
        var job = room.request();
        room.step();
        assertThat(room.now(job).stage()).isEqualTo(Stage.PRINTING);
        return job;
    }
}
