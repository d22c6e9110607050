package org.dengta.testing;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.dengta.platform.pdf.QrSymbol;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import javax.imageio.ImageIO;

/** Pictures of codes, and files that are none. */
public final class TestPictures {
    private static final int MODULE = 4;
    private static final int TRANSPARENT = 0;
    private static final int BLACK = 0xFF000000;

    private TestPictures() {}

    /** Black codes side by side on white. */
    public static BufferedImage codes(String... texts) {
        return drawn(BufferedImage.TYPE_INT_RGB, Color.WHITE.getRGB(), texts);
    }

    /** Black on nothing, as design programs export codes. */
    public static BufferedImage transparent(String text) {
        return drawn(BufferedImage.TYPE_INT_ARGB, TRANSPARENT, text);
    }

    public static BufferedImage blank() {
        return filled(new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB), Color.WHITE.getRGB());
    }

    /** The bytes of a file of this format. */
    public static byte[] bytes(BufferedImage image, String format) {
        var out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalArgumentException("no writer for " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A page for each picture. */
    public static byte[] pdf(List<BufferedImage> images, String password) {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (var image : images) {
                var page = new PDPage(PDRectangle.A6);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    var picture = LosslessFactory.createFromImage(document, image);
                    content.drawImage(picture, 40, 80, 200, 200);
                }
            }
            if (!password.isEmpty()) {
                document.protect(
                        new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static BufferedImage drawn(int type, int paper, String... texts) {
        var symbols =
                List.of(texts).stream().map(text -> QrSymbol.ofText(text).orElseThrow()).toList();
        var edge =
                symbols.stream().mapToInt(QrSymbol::size).max().orElse(0) + 2 * QrSymbol.QUIET_ZONE;
        var image =
                filled(
                        new BufferedImage(edge * MODULE * symbols.size(), edge * MODULE, type),
                        paper);
        for (var i = 0; i < symbols.size(); i++) {
            draw(image, symbols.get(i), i * edge * MODULE);
        }
        return image;
    }

    private static void draw(BufferedImage image, QrSymbol symbol, int left) {
        for (var y = 0; y < symbol.size() * MODULE; y++) {
            for (var x = 0; x < symbol.size() * MODULE; x++) {
                if (symbol.isDark(x / MODULE, y / MODULE)) {
                    var quiet = QrSymbol.QUIET_ZONE * MODULE;
                    image.setRGB(left + quiet + x, quiet + y, BLACK);
                }
            }
        }
    }

    private static BufferedImage filled(BufferedImage image, int argb) {
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, argb);
            }
        }
        return image;
    }
}
