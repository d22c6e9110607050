package org.dengta.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dengta.accreditation.Participation.Review;
import org.dengta.accreditation.PersonId;
import org.dengta.credential.Credential.Kind;
import org.dengta.journal.Fact.BadgePrinted;
import org.dengta.printing.PrintJob.Stage;
import org.dengta.testing.Facts;
import org.dengta.testing.PaperTray;
import org.dengta.testing.PersonBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

final class PrintDeskTest {
    private final PaperTray tray = new PaperTray();
    private final PrintRoomOfFakes room = new PrintRoomOfFakes(tray);
    private final PrintDesk desk = room.desk;

    @Test
    void a_request_is_written_down_before_anything_is_printed() {
        var job = room.request();
        assertThat(job.stage()).isEqualTo(Stage.QUEUED);
        assertThat(job.order().copy()).isEqualTo(1);
        assertThat(job.order().printer()).isEqualTo("tray");
        assertThat(room.desks.journal().entries().getLast().fact())
                .isInstanceOf(BadgePrinted.class);
        assertThat(tray.titles()).isEmpty();
    }

    @Test
    void jobs_are_printed_in_order_one_a_step_and_done() {
        var first = room.request();
        var second = room.request();
        assertThat(room.step()).extracting(PrintJob::id).containsExactly(first.id());
        assertThat(room.step()).extracting(PrintJob::stage).containsExactly(Stage.DONE);
        assertThat(room.step()).isEmpty();
        assertThat(room.isBusy()).isFalse();
        assertThat(tray.titles()).containsExactly("G-0001-copy1", "G-0001-copy2");
        assertThat(room.now(second).stage()).isEqualTo(Stage.DONE);
    }

    @Test
    void nobody_unlisted_or_not_approved_gets_a_job() {
        assertThat(desk.request(Facts.MEI, "lost", Facts.OPERATOR))
                .isInstanceOf(PrintRequest.NotApproved.class);
        assertThat(desk.request(new PersonId("G-9"), "lost", Facts.OPERATOR))
                .isInstanceOf(PrintRequest.Unlisted.class);
        assertThat(desk.jobs()).isEmpty();
        assertThat(room.desks.journal().entries()).isEmpty();
    }

    @Test
    void a_failed_job_says_why_and_is_printed_when_retried() {
        tray.failWith("no-printer");
        var job = room.request();
        assertThat(room.run())
                .singleElement()
                .satisfies(failed -> {
                    assertThat(failed.stage()).isEqualTo(Stage.FAILED);
                    assertThat(failed.reason()).isEqualTo("no-printer");
                });
        tray.recover();
        assertThat(desk.retry(job.id())).map(PrintJob::stage).contains(Stage.QUEUED);
        assertThat(room.run()).extracting(PrintJob::stage).containsExactly(Stage.DONE);
        assertThat(desk.retry(job.id())).isEmpty();
        assertThat(tray.titles()).containsExactly("G-0001-copy1");
    }

    @Test
    void a_job_that_breaks_has_failed_and_the_next_is_printed() {
        var first = room.request();
        room.request();
        tray.breakOnce(new IllegalStateException("driver"));
        assertThatThrownBy(room::step).hasMessage("driver");
        assertThat(room.now(first).stage()).isEqualTo(Stage.FAILED);
        assertThat(room.now(first).reason()).isEqualTo("printer-failed");
        assertThat(room.run()).extracting(PrintJob::stage).containsExactly(Stage.DONE);
        assertThat(desk.retry(first.id())).isPresent();
        assertThat(room.run()).extracting(PrintJob::stage).containsExactly(Stage.DONE);
        assertThat(tray.titles()).containsExactly("G-0001-copy2", "G-0001-copy1");
    }

    @Test
    void a_first_badge_is_queued_once() {
        assertThat(desk.first(Facts.LIN, Facts.OPERATOR))
                .containsInstanceOf(PrintRequest.Queued.class);
        assertThat(desk.first(Facts.LIN, Facts.OPERATOR)).isEmpty();
        assertThat(desk.first(Facts.MEI, Facts.OPERATOR))
                .containsInstanceOf(PrintRequest.NotApproved.class);
        assertThat(desk.jobs()).hasSize(1);
    }

    @Test
    void only_what_was_refused_is_known_not_to_have_come_out() {
        tray.failWith("offline");
        desk.first(Facts.LIN, Facts.OPERATOR);
        room.run();
        assertThat(desk.hasOne(Facts.LIN)).isFalse();
        desk.retry(desk.jobs().getLast().id());
        tray.failWith("printer-failed");
        room.run();
        assertThat(desk.jobs().getLast().stage()).isEqualTo(Stage.FAILED);
        assertThat(desk.hasOne(Facts.LIN)).isTrue();
        assertThat(desk.first(Facts.LIN, Facts.OPERATOR)).isEmpty();
        assertThat(desk.jobs().getLast().stage()).isEqualTo(Stage.FAILED);
    }

