package org.dengta.platform.pdf.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.dengta.platform.pdf.Box;
import org.dengta.platform.pdf.DocumentFacts;
import org.dengta.platform.pdf.PageSize;
import org.dengta.platform.pdf.PdfDraft;
import org.dengta.platform.pdf.picture.PictureReading.Reason;
import org.junit.jupiter.api.Test;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

import javax.imageio.ImageIO;

final class PictureTest {
    private static final Box BOX = new Box(20, 20, 40, 40);

    @Test
    void a_whole_picture_of_either_format_is_read() {
        for (var format : new String[] {"jpeg", "png"}) {
            var picture = read(file(format));

            assertThat(picture.width()).isEqualTo(120);
            assertThat(picture.aspect()).isEqualTo(2);
        }
    }

    @Test
    void a_damaged_picture_is_reported_whatever_is_wrong_with_it() {
        var jpeg = file("jpeg");
        var png = file("png");

        assertThat(reason(new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(reason("<html>".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Reason.NEITHER_JPEG_NOR_PNG);
        assertThat(reason(Arrays.copyOf(jpeg, jpeg.length / 2))).isEqualTo(Reason.DAMAGED);
        assertThat(reason(Arrays.copyOf(jpeg, 4))).isEqualTo(Reason.DAMAGED);
        assertThat(reason(Arrays.copyOf(png, png.length / 2))).isEqualTo(Reason.DAMAGED);
        assertThat(reason(Arrays.copyOf(png, 20))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void a_picture_of_huge_size_is_refused_before_its_pixels_are_read() {
        var png = file("png");
        ByteBuffer.wrap(png).putInt(16, 30_000).putInt(20, 30_000);

        assertThat(reason(png)).isIn(Reason.TOO_LARGE, Reason.DAMAGED);
    }

    @Test
    void a_contained_picture_is_whole_and_a_covering_one_fills_its_box() {
        var picture = read(file("png"));

        var contained = drawn(picture, Picture.Fit.CONTAIN);
        var covering = drawn(picture, Picture.Fit.COVER);

        assertThat(colour(contained, 40, 22)).isEqualTo(Color.WHITE);
        assertThat(colour(contained, 21, 40)).isEqualTo(Color.RED);
        assertThat(colour(covering, 40, 22)).isNotEqualTo(Color.WHITE);
        assertThat(colour(covering, 18, 40)).isEqualTo(Color.WHITE);
    }

    @Test
    void a_grey_photo_is_drawn_grey() throws IOException {
        var image = new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY);
        image.createGraphics().fillRect(0, 0, 10, 20);
        var file = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", file);

        var page = drawn(read(file.toByteArray()), Picture.Fit.CONTAIN);

        assertThat(colour(page, 25, 40).getRed()).isGreaterThan(240);
        assertThat(colour(page, 55, 40).getRed()).isLessThan(20);
    }

    @Test
    void a_middle_grey_stays_as_dark_as_it_is() throws IOException {
        for (var type : new int[] {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY}) {
            var image = new BufferedImage(20, 20, type);
            var whole = type == BufferedImage.TYPE_BYTE_GRAY ? 128 : 128 << 8;
            for (var i = 0; i < 400; i++) {
                image.getRaster().setSample(i % 20, i / 20, 0, whole);
            }
            var file = new ByteArrayOutputStream();
            ImageIO.write(image, "png", file);

            var page = drawn(read(file.toByteArray()), Picture.Fit.CONTAIN);

            assertThat(colour(page, 40, 40).getRed()).isBetween(124, 132);
        }
    }

    @Test
    void a_large_photo_of_sixteen_bits_is_reduced_and_drawn() throws IOException {
        var image = new BufferedImage(600, 600, BufferedImage.TYPE_USHORT_GRAY);
        var random = new java.util.SplittableRandom(1);
        for (var i = 0; i < 600 * 600; i++) {
            image.getRaster().setSample(i % 600, i / 600, 0, random.nextInt(20_000, 40_000));
        }
        var file = new ByteArrayOutputStream();
        ImageIO.write(image, "png", file);
        assertThat(file.size()).isGreaterThan(300_000);

        var reduced = PictureScaler.reduced(read(file.toByteArray()));

        assertThat(reduced.file()).hasSizeLessThan(file.size()).isNotEmpty();
        assertThat(colour(drawn(reduced, Picture.Fit.CONTAIN), 40, 40).getRed()).isBetween(60, 170);
    }

    @Test
    void a_photo_taken_with_the_camera_on_its_side_stands_upright() {
        var picture = read(turned(file("jpeg"), 6));
        assertThat(picture.turn()).isEqualTo(Picture.Turn.QUARTER);
        assertThat(picture.aspect()).isEqualTo(0.5);

        var page = drawn(picture, Picture.Fit.CONTAIN);

        assertThat(colour(page, 40, 25).getRed()).isGreaterThan(200);
        assertThat(colour(page, 40, 55).getBlue()).isGreaterThan(200);
    }

    @Test
    void a_nonsense_orientation_is_ignored() {
        assertThat(read(turned(file("jpeg"), 77)).turn()).isEqualTo(Picture.Turn.NONE);
        assertThat(ExifTurn.of(new byte[] {-1, -40, -1, -31, 0, 40, 'E', 'x', 'i', 'f', 0, 0}))
                .isEqualTo(Picture.Turn.NONE);
    }

    private static Picture read(byte[] file) {
        return switch (PictureReader.read(file)) {
            case PictureReading.Read(var picture) -> picture;
            case PictureReading.Unreadable(var reason) -> throw new AssertionError(reason);
        };
    }

    private static Reason reason(byte[] file) {
        return switch (PictureReader.read(file)) {
            case PictureReading.Read _ -> throw new AssertionError("was read");
            case PictureReading.Unreadable(var reason) -> reason;
        };
    }

    /** 120 by 60 pixels, red at the left and blue at the right. */
    private static byte[] file(String format) {
        var image = new BufferedImage(120, 60, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 60, 60);
        pen.setColor(Color.BLUE);
        pen.fillRect(60, 0, 60, 60);
        pen.dispose();
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** The file with an Exif orientation put in after its first marker. */
    private static byte[] turned(byte[] jpeg, int orientation) {
        var exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xFFE1).putShort((short) 34).putInt(0x45786966).putShort((short) 0);
        exif.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0);
        return ByteBuffer.allocate(jpeg.length + 36)
                .put(jpeg, 0, 2)
                .put(exif.flip())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static BufferedImage drawn(Picture picture, Picture.Fit fit) {
        try (var draft = new PdfDraft(new DocumentFacts("", Instant.EPOCH, 0))) {
            draft.page(PageSize.A6).picture(picture, BOX, fit);
            try (var document = Loader.loadPDF(draft.bytes())) {
                return new PDFRenderer(document).renderImageWithDPI(0, 254);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Color colour(BufferedImage page, int leftMm, int topMm) {
        return new Color(page.getRGB(leftMm * 10, topMm * 10));
    }
}
