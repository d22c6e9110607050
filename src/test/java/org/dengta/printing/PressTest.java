package org.dengta.printing;

import static org.assertj.core.api.Assertions.assertThat;

import static java.time.Duration.ofSeconds;

import org.dengta.printing.PrintJob.Stage;
import org.dengta.printing.PrintTarget.Accepted;
import org.dengta.printing.PrintTarget.Busy;
import org.dengta.printing.PrintTarget.Ended;
import org.dengta.printing.PrintTarget.Hindered;
import org.dengta.printing.PrintTarget.Refused;
import org.dengta.printing.PrintTarget.Working;
import org.dengta.testing.SlowPrinter;
import org.junit.jupiter.api.Test;

import java.util.Optional;

final class PressTest {
    private final SlowPrinter hall = new SlowPrinter("hall");
    private final SlowPrinter reserve = new SlowPrinter("reserve");
    private final PrintRoomOfFakes room = new PrintRoomOfFakes(hall, reserve);
    private final PrintDesk desk = room.desk;

    @Test
    void a_printer_is_given_one_job_at_a_time() {
        var first = room.request();
        var second = room.request();
        room.run();
        assertThat(hall.held()).containsExactly("G-0001-copy1");
        assertThat(room.now(first).stage()).isEqualTo(Stage.PRINTING);
        assertThat(room.now(second).stage()).isEqualTo(Stage.QUEUED);
        assertThat(room.isBusy()).isTrue();
        hall.prints();
        room.run();
        assertThat(room.now(first).stage()).isEqualTo(Stage.DONE);
        assertThat(hall.held()).containsExactly("G-0001-copy2");
        hall.prints();
        room.run();
        assertThat(room.isBusy()).isFalse();
        assertThat(hall.out()).containsExactly("G-0001-copy1", "G-0001-copy2");
    }

    @Test
    void out_of_paper_is_said_and_goes_on_by_itself() {
        var job = printing();
        hall.says(new Hindered("media-empty"));
        assertThat(room.step())
                .singleElement()
                .satisfies(it -> assertThat(it.reason()).isEqualTo("media-empty"));
        assertThat(room.now(job).stage()).isEqualTo(Stage.NEEDS_ATTENTION);
        assertThat(room.step()).isEmpty();
        hall.says(SlowPrinter.working("2"));
        assertThat(room.step()).extracting(PrintJob::stage).containsExactly(Stage.PRINTING);
        hall.prints();
        assertThat(room.step()).extracting(PrintJob::stage).containsExactly(Stage.DONE);
        assertThat(hall.out()).hasSize(1);
    }

    @Test
    void a_remark_of_the_printer_counts_once_nothing_moves() {
        var job = printing();
        hall.says(new Working("1", Optional.of("media-empty")));
        assertThat(room.step()).isEmpty();
        room.wait(ofSeconds(3));
        room.step();
        assertThat(room.now(job).reason()).isEqualTo("media-empty");
    }

    @Test
    void a_printer_that_says_nothing_new_for_too_long_is_stuck_until_it_does() {
        var job = printing();
        room.step();
        room.wait(ofSeconds(19));
        assertThat(room.step()).isEmpty();
        room.wait(ofSeconds(1));
        room.step();
        assertThat(room.now(job).reason()).isEqualTo("stuck");
        assertThat(room.isBusy()).isTrue();
        hall.says(SlowPrinter.working("2"));
        room.step();
        assertThat(room.now(job).stage()).isEqualTo(Stage.PRINTING);
    }

    @Test
    void a_printer_that_went_away_is_offline_and_one_that_forgot_asks() {
        var job = printing();
        hall.isAway(true);
        room.step();
        assertThat(room.now(job).reason()).isEqualTo("offline");
        hall.isAway(false);
        hall.says(new Ended("forgotten"));
        room.step();
        assertThat(room.now(job).stage()).isEqualTo(Stage.NEEDS_ATTENTION);
        assertThat(room.now(job).isDoubtful()).isTrue();
        assertThat(room.isBusy()).isFalse();
        assertThat(desk.cameOut(job.id())).map(PrintJob::stage).contains(Stage.DONE);
    }

    @Test
    void what_the_printer_gives_up_has_failed() {
        var job = printing();
        hall.says(new Ended("aborted"));
        room.step();
        assertThat(room.now(job).stage()).isEqualTo(Stage.FAILED);
        assertThat(room.now(job).ticket()).isEmpty();
        hall.answers(new Refused("no-such-size"));
        desk.retry(job.id());
        room.run();
        assertThat(room.now(job).reason()).isEqualTo("no-such-size");
    }

    @Test
    void whatever_was_in_flight_when_the_program_ended_is_asked_about_and_not_printed_again() {
        var printing = printing();
        assertThat(room.crash()).extracting(PrintJob::reason).containsExactly("interrupted");
        assertThat(room.run()).isEmpty();
        assertThat(hall.held()).hasSize(1);
        hall.prints();
        assertThat(room.run()).isEmpty();
        assertThat(desk.cameOut(printing.id())).isPresent();
        assertThat(room.run()).isEmpty();
        assertThat(hall.out()).hasSize(1);
    }

