package org.dengta.reading.file;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.dengta.reading.Picture;
import org.dengta.reading.Pictures;
import org.dengta.reading.Pictures.NotReadable;
import org.dengta.reading.Pictures.Opened;
import org.dengta.reading.Pictures.Why;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Opens files as pictures; what a file is, its first bytes say. Files from anywhere: sizes are
 * bounded before anything is unpacked.
 */
public final class PictureFiles {
    private static final long MOST_BYTES = 64L << 20;
    private static final long MOST_PIXELS = 100_000_000;
    private static final int MOST_PAGES = 200;
    private static final float DPI = 150;

    /** The pictures of a file; never throws for what the file is or holds. */
    public Pictures open(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                return new NotReadable(Why.TOO_LARGE);
            }
            return open(Files.readAllBytes(file));
        } catch (NoSuchFileException _) {
            return new NotReadable(Why.MISSING);
        } catch (IOException _) {
            return new NotReadable(Why.DAMAGED);
        }
    }

    private static Pictures open(byte[] bytes) {
        if (bytes.length == 0) {
            return new NotReadable(Why.EMPTY);
        }
        try {
            return isPdf(bytes) ? pdf(bytes) : image(bytes);
        } catch (InvalidPasswordException _) {
            return new NotReadable(Why.PASSWORD);
        } catch (IOException | RuntimeException _) {
            // ImageIO and PDFBox throw many a RuntimeException on damaged files: to them it is all
            // input.
            return new NotReadable(Why.DAMAGED);
        }
    }

    private static boolean isPdf(byte[] bytes) {
        return bytes.length > 4
                && bytes[0] == '%'
                && bytes[1] == 'P'
                && bytes[2] == 'D'
                && bytes[3] == 'F';
    }

    private static Pictures pdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            var renderer = new PDFRenderer(document);
            var pages = new ArrayList<Picture>();
            for (var page = 0; page < Math.min(document.getNumberOfPages(), MOST_PAGES); page++) {
                var box = document.getPage(page).getCropBox();
                var pixels = box.getWidth() / 72.0 * DPI * (box.getHeight() / 72.0 * DPI);
                if (pixels > MOST_PIXELS) {
                    return new NotReadable(Why.TOO_LARGE);
                }
                pages.add(grey(renderer.renderImageWithDPI(page, DPI, ImageType.GRAY)));
            }
            return new Opened(pages);
        }
    }

    private static Pictures image(byte[] bytes) throws IOException {
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return new NotReadable(Why.NOT_A_PICTURE);
            }
            var reader = readers.next();
            try {
                reader.setInput(in);
                return image(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private static Pictures image(ImageReader reader) throws IOException {
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
            return new NotReadable(Why.TOO_LARGE);
        }
        return new Opened(List.of(grey(reader.read(0))));
    }

    /** By BT.601 luma; what is transparent counts as white paper. */
    private static Picture grey(BufferedImage image) {
        var width = image.getWidth();
        var height = image.getHeight();
        var grey = new byte[width * height];
        var row = new int[width];
        for (var y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (var x = 0; x < width; x++) {
                grey[y * width + x] = (byte) luma(row[x]);
            }
        }
        return new Picture(width, height, grey);
    }

    private static int luma(int argb) {
        var alpha = argb >>> 24;
        var luma = (299 * (argb >> 16 & 255) + 587 * (argb >> 8 & 255) + 114 * (argb & 255)) / 1000;
        return (luma * alpha + 255 * (255 - alpha)) / 255;
    }
}
