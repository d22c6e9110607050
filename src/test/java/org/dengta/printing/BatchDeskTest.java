package org.dengta.printing;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.PersonId;
import org.dengta.credential.Credential.Kind;
import org.dengta.journal.Fact.BadgePrinted;
import org.dengta.printing.Batch.Place;
import org.dengta.printing.Batch.Stage;
import org.dengta.printing.PrintTarget.Accepted;
import org.dengta.printing.PrintTarget.Ended;
import org.dengta.printing.PrintTarget.Refused;
import org.dengta.testing.Facts;
import org.dengta.testing.SlowPrinter;
import org.junit.jupiter.api.Test;

import java.util.List;

final class BatchDeskTest extends BatchesOfFakes {
    private static final int BADGES = 200;
    private static final int JAM = 73;

    BatchDeskTest() {
        super(BADGES);
    }

    @Test
    void two_hundred_badges_with_a_jam_at_73_continued_are_200_distinct_badges_in_the_log() {
        var batch = desk.start("威海市", people, Facts.OPERATOR);
        work(JAM - 1);
        assertThat(hall.out()).hasSize(JAM - 1);
        hall.says(new Ended("aborted"));
        work(2);
        assertThat(desk.find(batch.id()))
                .hasValueSatisfying(paused -> {
                    assertThat(paused.stage()).isEqualTo(Stage.PAUSED);
                    assertThat(paused.reason()).isEqualTo("aborted");
                });
        assertThat(desk.count(batch).under()).map(Place::number).contains(JAM);
        work(3);
        assertThat(hall.out()).hasSize(JAM - 1);
        hall.says(SlowPrinter.working("1"));
        assertThat(desk.resume(batch.id())).isPresent();
        work(BADGES);
        assertThat(desk.find(batch.id())).map(Batch::stage).contains(Stage.DONE);
        assertThat(desk.count(batch).done()).isEqualTo(BADGES);
        assertThat(hall.out()).hasSize(BADGES).doesNotHaveDuplicates();
        assertThat(printed()).extracting(BadgePrinted::person).containsExactlyElementsOf(people);
        assertThat(printed()).extracting(BadgePrinted::copy).containsOnly(1);
    }

    @Test
    void spoilt_badges_come_once_more_as_misprints_of_the_same_code() {
        var batch = desk.start("all", people.subList(0, 6), Facts.OPERATOR);
        work(5);
        assertThat(desk.pause(batch.id())).isPresent();
        assertThat(desk.resumeFrom(batch.id(), 9, Facts.OPERATOR)).isEmpty();
        assertThat(desk.resumeFrom(batch.id(), 4, PrintRoomOfFakes.DOORKEEPER)).isPresent();
        work(10);
        assertThat(desk.count(batch).done()).isEqualTo(6);
        var again = printed().stream().filter(fact -> fact.copy() == 2).toList();
        assertThat(again).extracting(BadgePrinted::reason).containsOnly("misprint");
        assertThat(again).extracting(BadgePrinted::person).containsExactly(person(4), person(5));
        assertThat(printed().stream().map(BadgePrinted::credential).distinct()).hasSize(6);
    }

    @Test
    void a_paused_batch_prints_no_further_and_a_stopped_one_never() {
        var batch = desk.start("all", people.subList(0, 6), Facts.OPERATOR);
        work(2);
        desk.pause(batch.id());
        work(3);
        assertThat(hall.out()).hasSize(2);
        assertThat(desk.stop(batch.id())).isPresent();
        assertThat(desk.resume(batch.id())).isEmpty();
        work(3);
        assertThat(printed()).hasSize(2);
    }

    @Test
    void whoever_has_a_badge_or_may_have_none_is_passed_over() {
        room.desk.first(person(2), Facts.OPERATOR);
        room.run();
        hall.prints();
        room.run();
        var some = List.of(person(1), person(2), new PersonId("G-9999"), person(3));
        var batch = desk.start("some", some, Facts.OPERATOR);
        work(10);
        assertThat(desk.count(batch))
                .satisfies(count -> {
                    assertThat(count.done()).isEqualTo(2);
                    assertThat(count.passedOver()).isEqualTo(2);
                    assertThat(count.total()).isEqualTo(4);
                    assertThat(count.under()).isEmpty();
                });
        assertThat(batches.places(batch.id()))
                .extracting(Place::note)
                .containsExactly("", "has-badge", "unlisted", "");
    }

    @Test
    void a_badge_asked_for_at_the_desk_comes_in_between() {
        desk.start("all", people.subList(0, 3), Facts.OPERATOR);
        desk.feed();
        room.step();
        room.desk.first(person(9), Facts.OPERATOR);
        hall.prints();
        work(4);
        assertThat(hall.out().get(1)).startsWith(person(9).value());
    }

    @Test
    void a_restart_in_the_middle_asks_and_the_batch_waits_for_the_answer() {
        var batch = desk.start("all", people.subList(0, 3), Facts.OPERATOR);
        desk.feed();
        room.step();
        room.crash();
        desk = restarted();
        work(2);
        assertThat(desk.find(batch.id()))
                .hasValueSatisfying(paused -> assertThat(paused.reason()).isEqualTo("interrupted"));
        assertThat(desk.resume(batch.id())).isEmpty();
        room.desk.cameOut(room.desk.jobs().getFirst().id());
        assertThat(desk.resume(batch.id())).isPresent();
        work(5);
        assertThat(desk.count(batch).done()).isEqualTo(3);
        assertThat(printed()).hasSize(3);
    }

    @Test
    void a_printer_that_is_off_pauses_the_batch_at_its_first_badge() {
        hall.answers(new Refused("offline"));
        var batch = desk.start("all", people.subList(0, 3), Facts.OPERATOR);
        work(3);
        assertThat(desk.find(batch.id())).map(Batch::reason).contains("offline");
        assertThat(printed()).hasSize(1);
        hall.answers(new Accepted(""));
        desk.resume(batch.id());
        work(5);
        assertThat(printed()).hasSize(3);
    }

    @Test
    void whoever_was_printed_for_in_vain_is_not_passed_over() {
        hall.answers(new Refused("offline"));
        room.desk.first(person(1), Facts.OPERATOR);
        room.desk.first(person(2), Facts.OPERATOR);
        room.run();
        hall.answers(new Accepted(""));
        var cancelled = room.desk.jobs().get(1);
        room.desk.cancel(cancelled.id());
        var batch = desk.start("some", people.subList(0, 3), Facts.OPERATOR);
        work(5);
        assertThat(desk.count(batch).passedOver()).isZero();
        assertThat(hall.out()).containsExactly("G-0001-copy1", "G-0002-copy2", "G-0003-copy1");
        assertThat(room.now(cancelled).isVain()).isTrue();
    }

    @Test
    void a_print_in_vain_whose_code_is_void_is_put_out_of_the_way() {
        hall.answers(new Refused("offline"));
        room.desk.first(person(1), Facts.OPERATOR);
        room.run();
        hall.answers(new Accepted(""));
        room.desks.issuing().revoke(person(1), List.of(Kind.BADGE), "lost", Facts.OPERATOR);
        var batch = desk.start("some", people.subList(0, 1), Facts.OPERATOR);
        work(3);
        assertThat(desk.count(batch).done()).isEqualTo(1);
        assertThat(hall.out()).containsExactly("G-0001-copy2");
        assertThat(room.desk.jobs().getFirst().stage()).isEqualTo(PrintJob.Stage.CANCELLED);
    }
}
