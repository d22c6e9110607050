package org.dengta.platform.pdf.picture;

import org.dengta.platform.pdf.file.PdfFile;
import org.dengta.platform.picture.GreyPixels;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes pictures into a PDF: a JPEG's pixels as they came, a PNG's one by one. */
public final class EmbeddedPicture {
    private static final String GREY = "/DeviceGray";
    private static final String COLOUR = "/DeviceRGB";

    private EmbeddedPicture() {}

    /** Writes it and gives the number of its object. */
    public static int write(Picture picture, PdfFile file) {
        return switch (picture.format()) {
            case JPEG ->
                    file.addPlainStream(
                            entries(picture, picture.grey() ? GREY : COLOUR)
                                    + " /Filter /DCTDecode",
                            BareJpeg.of(picture.file()));
            case PNG -> pixels(picture, file);
        };
    }

    private static int pixels(Picture picture, PdfFile file) {
        var image = decoded(picture);
        if (GreyPixels.isGrey(image)) {
            return file.addStream(entries(picture, GREY), GreyPixels.of(image));
        }
        var colours =
                image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var samples = new byte[colours.length * 3];
        var clear = new byte[colours.length];
        for (var i = 0; i < colours.length; i++) {
            samples[3 * i] = (byte) (colours[i] >> 16);
            samples[3 * i + 1] = (byte) (colours[i] >> 8);
            samples[3 * i + 2] = (byte) colours[i];
            clear[i] = (byte) (colours[i] >> 24);
        }
        var mask =
                image.getColorModel().hasAlpha()
                        ? " /SMask " + file.addStream(entries(picture, GREY), clear) + " 0 R"
                        : "";
        return file.addStream(entries(picture, COLOUR) + mask, samples);
    }

    private static BufferedImage decoded(Picture picture) {
        try {
            return PictureReader.decoded(picture);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot embed a picture", e);
        }
    }

    private static String entries(Picture picture, String colours) {
        return "/Type /XObject /Subtype /Image /BitsPerComponent 8 /Width "
                + picture.width()
                + " /Height "
                + picture.height()
                + " /ColorSpace "
                + colours;
    }
}