    @Test
    void nothing_is_drawn_within_a_step_of_the_store() {
        desk.first(Facts.LIN, Facts.OPERATOR);
        desk.another(Facts.LIN, ReprintReason.LOST, Facts.OPERATOR);
        assertThat(room.drawn()).isEqualTo(2);
        assertThat(room.drawnWithinStep()).isZero();
    }

    @Test
    void a_cancelled_job_is_never_printed() {
        var queued = room.request();
        assertThat(desk.cancel(queued.id())).map(PrintJob::stage).contains(Stage.CANCELLED);
        tray.failWith("disk-full");
        var failed = room.request();
        room.run();
        assertThat(desk.cancel(failed.id())).isPresent();
        assertThat(desk.cancel(failed.id())).isEmpty();
        assertThat(desk.retry(failed.id())).isEmpty();
        assertThat(desk.cameOut(failed.id())).isEmpty();
        tray.recover();
        assertThat(room.run()).isEmpty();
        assertThat(tray.titles()).isEmpty();
    }

    @Test
    void whoever_lost_code_or_approval_meanwhile_gets_nothing() {
        room.request();
        room.desks.issuing().revoke(Facts.LIN, List.of(Kind.BADGE), "lost", Facts.OPERATOR);
        assertThat(room.run()).extracting(PrintJob::reason).containsExactly("revoked");
        room.request();
        room.guests.put(List.of(PersonBuilder.aPerson().reviewed(Review.REFUSED).build()));
        assertThat(room.run()).extracting(PrintJob::reason).containsExactly("not-approved");
        assertThat(tray.titles()).isEmpty();
    }

    @Test
    void what_cannot_be_written_down_is_not_queued() {
        room.request();
        room.desks.journal().failWith(new IllegalStateException("full"));
        assertThatThrownBy(room::request).hasMessage("full");
        assertThat(desk.jobs()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(ReprintReason.class)
    void a_lost_or_changed_badge_is_reissued_and_a_spoilt_one_printed_anew(ReprintReason reason) {
        var first = room.request();
        desk.another(Facts.LIN, reason, Facts.OPERATOR);
        var second = desk.jobs().getLast();
        assertThat(second.order().copy()).isEqualTo(2);
        var codes = room.desks.codes();
        var old = codes.find(first.order().credential()).orElseThrow();
        assertThat(old.revoked().isPresent()).isEqualTo(reason.isReissue());
        assertThat(second.order().credential().equals(first.order().credential()))
                .isEqualTo(!reason.isReissue());
        room.run();
        assertThat(tray.titles()).contains("G-0001-copy2");
        assertThat(room.now(first).reason()).isEqualTo(reason.isReissue() ? "revoked" : "");
        assertThat(room.desks.journal().entries().getLast().fact())
                .isInstanceOfSatisfying(
                        BadgePrinted.class, it -> assertThat(it.reason()).isEqualTo(reason.code()));
    }

    @Test
    void whoever_may_not_reissue_voids_nothing() {
        var first = room.request();
        var before = room.desks.journal().entries().size();
        assertThat(desk.another(Facts.LIN, ReprintReason.LOST, PrintRoomOfFakes.DOORKEEPER))
                .isInstanceOf(PrintRequest.NotAllowed.class);
        assertThat(room.desks.journal().entries()).hasSize(before);
        assertThat(desk.another(Facts.LIN, ReprintReason.DAMAGED, PrintRoomOfFakes.DOORKEEPER))
                .isInstanceOf(PrintRequest.Queued.class);
        assertThat(desk.jobs())
                .extracting(job -> job.order().credential())
                .containsOnly(first.order().credential());
    }

    @Test
    void a_copy_of_a_void_code_is_a_reissue_whatever_the_reason() {
        desk.first(Facts.LIN, Facts.OPERATOR);
        room.run();
        room.desks.issuing().revoke(Facts.LIN, List.of(Kind.BADGE), "lost", Facts.OPERATOR);
        var before = room.desks.journal().entries().size();
        var door = PrintRoomOfFakes.DOORKEEPER;
        assertThat(desk.another(Facts.LIN, ReprintReason.DAMAGED, door))
                .isInstanceOf(PrintRequest.NotAllowed.class);
        assertThat(room.desks.journal().entries()).hasSize(before);
        assertThat(desk.another(Facts.LIN, ReprintReason.DAMAGED, Facts.OPERATOR))
                .isInstanceOf(PrintRequest.Queued.class);
    }

    @Test
    void whoever_gets_no_other_badge_keeps_the_code() {
        var first = room.request();
        room.guests.put(List.of(PersonBuilder.aPerson().reviewed(Review.REFUSED).build()));
        assertThat(desk.another(Facts.LIN, ReprintReason.LOST, Facts.OPERATOR))
                .isInstanceOf(PrintRequest.NotApproved.class);
        assertThat(room.desks.codes().find(first.order().credential()).orElseThrow().revoked())
                .isEmpty();
    }

    @Test
    void a_job_is_moved_only_to_a_printer_that_is_there() {
        var job = room.request();
        assertThat(desk.moveTo(job.id(), "attic")).isEmpty();
        assertThat(desk.moveTo(new PrintJob.Id(9), "tray")).isEmpty();
        assertThat(desk.printers()).containsExactly("tray");
    }
}
