package org.dengta.printing;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.credential.Credential.Kind;
import org.dengta.journal.Fact.BadgePrinted;
import org.dengta.printing.Batch.Place;
import org.dengta.printing.Batch.Stage;
import org.dengta.printing.PrintTarget.Accepted;
import org.dengta.printing.PrintTarget.Hindered;
import org.dengta.printing.PrintTarget.Refused;
import org.dengta.testing.Facts;
import org.dengta.testing.SlowPrinter;
import org.junit.jupiter.api.Test;

import java.util.List;

/** No batch is over while a badge of it is missing. */
final class BatchOfTroubleTest extends BatchesOfFakes {
    BatchOfTroubleTest() {
        super(4);
    }

    @Test
    void an_older_job_that_fails_again_is_in_the_way_though_its_number_is_not_the_latest() {
        hall.answers(new Refused("offline"));
        room.desk.first(person(2), Facts.OPERATOR);
        room.run();
        hall.answers(new Accepted(""));
        var batch = desk.start("all", people, Facts.OPERATOR);
        work(1);
        hall.answers(new Refused("offline"));
        work(3);
        assertThat(stage(batch)).isEqualTo(Stage.PAUSED);
        assertThat(desk.count(batch).under()).map(Place::number).contains(2);
        hall.answers(new Accepted(""));
        assertThat(desk.resume(batch.id())).isPresent();
        work(6);
        assertThat(stage(batch)).isEqualTo(Stage.DONE);
        assertThat(hall.out())
                .containsExactly("G-0001-copy1", "G-0002-copy1", "G-0003-copy1", "G-0004-copy1");
    }

    @Test
    void a_jammed_badge_that_is_cancelled_is_printed_when_the_batch_is_continued() {
        var batch = desk.start("all", people, Facts.OPERATOR);
        work(1);
        cancelJammed();
        work(5);
        assertThat(hall.out()).containsExactly("G-0001-copy1", "G-0003-copy1", "G-0004-copy1");
        assertThat(desk.find(batch.id()))
                .hasValueSatisfying(paused -> {
                    assertThat(paused.stage()).isEqualTo(Stage.PAUSED);
                    assertThat(paused.reason()).isEqualTo("cancelled-badges");
                });
        assertThat(desk.resume(batch.id())).isPresent();
        work(3);
        assertThat(stage(batch)).isEqualTo(Stage.DONE);
        assertThat(desk.count(batch).done()).isEqualTo(4);
        assertThat(hall.out()).endsWith("G-0002-copy2");
    }

    @Test
    void a_cancelled_badge_whose_person_got_one_at_the_desk_is_not_printed_once_more() {
        var batch = desk.start("all", people, Facts.OPERATOR);
        work(1);
        cancelJammed();
        work(5);
        assertThat(room.desk.first(person(2), Facts.OPERATOR)).isPresent();
        work(1);
        assertThat(desk.resume(batch.id())).isPresent();
        work(2);
        assertThat(stage(batch)).isEqualTo(Stage.DONE);
        assertThat(hall.out()).hasSize(4);
        assertThat(desk.count(batch).passedOver()).isEqualTo(1);
    }

    @Test
    void a_misprint_that_is_cancelled_stays_one() {
        var batch = desk.start("all", people, Facts.OPERATOR);
        work(6);
        assertThat(desk.resumeFrom(batch.id(), 2, Facts.OPERATOR)).isPresent();
        cancelJammed();
        work(5);
        assertThat(stage(batch)).isEqualTo(Stage.PAUSED);
        assertThat(desk.resume(batch.id())).isPresent();
        work(3);
        assertThat(stage(batch)).isEqualTo(Stage.DONE);
        assertThat(hall.out()).endsWith("G-0002-copy3");
        assertThat(printed().getLast().reason()).isEqualTo("misprint");
    }

    @Test
    void a_badge_that_failed_since_its_code_is_void_comes_with_a_new_one() {
        hall.answers(new Refused("offline"));
        var batch = desk.start("all", people.subList(0, 1), Facts.OPERATOR);
        work(2);
        room.desks.issuing().revoke(person(1), List.of(Kind.BADGE), "lost", Facts.OPERATOR);
        hall.answers(new Accepted(""));
        assertThat(desk.resume(batch.id())).isPresent();
        work(3);
        assertThat(stage(batch)).isEqualTo(Stage.DONE);
        assertThat(hall.out()).containsExactly("G-0001-copy2");
    }

    @Test
    void what_is_printed_after_a_jam_is_asked_for_by_whoever_went_on() {
        var batch = desk.start("all", people, Facts.OPERATOR);
        work(6);
        desk.resumeFrom(batch.id(), 4, PrintRoomOfFakes.DOORKEEPER);
        work(3);
        var last = room.desks.journal().entries().getLast();
        assertThat(last.fact()).isInstanceOf(BadgePrinted.class);
        assertThat(last.operator()).isEqualTo(PrintRoomOfFakes.DOORKEEPER);
    }

    /** The next badge of the batch. */
    private void cancelJammed() {
        desk.feed();
        room.run();
        hall.says(new Hindered("media-jam"));
        room.run();
        room.desk.cancel(room.desk.jobs().getLast().id());
        room.run();
        hall.says(SlowPrinter.working("1"));
    }

    private Stage stage(Batch batch) {
        return desk.find(batch.id()).orElseThrow().stage();
    }
}
