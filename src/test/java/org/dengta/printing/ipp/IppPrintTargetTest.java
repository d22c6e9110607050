package org.dengta.printing.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.dengta.platform.http.Patience;
import org.dengta.printing.PrintTarget.Accepted;
import org.dengta.printing.PrintTarget.Ended;
import org.dengta.printing.PrintTarget.Forgotten;
import org.dengta.printing.PrintTarget.HandOver;
import org.dengta.printing.PrintTarget.Hindered;
import org.dengta.printing.PrintTarget.NotWithdrawn;
import org.dengta.printing.PrintTarget.Printed;
import org.dengta.printing.PrintTarget.Refused;
import org.dengta.printing.PrintTarget.Sent;
import org.dengta.printing.PrintTarget.Sheet;
import org.dengta.printing.PrintTarget.Unanswered;
import org.dengta.printing.PrintTarget.Withdrawn;
import org.dengta.printing.PrintTarget.Working;
import org.dengta.printing.ipp.PretendPrinter.Mood;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

final class IppPrintTargetTest {
    private static final Patience SHORT =
            new Patience(
                    Duration.ofSeconds(2),
                    Duration.ofMillis(400),
                    Duration.ofMillis(400),
                    Duration.ofSeconds(3));
    private static final Sheet A6 = new Sheet("%PDF-1.7".getBytes(UTF_8), "G-0001-copy1", 105, 148);
    private static final Sent FIRST = new Sent("G-0001-copy1", "1");

    private final PretendPrinter printer = new PretendPrinter();
    private final IppPrintTarget target = target(printer.address(), "auto");

    @AfterEach
    void close() {
        printer.close();
    }

    @Test
    void a_badge_is_asked_for_in_its_own_size_unscaled_from_its_tray() {
        assertThat(target.unready()).isEmpty();
        assertThat(target.hand(A6)).isEqualTo(new Accepted("1"));
        var job = printer.jobs().getFirst();
        assertThat(job.document).isEqualTo(A6.pdf());
        assertThat(job.operation.texts("document-format")).containsExactly("application/pdf");
        assertThat(job.operation.texts("requesting-user-name")).containsExactly("dengta-desk");
        assertThat(job.operation.flag("ipp-attribute-fidelity")).contains(true);
        assertThat(job.attributes.texts("print-scaling")).containsExactly("none");
        assertThat(job.attributes.texts("sides")).containsExactly("one-sided");
        var medium = job.attributes.collections("media-col").getFirst();
        assertThat(medium.texts("media-source")).containsExactly("auto");
        var size = medium.collections("media-size").getFirst();
        assertThat(size.number("x-dimension")).contains(10500);
        assertThat(size.number("y-dimension")).contains(14800);
    }