    @Test
    void asked_for_again_the_printer_first_forgets_what_it_has() {
        var job = printing();
        room.crash();
        desk.retry(job.id());
        room.step();
        assertThat(hall.held()).isEmpty();
        room.run();
        assertThat(hall.held()).containsExactly(job.title());
        hall.prints();
        room.run();
        assertThat(room.now(job).stage()).isEqualTo(Stage.DONE);
        assertThat(hall.out()).hasSize(1);
    }

    @Test
    void asked_for_again_after_a_look_at_the_tray_it_is_printed_whatever_the_printer_says() {
        var job = printing();
        room.crash();
        hall.prints();
        desk.retry(job.id());
        room.step();
        room.step();
        assertThat(hall.held()).containsExactly(job.title());
    }

    @Test
    void a_lost_answer_is_a_question_and_never_a_second_print() {
        hall.losesAnswers();
        var job = room.request();
        room.run();
        assertThat(room.now(job).reason()).isEqualTo("answer-lost");
        assertThat(room.now(job).isDoubtful()).isTrue();
        assertThat(hall.held()).hasSize(1);
        hall.answers(new Accepted(""));
        desk.retry(job.id());
        room.run();
        assertThat(hall.held()).hasSize(1);
    }

    @Test
    void a_job_moves_to_another_printer_unless_it_came_out_meanwhile() {
        var job = printing();
        hall.says(new Hindered("media-jam"));
        room.step();
        assertThat(desk.moveTo(job.id(), "reserve")).isPresent();
        room.run();
        assertThat(hall.held()).isEmpty();
        assertThat(reserve.held()).containsExactly(job.title());
        reserve.says(new Hindered("paused"));
        room.step();
        reserve.prints();
        desk.moveTo(job.id(), "hall");
        room.run();
        assertThat(room.now(job).stage()).isEqualTo(Stage.DONE);
        assertThat(hall.held()).isEmpty();
        assertThat(reserve.out()).hasSize(1);
    }

    @Test
    void a_printer_that_cannot_be_told_to_forget_is_a_question_of_its_own() {
        var job = printing();
        hall.isAway(true);
        room.step();
        desk.moveTo(job.id(), "reserve");
        room.run();
        assertThat(room.now(job).reason()).isEqualTo("not-withdrawn");
        assertThat(reserve.held()).isEmpty();
        desk.retry(job.id());
        room.run();
        assertThat(reserve.held()).containsExactly(job.title());
    }

    @Test
    void a_badge_that_the_printer_is_giving_up_is_waited_for_since_it_may_come_out() {
        var job = printing();
        hall.says(new Hindered("stopped"));
        room.step();
        hall.isStopping(true);
        desk.retry(job.id());
        assertThat(room.step()).isEmpty();
        assertThat(room.isBusy()).isTrue();
        hall.prints();
        room.run();
        assertThat(room.now(job).stage()).isEqualTo(Stage.DONE);
        assertThat(hall.out()).hasSize(1);
    }

    @Test
    void one_that_is_never_given_up_is_a_question() {
        var job = printing();
        hall.says(new Hindered("stopped"));
        room.step();
        hall.isStopping(true);
        desk.retry(job.id());
        room.wait(PrintRoomOfFakes.PATIENCE);
        room.step();
        assertThat(room.now(job).reason()).isEqualTo("not-withdrawn");
    }

    @Test
    void a_busy_printer_is_tried_again() {
        hall.answers(new Busy(PrintJob.BUSY));
        var job = room.request();
        assertThat(room.step()).isEmpty();
        assertThat(room.now(job).stage()).isEqualTo(Stage.QUEUED);
        assertThat(room.now(job).reason()).isEqualTo("busy");
        hall.answers(new Accepted(""));
        room.run();
        assertThat(hall.held()).containsExactly(job.title());
    }

    @Test
    void the_other_printer_goes_on_while_one_needs_attention() {
        var jammed = printing();
        hall.says(new Hindered("media-jam"));
        var next = room.request();
        desk.moveTo(next.id(), "reserve");
        room.run();
        reserve.prints();
        room.run();
        assertThat(room.now(jammed).stage()).isEqualTo(Stage.NEEDS_ATTENTION);
        assertThat(room.now(next).stage()).isEqualTo(Stage.DONE);
    }

    @Test
    void what_is_cancelled_the_printer_forgets_and_what_came_out_first_is_done() {
        var job = printing();
        desk.cancel(job.id());
        room.run();
        assertThat(hall.held()).isEmpty();
        assertThat(room.now(job).stage()).isEqualTo(Stage.CANCELLED);
        assertThat(room.now(job).ticket()).isEmpty();
        var late = printing();
        hall.prints();
        desk.cancel(late.id());
        room.run();
        assertThat(room.now(late).stage()).isEqualTo(Stage.DONE);
    }

    @Test
    void a_printer_that_does_not_hear_of_a_cancelled_job_is_told_later() {
        var job = printing();
        hall.isAway(true);
        desk.cancel(job.id());
        room.step();
        assertThat(room.now(job).reason()).isEqualTo("not-withdrawn");
        assertThat(room.step()).isEmpty();
        assertThat(room.isBusy()).isFalse();
        hall.isAway(false);
        room.wait(PrintRoomOfFakes.PATIENCE);
        room.step();
        assertThat(hall.held()).isEmpty();
        assertThat(room.now(job).ticket()).isEmpty();
    }

    private PrintJob printing() {
        var job = room.request();
        room.step();
        assertThat(room.now(job).stage()).isEqualTo(Stage.PRINTING);
        return job;
    }
}
