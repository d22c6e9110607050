package org.dengta.app.command.badges;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.dengta.app.KioskProgram;
import org.dengta.app.KioskProgram.Ended;
import org.dengta.kiosk.config.BadgeLayoutFile;
import org.dengta.kiosk.config.LayoutOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

final class LayoutImportCommandTest {
    private static final float PT_PER_MM = 72 / 25.4f;
    private static final String PRETIX =
            """
            [{"type":"textarea","left":"5","bottom":"60","width":"80","content":"attendee_name"},
             {"type":"barcodearea","left":"10","bottom":"5","size":"30"}]
            """;

    @TempDir private Path folder;
    private KioskProgram kiosk;
    private Path out;

    @BeforeEach
    void start() throws IOException {
        kiosk = new KioskProgram(folder);
        out = Files.createDirectory(folder.resolve("layouts"));
    }

    @Test
    void a_background_of_three_pages_gives_two_pictures_and_says_what_is_lost() throws IOException {
        var ended = imported(PRETIX, pdf(3, 148, 105));

        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out()).contains("pages of the background after the second");
        assertThat(out.resolve("ours-1.jpg")).exists();
        assertThat(out.resolve("ours-2.jpg")).exists();
        assertThat(out.resolve("ours-3.jpg")).doesNotExist();
    }

    @Test
    void what_is_no_layout_or_has_no_page_leaves_no_files() throws IOException {
        assertThat(imported("{}", pdf(1, 148, 105)).exitCode()).isEqualTo(1);
        assertThat(imported(PRETIX, pdf(1, 148, 5000)).err()).contains("FILE_NOT_READ");
        assertThat(imported(PRETIX, new byte[9]).err()).contains("FILE_NOT_READ");
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void a_background_full_of_detail_becomes_as_coarse_as_a_layout_may_have_it()
            throws IOException {
        assertThat(imported(PRETIX, pdf(1, 210, 297)).exitCode()).isZero();

        assertThat(out.resolve("ours-1.jpg").toFile().length())
                .isLessThanOrEqualTo(BadgeLayoutFile.LARGEST_PICTURE);
        assertThat(BadgeLayoutFile.read(out.resolve("ours.yaml")))
                .isInstanceOf(LayoutOutcome.Sound.class);
    }

    private Ended imported(String json, byte[] pdf) throws IOException {
        var layout = kiosk.write("layout.json", json.getBytes(StandardCharsets.UTF_8));
        var background = kiosk.write("background.pdf", pdf);
        return kiosk.run(
                "badge-layout",
                "import",
                layout.toString(),
                "--out=" + out.resolve("ours.yaml"),
                "--background=" + background);
    }

    /** Pages of which the first is full of noise. */
    private static byte[] pdf(int pages, float widthMm, float heightMm) throws IOException {
        var size = new PDRectangle(widthMm * PT_PER_MM, heightMm * PT_PER_MM);
        try (var document = new PDDocument()) {
            for (var i = 0; i < pages; i++) {
                document.addPage(new PDPage(size));
            }
            var noise = LosslessFactory.createFromImage(document, noise());
            try (var pen = new PDPageContentStream(document, document.getPage(0))) {
                pen.drawImage(noise, 0, 0, size.getWidth(), size.getHeight());
            }
            var file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        }
    }

    private static BufferedImage noise() {
        var noise = new BufferedImage(1600, 2200, BufferedImage.TYPE_INT_RGB);
        var random = new SplittableRandom(7);
        for (var y = 0; y < noise.getHeight(); y++) {
            for (var x = 0; x < noise.getWidth(); x++) {
                noise.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        return noise;
    }
}