    @Test
    void a_size_that_the_printer_has_not_is_refused_before_anything_is_sent() {
        var sheet = new Sheet(A6.pdf(), A6.title(), 101.6, 76.2);
        assertThat(target.hand(sheet)).isEqualTo(new Refused("no-such-size"));
        assertThat(target.hand(new Sheet(A6.pdf(), A6.title(), 105.6, 148)))
                .isEqualTo(new Refused("no-such-size"));
        assertThat(printer.jobs()).isEmpty();
        assertThat(target.hand(new Sheet(A6.pdf(), A6.title(), 105.5, 148)))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void a_page_is_turned_where_the_printer_lists_its_paper_so() throws IOException {
        var card = new Sheet(marked(85.6, 53.98), "G-0001-copy1", 85.6, 53.98);
        assertThat(target.hand(card)).isInstanceOf(Accepted.class);
        var job = printer.jobs().getFirst();
        var size = job.attributes.collections("media-col").getFirst().collections("media-size");
        assertThat(size.getFirst().number("x-dimension")).contains(5398);
        try (var document = Loader.loadPDF(job.document)) {
            var box = document.getPage(0).getMediaBox();
            assertThat(box.getWidth()).isLessThan(box.getHeight());
            var image = new PDFRenderer(document).renderImageWithDPI(0, 25.4f);
            assertThat(image.getRGB(50, 3) & 0xFF).as("top right was bottom right").isZero();
            assertThat(image.getRGB(3, 83) & 0xFF).isEqualTo(0xFF);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "print-scaling-supported, auto, may-scale",
        "document-format-supported, image/urf, no-pdf",
        "media-source-supported, tray-9, no-such-tray",
        "sides-supported, two-sided-short-edge, no-such-sides"
    })
    void what_the_printer_cannot_do_is_refused_before_anything_is_sent(
            String attribute, String value, String reason) {
        printer.has(attribute, IppValue.keyword(value));
        assertThat(target.hand(A6)).isEqualTo(new Refused(reason));
        assertThat(printer.jobs()).isEmpty();
    }

    @Test
    void a_job_is_followed_until_it_has_come_out() {
        target.hand(A6);
        printer.state(4, "none");
        assertThat(target.look(FIRST)).isInstanceOf(Working.class);
        assertThat(target.look(FIRST)).isEqualTo(target.look(FIRST));
        printer.finish(9);
        assertThat(target.look(FIRST)).isEqualTo(new Printed());
    }

    @ParameterizedTest
    @CsvSource({
        "4, media-empty-error, media-empty",
        "5, media-empty-error, media-empty",
        "5, paused, paused",
        "5, none, stopped",
        "4, door-open-error, cover-open",
        "5, media-jam, media-jam",
        "5, connecting-to-device, offline",
        "4, marker-supply-empty-error, supply-empty"
    })
    void what_is_in_the_way_is_said(int state, String reason, String code) {
        target.hand(A6);
        printer.state(state, reason);
        assertThat(target.look(FIRST)).isEqualTo(new Hindered(code));
        assertThat(target.unready()).contains(code);
        printer.state(4, "none");
        assertThat(target.look(FIRST)).isInstanceOf(Working.class);
    }

    @Test
    void a_warning_is_passed_on_as_one() {
        target.hand(A6);
        printer.state(4, "media-empty-warning");
        assertThat(target.look(FIRST))
                .isInstanceOfSatisfying(
                        Working.class, it -> assertThat(it.warning()).contains("media-empty"));
        printer.state(4, "marker-supply-low-warning");
        assertThat(target.look(FIRST))
                .isInstanceOfSatisfying(Working.class, it -> assertThat(it.warning()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"7, cancelled-there", "8, aborted"})
    void a_job_given_up_is_told(int state, String reason) {
        target.hand(A6);
        printer.finish(state);
        assertThat(target.look(FIRST)).isEqualTo(new Ended(reason));
    }

    @Test
    void a_number_that_is_somebody_elses_by_now_is_not_ours() {
        target.hand(A6);
        printer.forget();
        assertThat(target.look(FIRST)).isEqualTo(new Ended("forgotten"));
        target.hand(new Sheet(A6.pdf(), "G-0002-copy1", 105, 148));
        assertThat(target.look(FIRST)).isEqualTo(new Ended("forgotten"));
        assertThat(target.withdraw(FIRST)).isEqualTo(new Forgotten());
        assertThat(target.withdraw(new Sent("G-0003-copy1", ""))).isEqualTo(new Forgotten());
        assertThat(printer.held()).containsExactly("G-0002-copy1");
    }

    @Test
    void a_job_is_taken_back_by_its_number_or_by_its_title() {
        target.hand(A6);
        assertThat(target.withdraw(FIRST)).isEqualTo(new Withdrawn());
        assertThat(printer.held()).isEmpty();
        target.hand(A6);
        target.hand(new Sheet(A6.pdf(), "G-0002-copy1", 105, 148));
        assertThat(target.withdraw(new Sent(A6.title(), ""))).isEqualTo(new Withdrawn());
        assertThat(printer.held()).containsExactly("G-0002-copy1");
        printer.finish(9);
        assertThat(target.withdraw(new Sent("G-0002-copy1", "3"))).isEqualTo(new Printed());
    }

    @Test
    void a_printer_that_refuses_has_printed_nothing() {
        printer.is(Mood.REFUSES);
        assertThat(target.hand(A6)).isEqualTo(new Refused("no-such-size"));
        printer.is(Mood.NORMAL);
        printer.has("printer-is-accepting-jobs", new IppValue.Flag(false));
        assertThat(target.hand(A6)).isEqualTo(new Refused("not-accepting"));
        assertThat(printer.jobs()).isEmpty();
    }

    @Test
    void one_that_would_take_other_paper_is_told_to_forget_it() {
        printer.is(Mood.IGNORES);
        assertThat(target.hand(A6)).isEqualTo(new Refused("no-such-size"));
        assertThat(printer.held()).isEmpty();
    }

    @Test
    void what_breaks_off_in_the_middle_nobody_knows_and_can_be_taken_back() {
        printer.is(Mood.DIES);
        assertThat(target.hand(A6)).isEqualTo(new Unanswered("answer-lost"));
        assertThat(printer.held()).as("asked once, by a client that must not ask again").hasSize(1);
        printer.is(Mood.NORMAL);
        assertThat(target.withdraw(new Sent(A6.title(), ""))).isEqualTo(new Withdrawn());
        assertThat(printer.held()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GARBAGE", "NOISE"})
    void an_answer_that_is_none_leaves_the_question_open(Mood mood) {
        printer.is(mood);
        assertThat(target.hand(A6)).isEqualTo(new Unanswered("not-understood"));
    }

    @ParameterizedTest
    @CsvSource({"HANGS, no-answer", "HUGE, not-understood"})
    void a_printer_that_never_ends_is_given_up(Mood mood, String reason) {
        target.hand(A6);
        printer.is(mood);
        assertThat(target.unready()).contains(reason);
        assertThat(target.look(FIRST)).isEqualTo(new Hindered(reason));
        assertThat(target.withdraw(FIRST)).isEqualTo(new NotWithdrawn(reason));
        assertThat(target.hand(A6)).isEqualTo(new Refused(reason));
    }

    @Test
    void a_printer_that_is_off_or_elsewhere_is_told() {
        assertThat(target(printer.address().resolve("/other"), "auto").hand(A6))
                .isEqualTo(new Refused("no-such-queue"));
        printer.close();
        assertThat(target.unready()).contains("offline");
        HandOver refused = new Refused("offline");
        assertThat(target.hand(A6)).isEqualTo(refused);
        assertThat(target.look(FIRST)).isEqualTo(new Hindered("offline"));
    }

    private static IppPrintTarget target(URI address, String tray) {
        return new IppPrintTarget(
                "desk",
                new IppPrintTarget.Address(address, Optional.of(tray), Optional.of("one-sided")),
                "dengta-desk",
                SHORT);
    }

    /** A page with a black square of 8 mm in the bottom right corner. */
    private static byte[] marked(double widthMm, double heightMm) throws IOException {
        var mm = 72 / 25.4f;
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage(new PDRectangle((float) widthMm * mm, (float) heightMm * mm));
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.addRect((float) (widthMm - 8) * mm, 0, 8 * mm, 8 * mm);
                content.fill();
            }
            document.save(out);
        }
        return out.toByteArray();
    }
}
