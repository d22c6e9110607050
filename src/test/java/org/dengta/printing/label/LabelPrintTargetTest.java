package org.dengta.printing.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.dengta.printing.PrintTarget.Accepted;
import org.dengta.printing.PrintTarget.Busy;
import org.dengta.printing.PrintTarget.Ended;
import org.dengta.printing.PrintTarget.Forgotten;
import org.dengta.printing.PrintTarget.Hindered;
import org.dengta.printing.PrintTarget.NotWithdrawn;
import org.dengta.printing.PrintTarget.Printed;
import org.dengta.printing.PrintTarget.Refused;
import org.dengta.printing.PrintTarget.Sent;
import org.dengta.printing.PrintTarget.Sheet;
import org.dengta.printing.PrintTarget.Unanswered;
import org.dengta.printing.PrintTarget.Withdrawn;
import org.dengta.printing.PrintTarget.Working;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

final class LabelPrintTargetTest {
    private static final Sent FIRST = new Sent("G-0001-copy1", "label");

    private final PretendLabelPrinter printer = new PretendLabelPrinter();
    private final LabelPrintTarget target = target(203);

    @AfterEach
    void close() {
        printer.close();
    }

    @ParameterizedTest
    @CsvSource({"203, 160, 813, 610", "300, 236, 1200, 900"})
    void a_square_of_20_mm_has_as_many_dots(int dpi, int side, int width, int height)
            throws IOException {
        assertThat(target(dpi).hand(sheet())).isEqualTo(new Accepted("label"));
        var label = printer.labels().getFirst();
        assertThat(label.width()).isBetween(width - 1, width);
        assertThat(label.height()).isBetween(height - 1, height);
        assertThat(blackInRow(label, label.height() / 2)).isBetween(side - 1, side + 1);
        var column = 0;
        for (var y = 0; y < label.height(); y++) {
            column += label.isBlack(label.width() / 2, y) ? 1 : 0;
        }
        assertThat(column).isBetween(side - 1, side + 1);
    }

    @Test
    void a_label_is_followed_until_none_waits() throws IOException {
        target.hand(sheet());
        assertThat(target.look(FIRST)).isInstanceOf(Working.class);
        printer.has("paper");
        assertThat(target.look(FIRST)).isEqualTo(new Hindered("media-empty"));
        printer.has("");
        printer.prints();
        assertThat(target.look(FIRST)).isEqualTo(new Printed());
    }

    @ParameterizedTest
    @CsvSource({
        "paper, media-empty",
        "pause, paused",
        "head, cover-open",
        "ribbon, supply-empty",
        "hot, head-temperature",
        "take, take-label"
    })
    void what_cannot_be_printed_now_is_not_left_in_its_memory(String flag, String reason)
            throws IOException {
        printer.has(flag);
        assertThat(target.unready()).contains(reason);
        assertThat(target.hand(sheet())).isEqualTo(new Busy(reason));
        assertThat(printer.labels()).isEmpty();
    }

    @Test
    void taking_back_empties_it_and_what_came_out_came_out() throws IOException {
        target.hand(sheet());
        assertThat(target.withdraw(FIRST)).isEqualTo(new Withdrawn());
        assertThat(printer.waiting()).isZero();
        assertThat(target.withdraw(FIRST)).isEqualTo(new Printed());
    }

    @Test
    void of_a_label_whose_answer_is_missing_nobody_knows_unless_it_waits() throws IOException {
        var unanswered = new Sent("G-0001-copy1", "");
        target.hand(sheet());
        assertThat(target.withdraw(unanswered)).isEqualTo(new Withdrawn());
        assertThat(target.withdraw(unanswered)).isEqualTo(new Forgotten());
    }

    @Test
    void what_an_earlier_run_sent_is_not_known_to_have_come_out() throws IOException {
        target.hand(sheet());
        printer.prints();
        assertThat(target(203).withdraw(FIRST)).isEqualTo(new Forgotten());
        assertThat(target.withdraw(FIRST)).isEqualTo(new Printed());
    }

    @Test
    void one_that_hangs_up_in_the_middle_leaves_the_question_open() throws IOException {
        printer.breaksOff();
        assertThat(target.hand(sheet())).isInstanceOf(Unanswered.class);
    }

    @Test
    void one_that_was_off_in_between_has_forgotten() throws IOException {
        target.hand(sheet());
        printer.isSilent(true);
        assertThat(target.look(FIRST)).isEqualTo(new Hindered("no-answer"));
        printer.isSilent(false);
        printer.forgets();
        assertThat(target.look(FIRST)).isEqualTo(new Ended("forgotten"));
        assertThat(target.withdraw(FIRST)).isEqualTo(new Forgotten());
    }

    @Test
    void one_that_is_off_is_told() throws IOException {
        printer.close();
        assertThat(target.unready()).contains("offline");
        assertThat(target.hand(sheet())).isEqualTo(new Refused("offline"));
        assertThat(target.look(FIRST)).isEqualTo(new Hindered("offline"));
        assertThat(target.withdraw(FIRST)).isEqualTo(new NotWithdrawn("offline"));
    }

    private LabelPrintTarget target(int dpi) {
        return new LabelPrintTarget(
                "labels", new LabelPrintTarget.Address("127.0.0.1", printer.port(), dpi));
    }

    private static int blackInRow(Bitmap label, int y) {
        var black = 0;
        for (var x = 0; x < label.width(); x++) {
            black += label.isBlack(x, y) ? 1 : 0;
        }
        return black;
    }

    /** 4 by 3 inches with a black square of 20 mm in the middle. */
    private static Sheet sheet() throws IOException {
        var mm = 72 / 25.4f;
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage(new PDRectangle(4 * 72, 3 * 72));
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.addRect(2 * 72 - 10 * mm, 1.5f * 72 - 10 * mm, 20 * mm, 20 * mm);
                content.fill();
            }
            document.save(out);
        }
        return new Sheet(out.toByteArray(), "G-0001-copy1", 101.6, 76.2);
    }
}
