package org.dengta.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dengta.platform.text.ScriptSamples;
import org.dengta.platform.text.Shaper;
import org.dengta.platform.text.SharedTypefaces;
import org.dengta.platform.text.TextStyle;
import org.dengta.platform.text.fit.Align;
import org.dengta.platform.text.fit.FitRule;
import org.dengta.platform.text.fit.TextFitter;
import org.dengta.platform.text.fit.VerticalAlign;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

final class PdfDraftTest {
    private static final DocumentFacts FACTS =
            new DocumentFacts("试验 Test", Instant.parse("2024-10-25T00:00:00Z"), 1);

    /** Ten pixels are a millimetre. */
    private static final int DPI = 254;

    private final Shaper shaper = new Shaper(SharedTypefaces.INSTANCE);
    private final TextFitter fitter = new TextFitter(shaper);

    @Test
    void every_script_leaves_ink_within_its_box_only() throws IOException {
        var image = rendered(drawn(PageSize.A4, this::drawSamples));

        for (var i = 0; i < ScriptSamples.ALL.size(); i++) {
            var top = (int) (row(i).top() * 10);
            assertThat(dark(image, top, top + 80)).as(ScriptSamples.ALL.get(i)).isGreaterThan(2000);
            assertThat(dark(image, top + 82, top + 99)).as("below " + i).isZero();
        }
    }

    @Test
    void the_text_of_every_script_can_be_copied_out() throws IOException {
        var pdf = drawn(PageSize.A4, this::drawSamples);

        try (var document = Loader.loadPDF(pdf)) {
            var lines = new PDFTextStripper().getText(document).strip().lines().toList();

            assertThat(lines).hasSameSizeAs(ScriptSamples.ALL);
            for (var i = 0; i < lines.size(); i++) {
                assertThat(words(lines.get(i))).isEqualTo(words(ScriptSamples.ALL.get(i)));
            }
        }
    }

    /** In any order: readers order the words of a line in two directions by their own rules. */
    private static List<String> words(String line) {
        return Stream.of(line.strip().split(" ", -1)).sorted().toList();
    }

    @Test
    void a_qr_code_is_read_back_from_the_page_in_its_printed_size() throws Exception {
        var digits = "1" + "4".repeat(188);
        var symbol = QrSymbol.ofDigits(digits, 5).orElseThrow();

        var image = rendered(drawn(PageSize.A6, page -> page.qr(symbol, new Box(30, 50, 38, 38))));

        assertThat(read(image)).isEqualTo(digits);
        var columns = IntStream.range(0, image.getWidth()).filter(x -> darkColumn(image, x));
        var bounds = columns.summaryStatistics();
        assertThat(bounds.getMax() - bounds.getMin() + 1).isBetween(311, 314);
        assertThat(bounds.getMin()).isBetween(332, 335);
    }

    @Test
    void digits_beyond_a_forced_version_give_no_symbol() {
        assertThat(QrSymbol.ofDigits("7".repeat(202), 5)).isPresent();
        assertThat(QrSymbol.ofDigits("7".repeat(203), 5)).isEmpty();
        assertThat(QrSymbol.ofDigits("7".repeat(20)).orElseThrow().version()).isEqualTo(1);
        assertThat(QrSymbol.ofText("联合国 A-1").orElseThrow().version()).isLessThan(4);
    }

    @Test
    void the_same_drawing_gives_the_same_bytes() {
        assertThat(drawn(PageSize.A4, this::drawSamples))
                .isEqualTo(drawn(PageSize.A4, this::drawSamples));
    }

    @Test
    void many_threads_may_draw_with_the_same_typefaces() throws Exception {
        var expected = drawn(PageSize.A4, this::drawSamples);

        try (var threads = Executors.newFixedThreadPool(4)) {
            var drafts =
                    IntStream.range(0, 12)
                            .mapToObj(_ ->
                                    threads.submit(() -> drawn(PageSize.A4, this::drawSamples)))
                            .toList();
            for (var draft : drafts) {
                assertThat(draft.get()).isEqualTo(expected);
            }
        }
    }

    @Test
    void a_page_has_its_size_and_asks_for_natural_size_in_print() throws IOException {
        try (var document = Loader.loadPDF(drawn(PageSize.A6, _ -> {}))) {
            var media = document.getPage(0).getMediaBox();
            var wishes = document.getDocumentCatalog().getViewerPreferences();

            assertThat(media.getWidth()).isBetween(297.63f, 297.65f);
            assertThat(media.getHeight()).isBetween(419.52f, 419.54f);
            assertThat(wishes.getPrintScaling()).isEqualTo("None");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("试验 Test");
        }
    }

    @Test
    void a_mixed_page_stays_small() {
        var pdf =
                drawn(
                        PageSize.A6,
                        page -> {
                            text(page, "欧阳喆堃", new Box(5, 20, 95, 14));
                            text(page, "OUYANG Zhekun", new Box(5, 40, 95, 8));
                            page.qr(
                                    QrSymbol.ofDigits("9".repeat(20)).orElseThrow(),
                                    new Box(75, 118, 25, 25));
                        });

        assertThat(pdf).hasSizeLessThan(10_000);
    }

    private void drawSamples(Canvas page) {
        for (var i = 0; i < ScriptSamples.ALL.size(); i++) {
            text(page, ScriptSamples.ALL.get(i), row(i));
        }
    }

    private static Box row(int index) {
        return new Box(10, 8 + 10.0 * index, 180, 8);
    }

    private void text(Canvas page, String text, Box box) {
        var rule = new FitRule(box.width(), box.height(), 20, 8, 1);
        var block = fitter.fit(text, TextStyle.BOLD, rule).block();
        page.text(block, box, Align.START, VerticalAlign.MIDDLE, Rgb.BLACK);
    }

    private static byte[] drawn(PageSize size, Consumer<Canvas> drawing) {
        try (var draft = new PdfDraft(FACTS)) {
            drawing.accept(draft.page(size));
            return draft.bytes();
        }
    }

    private static BufferedImage rendered(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, DPI);
        }
    }

    private static long dark(BufferedImage image, int top, int bottom) {
        return IntStream.range(top, bottom)
                .mapToLong(y ->
                        IntStream.range(0, image.getWidth())
                                .filter(x -> isDark(image, x, y))
                                .count())
                .sum();
    }

    private static boolean darkColumn(BufferedImage image, int x) {
        return IntStream.range(0, image.getHeight()).anyMatch(y -> isDark(image, x, y));
    }

    private static boolean isDark(BufferedImage image, int x, int y) {
        return (image.getRGB(x, y) & 0xFF) < 128;
    }

    private static String read(BufferedImage image) throws Exception {
        var width = image.getWidth();
        var height = image.getHeight();
        var pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    }
}
