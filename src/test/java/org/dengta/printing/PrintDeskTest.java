package org.dengta.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dengta.badge.BadgeRenderer;
import org.dengta.badge.BadgeLayout;
import org.dengta.accreditation.Participation.Review;
import org.dengta.accreditation.PersonId;
import org.dengta.badge.BadgeRenderer.Rendered;
import org.dengta.printing.PrintJob.Stage;
import org.dengta.credential.Credential.Kind;
import org.dengta.journal.Fact.BadgePrinted;
import org.dengta.testing.Desks;
import org.dengta.testing.Facts;
import org.dengta.testing.InMemoryGuestList;
import org.dengta.testing.InMemoryPrintQueue;
import org.dengta.testing.PaperTray;
import org.dengta.testing.PersonBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

final class PrintDeskTest {
    private final Desks desks = new Desks();
    private final InMemoryGuestList guests = new InMemoryGuestList();
    private final InMemoryPrintQueue queue = new InMemoryPrintQueue();
    private final PaperTray tray = new PaperTray();
    private final PrintDesk desk = restarted();

    @BeforeEach
    void list() {
        guests.put(
                List.of(
                        PersonBuilder.aPerson().withId("G-0001").build(),
                        PersonBuilder.aPerson().withId("G-0002").reviewed(Review.PENDING).build()));
    }

    @Test
    void a_request_is_written_down_before_anything_is_printed() {
        var job = request();
        assertThat(job.stage()).isEqualTo(Stage.QUEUED);
        assertThat(job.order().copy()).isEqualTo(1);
        assertThat(job.order().printer()).isEqualTo("tray");
        assertThat(desks.journal().entries().getLast().fact()).isInstanceOf(BadgePrinted.class);
        assertThat(tray.titles()).isEmpty();
    }

    @Test
    void jobs_are_printed_in_order_and_done() {
        var first = request();
        var second = request();
        assertThat(desk.next()).map(PrintJob::id).contains(first.id());
        assertThat(desk.next()).map(PrintJob::stage).contains(Stage.DONE);
        assertThat(desk.next()).isEmpty();
        assertThat(tray.titles()).containsExactly("G-0001-copy1", "G-0001-copy2");
        assertThat(desk.find(second.id())).map(PrintJob::stage).contains(Stage.DONE);
    }

    @Test
    void nobody_unlisted_or_not_approved_gets_a_job() {
        assertThat(desk.request(Facts.MEI, "lost", Facts.OPERATOR))
                .isInstanceOf(PrintRequest.NotApproved.class);
        assertThat(desk.request(new PersonId("G-9"), "lost", Facts.OPERATOR))
                .isInstanceOf(PrintRequest.Unlisted.class);
        assertThat(desk.jobs()).isEmpty();
        assertThat(desks.journal().entries()).isEmpty();
    }

    @Test
    void a_failed_job_says_why_and_is_printed_when_retried() {
        tray.failWith("no-printer");
        var job = request();
        assertThat(desk.next())
                .hasValueSatisfying(failed -> {
                    assertThat(failed.stage()).isEqualTo(Stage.FAILED);
                    assertThat(failed.reason()).isEqualTo("no-printer");
                });
        assertThat(desk.next()).isEmpty();
        tray.recover();
        assertThat(desk.retry(job.id())).map(PrintJob::stage).contains(Stage.QUEUED);
        assertThat(desk.next()).map(PrintJob::stage).contains(Stage.DONE);
        assertThat(desk.retry(job.id())).isEmpty();
        assertThat(tray.titles()).containsExactly("G-0001-copy1");
    }

    @Test
    void a_job_that_breaks_has_failed_and_the_next_is_printed() {
        var first = request();
        request();
        tray.breakOnce(new IllegalStateException("driver"));
        assertThatThrownBy(desk::next).hasMessage("driver");
        assertThat(desk.find(first.id()))
                .hasValueSatisfying(failed -> {
                    assertThat(failed.stage()).isEqualTo(Stage.FAILED);
                    assertThat(failed.reason()).isEqualTo("printer-failed");
                });
        assertThat(desk.next()).map(PrintJob::stage).contains(Stage.DONE);
        assertThat(desk.retry(first.id())).isPresent();
        assertThat(desk.next()).map(PrintJob::stage).contains(Stage.DONE);
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
    void what_a_crash_interrupted_is_not_printed_again_by_itself() {
        var job = request();
        queue.take(desks.clock().instant());
        var later = restarted();
        assertThat(later.recover())
                .singleElement()
                .satisfies(found -> assertThat(found.reason()).isEqualTo("interrupted"));
        assertThat(later.next()).isEmpty();
        assertThat(tray.titles()).isEmpty();
        assertThat(later.retry(job.id())).isPresent();
        assertThat(later.next()).map(PrintJob::stage).contains(Stage.DONE);
    }

    @Test
    void a_cancelled_job_is_never_printed() {
        var queued = request();
        assertThat(desk.cancel(queued.id())).map(PrintJob::stage).contains(Stage.CANCELLED);
        tray.failWith("disk-full");
        var failed = request();
        desk.next();
        assertThat(desk.cancel(failed.id())).isPresent();
        assertThat(desk.cancel(failed.id())).isEmpty();
        assertThat(desk.retry(failed.id())).isEmpty();
        tray.recover();
        assertThat(desk.next()).isEmpty();
        assertThat(tray.titles()).isEmpty();
    }

    @Test
    void whoever_lost_code_or_approval_meanwhile_gets_nothing() {
        request();
        desks.issuing().revoke(Facts.LIN, List.of(Kind.BADGE), "lost", Facts.OPERATOR);
        assertThat(desk.next()).map(PrintJob::reason).contains("revoked");
        request();
        guests.put(List.of(PersonBuilder.aPerson().reviewed(Review.REFUSED).build()));
        assertThat(desk.next()).map(PrintJob::reason).contains("not-approved");
        assertThat(tray.titles()).isEmpty();
    }

    @Test
    void what_cannot_be_written_down_is_not_queued() {
        request();
        desks.journal().failWith(new IllegalStateException("full"));
        assertThatThrownBy(this::request).hasMessage("full");
        assertThat(desk.jobs()).hasSize(1);
    }

    @Test
    void every_stage_and_reason_has_words() {
        for (var locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            var words = new PrintWords(locale);
            for (var stage : Stage.values()) {
                assertThat(words.stage(stage)).isNotBlank();
            }
            for (var code :
                    List.of(
                            "interrupted",
                            "no-printer",
                            "printer-failed",
                            "folder-missing",
                            "folder-read-only",
                            "disk-full",
                            "not-written",
                            "revoked",
                            "unlisted",
                            "not-approved")) {
                assertThat(words.reason(code)).isNotEqualTo(code);
            }
            assertThat(words.reason("of-a-later-release")).isEqualTo("of-a-later-release");
        }
    }

    private PrintJob request() {
        return switch (desk.request(Facts.LIN, "lost", Facts.OPERATOR)) {
            case PrintRequest.Queued(var job, var warnings) -> {
                assertThat(warnings).isEmpty();
                yield job;
            }
            case PrintRequest.NotApproved(), PrintRequest.Unlisted() ->
                    throw new AssertionError("not queued");
        };
    }

    private PrintDesk restarted() {
        return new PrintDesk(
                desks::badges,
                new PrintDesk.Records(guests, desks.codes(), desks.journal(), queue),
                new PrintDesk.Press(
                        (_, _) -> new Rendered(new byte[1], List.of()),
                        new BadgeLayout("card", 105, 148, List.of()),
                        _ -> Optional.empty(),
                        tray),
                desks.clock());
    }
}
