package org.dengta.platform.pdf.picture;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.junit.jupiter.api.Test;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

final class BareJpegTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final int EXIF = 0xE1;
    private static final int COLOURS = 0xE2;
    private static final int ADOBE = 0xEE;
    private static final int COMMENT = 0xFE;

    @Test
    void where_a_photo_was_taken_does_not_get_into_a_badge() throws IOException {
        var file = with(EXIF, "Exif GPS 37.5N 122.1E", with(COMMENT, "taken at home", photo()));

        var bare = BareJpeg.of(with(COLOURS, "ICC_PROFILE", file));

        assertThat(new String(bare, StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif", "GPS", "home", "ICC_PROFILE");
        assertThat(bare).isEqualTo(photo());
    }

    @Test
    void what_says_how_pixels_are_meant_stays() throws IOException {
        var adobe = with(ADOBE, "Adobe", photo());

        assertThat(BareJpeg.of(adobe)).isEqualTo(adobe);
        assertThat(BareJpeg.of(photo())).isEqualTo(photo());
    }

    @Test
    void the_pixels_are_the_same() throws IOException {
        var bare = ImageIO.read(new ByteArrayInputStream(BareJpeg.of(with(EXIF, "x", photo()))));
        var photo = ImageIO.read(new ByteArrayInputStream(photo()));

        for (var x = 0; x < photo.getWidth(); x++) {
            assertThat(bare.getRGB(x, x)).isEqualTo(photo.getRGB(x, x));
        }
    }

    @Test
    void filling_between_segments_is_left_out_and_a_cut_file_is_no_endless_one()
            throws IOException {
        var filled = new ByteArrayOutputStream();
        filled.write(photo(), 0, 2);
        filled.write(0xFF);
        filled.write(photo(), 2, photo().length - 2);

        assertThat(BareJpeg.of(filled.toByteArray())).isEqualTo(photo());
        for (var length = 2; length < photo().length; length++) {
            var cut = Arrays.copyOf(photo(), length);
            assertThat(BareJpeg.of(cut)).hasSizeLessThanOrEqualTo(length);
        }
    }

    @Test
    void what_a_telephone_puts_behind_its_picture_is_left_out() throws IOException {
        var second = with(EXIF, "Exif GPS 37.5N 122.1E", photo());

        for (var photo : List.of(photo(), progressive())) {
            var bare = BareJpeg.of(joined(photo, "ftypmp42 a film".getBytes(US_ASCII), second));
            assertThat(bare).isEqualTo(photo);
            assertThat(BareJpeg.of(joined(photo, second))).isEqualTo(photo);
        }
    }

    @Test
    void the_picture_is_not_over_at_what_only_looks_like_its_end() {
        var scan = HEX.parseHex("ffd8ffda0004ffd9abff00d9ffd0cdffffd1efffc40004ffd9ffda000201ffd9");

        assertThat(BareJpeg.of(joined(scan, new byte[] {1, 2, 3})))
                .isEqualTo(HEX.parseHex(HEX.formatHex(scan).replace("cdffff", "cdff")));
    }

    @Test
    void what_stands_between_segments_takes_nothing_with_it() throws IOException {
        var between = joined(new byte[] {(byte) 0xFF, (byte) 0xD8, 'h', 'i', 0}, tail(photo()));

        assertThat(BareJpeg.of(between)).isEqualTo(photo());
    }

    private static byte[] tail(byte[] file) {
        return Arrays.copyOfRange(file, 2, file.length);
    }

    private static byte[] joined(byte[]... parts) {
        var whole = new ByteArrayOutputStream();
        for (var part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    private static byte[] with(int marker, String content, byte[] file) {
        var bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        var made = new ByteArrayOutputStream();
        made.write(file, 0, 2);
        made.write(0xFF);
        made.write(marker);
        made.write(0);
        made.write(bytes.length + 2);
        made.writeBytes(bytes);
        made.write(file, 2, file.length - 2);
        return made.toByteArray();
    }

    private static byte[] photo() throws IOException {
        var file = new ByteArrayOutputStream();
        ImageIO.write(image(), "jpeg", file);
        return file.toByteArray();
    }

    /** One of several scans, with tables between them. */
    private static byte[] progressive() throws IOException {
        var file = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new MemoryCacheImageOutputStream(file)) {
            var wish = writer.getDefaultWriteParam();
            wish.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image(), null, null), wish);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }

    private static BufferedImage image() {
        var image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(4, 4, 30, 30);
        pen.dispose();
        return image;
    }
}
