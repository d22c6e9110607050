package org.dengta.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dengta.report.pdf.PdfReceipt.Badge;
import org.dengta.report.pdf.PdfReceipt.Receipt;
import org.dengta.venue.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

final class PdfReceiptTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 14, 15, 19, 20, 21, 40, 41, 200})
    void every_badge_stands_on_it_once_and_both_sign_once(int count) throws IOException {
        try (var document = Loader.loadPDF(new PdfReceipt().draw(receipt(count)))) {
            var text = new PDFTextStripper().getText(document);
            assertThat(document.getNumberOfPages()).isEqualTo(PdfReceipt.pages(count));
            for (var number = 1; number <= count; number++) {
                assertThat(text).containsOnlyOnce(number(number));
            }
            assertThat(text)
                    .containsOnlyOnce("Given by (signature)")
                    .containsOnlyOnce("Taken by (signature)")
                    .contains("Page 1 of " + PdfReceipt.pages(count));
        }
    }

    @Test
    void names_of_every_script_and_length_are_whole() throws IOException {
        var names =
                List.of(
                        "欧阳龘𠮷",
                        "Þórunn Hjálmarsdóttir-Øvergård",
                        "Владимир Щербаков",
                        "Νίκος Παπαδόπουλος",
                        "Արամ Հակոբյան",
                        "김하늘",
                        "Nguyễn Thị Phương Thảo",
                        "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh-Cholmondeley");
        var badges =
                names.stream()
                        .map(name -> new Badge("G-1", name, name, "", name, "市长 Mayor", 1))
                        .toList();
        try (var document = Loader.loadPDF(new PdfReceipt().draw(receipt(badges)))) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(names)
                    .allSatisfy(name -> assertThat(text).contains(name.replaceAll("\\s", "")));
        }
    }

    private static Receipt receipt(int count) {
        return receipt(
                IntStream.rangeClosed(1, count)
                        .mapToObj(it -> new Badge(number(it), "林海", "", "zh", "威海市", "市长", 1))
                        .toList());
    }

    private static Receipt receipt(List<Badge> badges) {
        return new Receipt(
                "kiosk-1-241026-090500",
                new Label("大会", "Conference"),
                "威海市代表团",
                "2024-10-26 09:05",
                "kiosk-1 / desk-1",
                "王芳",
                "护照 passport",
                badges);
    }

    private static String number(int number) {
        return "G%04dx".formatted(number);
    }
}
