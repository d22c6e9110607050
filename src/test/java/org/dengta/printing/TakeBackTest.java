package org.dengta.printing;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.printing.PrintJob.Stage;
import org.dengta.printing.PrintTarget.Hindered;
import org.dengta.testing.SlowPrinter;
import org.junit.jupiter.api.Test;

final class TakeBackTest {
    private final SlowPrinter hall = new SlowPrinter("hall");
    private final SlowPrinter reserve = new SlowPrinter("reserve");
    private final PrintRoomOfFakes room = new PrintRoomOfFakes(hall, reserve);
    private final PrintDesk desk = room.desk;

    @Test
    void a_printer_that_forgets_all_is_told_to_only_once_no_other_badge_is_in_it() {
        hall.emptiesItself();
        var doubtful = printing();
        room.crash();
        var other = printing();
        desk.cancel(doubtful.id());
        room.run();
        assertThat(hall.held()).containsExactly(doubtful.title(), other.title());
        assertThat(room.now(doubtful).isToBeTakenBack()).isTrue();
        hall.printsOne(other.title());
        room.run();
        assertThat(room.now(other).stage()).isEqualTo(Stage.DONE);
        assertThat(hall.held()).isEmpty();
        assertThat(room.now(doubtful).ticket()).isEmpty();
    }

    @Test
    void one_moved_away_waits_while_its_printer_would_forget_another_too() {
        hall.emptiesItself();
        var jammed = printing();
        room.crash();
        var other = printing();
        desk.moveTo(jammed.id(), "reserve");
        room.run();
        assertThat(hall.held()).contains(other.title());
        assertThat(reserve.held()).isEmpty();
        hall.printsOne(other.title());
        room.run();
        assertThat(reserve.held()).containsExactly(jammed.title());
    }

    @Test
    void a_job_that_its_printer_does_not_know_is_asked_about_before_it_is_printed_elsewhere() {
        var job = printing();
        hall.says(new Hindered("media-empty"));
        room.step();
        hall.forgets();
        desk.moveTo(job.id(), "reserve");
        room.run();
        assertThat(room.now(job).stage()).isEqualTo(Stage.NEEDS_ATTENTION);
        assertThat(room.now(job).reason()).isEqualTo("forgotten");
        assertThat(reserve.held()).isEmpty();
        desk.retry(job.id());
        room.run();
        assertThat(reserve.held()).containsExactly(job.title());
    }

    @Test
    void one_cancelled_that_its_printer_does_not_know_is_asked_about_once() {
        var job = printing();
        hall.forgets();
        desk.cancel(job.id());
        room.run();
        assertThat(room.now(job).reason()).isEqualTo("forgotten");
        desk.cancel(job.id());
        assertThat(room.run()).isEmpty();
        assertThat(room.now(job).stage()).isEqualTo(Stage.CANCELLED);
    }

    private PrintJob printing() {
        var job = room.request();
        room.step();
        assertThat(room.now(job).stage()).isEqualTo(Stage.PRINTING);
        return job;
    }
}
