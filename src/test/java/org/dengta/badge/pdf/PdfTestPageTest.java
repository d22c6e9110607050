package org.dengta.badge.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.badge.TestPage;
import org.dengta.testing.PrintedPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.image.BufferedImage;

final class PdfTestPageTest {
    private static final int DPI = 254;
    private static final int DOTS_PER_MM = 10;

    @ParameterizedTest
    @CsvSource({"105, 148", "148, 105", "85.6, 54", "101.6, 76.2", "62, 29", "20, 20", "210, 297"})
    void a_page_of_any_size_has_both_rulers_as_long_as_they_say(double width, double height) {
        var sized = new TestPage(width, height);
        try (var page = new PrintedPdf(new PdfTestPage().draw(sized, "desk-1"))) {
            assertThat(page.widthMm()).isBetween(width - 0.01, width + 0.01);
            var picture = page.picture(1, DPI);
            var across = run(picture, 75, true) / (double) DOTS_PER_MM;
            var along = run(picture, 75, false) / (double) DOTS_PER_MM;
            assertThat(across).isBetween(sized.acrossMm() - 0.3, sized.acrossMm() + 0.3);
            assertThat(along).isBetween(sized.alongMm() - 0.3, sized.alongMm() + 0.3);
        }
    }

    @Test
    void both_scripts_and_the_printer_stand_on_it() {
        try (var page = new PrintedPdf(new PdfTestPage().draw(new TestPage(105, 148), "左台 desk"))) {
            assertThat(page.text(1)).contains("测试页", "Testpage", "20×20mm", "左台");
        }
    }

    /** Length of the longest dark line at this distance from the edge, in dots. */
    private static int run(BufferedImage picture, int at, boolean isAcross) {
        var longest = 0;
        var run = 0;
        var end = isAcross ? picture.getWidth() : picture.getHeight();
        for (var i = 0; i < end; i++) {
            var isDark = false;
            for (var off = -1; off <= 1; off++) {
                var rgb = isAcross ? picture.getRGB(i, at + off) : picture.getRGB(at + off, i);
                isDark |= (rgb & 0xFF) < 0xB0;
            }
            run = isDark ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
