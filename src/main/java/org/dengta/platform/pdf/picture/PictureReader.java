package org.dengta.platform.pdf.picture;

import org.dengta.platform.pdf.picture.PictureReading.Reason;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Reads picture files to the last pixel, so that a damaged one is found before a page is drawn.
 * Stateless; for any thread.
 */
public final class PictureReader {
    /** Pixels above which a file is refused: it would take memory and make badges heavy. */
    private static final long MOST_PIXELS = 40_000_000;

    /** Channels of the JPEG files that every PDF reader shows in the same way. */
    private static final int GREY = 1;

    private static final int COLOUR = 3;

    private PictureReader() {}

    /** The picture in a file's bytes, or why there is none. */
    public static PictureReading read(byte[] file) {
        if (file.length == 0) {
            return new PictureReading.Unreadable(Reason.EMPTY);
        }
        if (startsWith(file, 0xFF, 0xD8, 0xFF)) {
            return jpeg(file);
        }
        return startsWith(file, 0x89, 'P', 'N', 'G')
                ? read(file, Picture.Format.PNG)
                : new PictureReading.Unreadable(Reason.NEITHER_JPEG_NOR_PNG);
    }

    /** The pixels of a picture that was read before. */
    static BufferedImage decoded(Picture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.file()));
    }

    private static PictureReading jpeg(byte[] file) {
        var scan = new JpegScan(file);
        var head = scan.head();
        if (head == JpegScan.Result.WHOLE && (long) scan.width() * scan.height() > MOST_PIXELS) {
            return new PictureReading.Unreadable(Reason.TOO_LARGE);
        }
        return switch (head == JpegScan.Result.WHOLE ? scan.pixels() : head) {
            case WHOLE ->
                    new PictureReading.Read(
                            new Picture(
                                    file,
                                    Picture.Format.JPEG,
                                    scan.width(),
                                    scan.height(),
                                    scan.grey(),
                                    ExifTurn.of(file)));
            case DAMAGED -> new PictureReading.Unreadable(Reason.DAMAGED);
            case UNUSUAL -> new PictureReading.Unreadable(Reason.UNUSUAL_COLOURS);
            case UNKNOWN -> read(file, Picture.Format.JPEG);
        };
    }

    private static PictureReading read(byte[] file, Picture.Format format) {
        var reader = ImageIO.getImageReadersByFormatName(format.name()).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input);
            return read(file, format, reader);
        } catch (IOException | RuntimeException _) {
            return new PictureReading.Unreadable(Reason.DAMAGED);
        } finally {
            reader.dispose();
        }
    }

    private static PictureReading read(byte[] file, Picture.Format format, ImageReader reader)
            throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            return new PictureReading.Unreadable(Reason.TOO_LARGE);
        }
        var warned = new Warned();
        reader.addIIOReadWarningListener(warned);
        try {
            var bands = reader.read(0).getRaster().getNumBands();
            if (warned.warned) {
                return new PictureReading.Unreadable(Reason.DAMAGED);
            }
            if (format == Picture.Format.JPEG && bands != GREY && bands != COLOUR) {
                return new PictureReading.Unreadable(Reason.UNUSUAL_COLOURS);
            }
            var turn = format == Picture.Format.JPEG ? ExifTurn.of(file) : Picture.Turn.NONE;
            return new PictureReading.Read(
                    new Picture(file, format, width, height, bands == GREY, turn));
        } catch (IIOException e) {
            var colours = String.valueOf(e.getMessage()).contains("Unsupported Image Type");
            return new PictureReading.Unreadable(colours ? Reason.UNUSUAL_COLOURS : Reason.DAMAGED);
        }
    }

    private static boolean startsWith(byte[] file, int... signature) {
        for (var i = 0; i < signature.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    /** The JPEG reader fills what is missing with grey and only warns. */
    private static final class Warned implements IIOReadWarningListener {
        private boolean warned;

        @Override
        public void warningOccurred(ImageReader source, String warning) {
            warned = true;
        }
    }
}
