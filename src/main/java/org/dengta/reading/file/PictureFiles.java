package org.dengta.reading.file;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.dengta.platform.picture.BoundedPictures;
import org.dengta.platform.picture.GreyPixels;
import org.dengta.platform.picture.PictureTooLarge;
import org.dengta.reading.Picture;
import org.dengta.reading.Pictures;
import org.dengta.reading.Pictures.NotReadable;
import org.dengta.reading.Pictures.Opened;
import org.dengta.reading.Pictures.Why;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;

import javax.imageio.ImageIO;
import javax.imageio.stream.ImageInputStream;

/**
 * Opens files as pictures; what a file is, its first bytes say. Files from anywhere: sizes are
 * bounded before anything is unpacked, and what a decoder runs out of is the file's fault.
 */
public final class PictureFiles {
    private static final long MOST_BYTES = 64L << 20;
    private static final long MOST_PIXELS = 100_000_000;

    private static final int MOST_PAGES = 200;

    private static final float DPI = 150;

    private static final Set<String> HEIF =
            Set.of("heic", "heix", "heim", "heis", "hevc", "mif1", "msf1", "avif", "avis");

    /**
     * Gives the pictures of a file one after the other, so that only one is in memory. Whatever the
     * file is or holds, decoders that throw, recurse too deep or run out of memory over it
     * included, the answer is a reason and not an exception.
     *
     * @param each looks at a picture; what it throws is taken for the fault of the file
     */
    public Pictures open(Path file, Consumer<Picture> each) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                return new NotReadable(Why.TOO_LARGE);
            }
            return open(Files.readAllBytes(file), bytes -> decoded(bytes, each));
        } catch (NoSuchFileException _) {
            return new NotReadable(Why.MISSING);
        } catch (IOException _) {
            return new NotReadable(Why.DAMAGED);
        }
    }

    /** What third parties do with the bytes of a file. */
    interface Decoder {
        Pictures decode(byte[] bytes) throws IOException;
    }

    static Pictures open(byte[] bytes, Decoder decoder) {
        if (bytes.length == 0) {
            return new NotReadable(Why.EMPTY);
        }
        try {
            return decoder.decode(bytes);
        } catch (InvalidPasswordException _) {
            return new NotReadable(Why.PASSWORD);
        } catch (PictureTooLarge _) {
            return new NotReadable(Why.TOO_LARGE);
        } catch (IOException | RuntimeException _) {
            // ImageIO and PDFBox throw many a RuntimeException on damaged files: to them it is all
            // input.
            return new NotReadable(Why.DAMAGED);
        } catch (StackOverflowError _) {
            // Objects of a PDF nested without end: the stack is whole again here, nothing is lost.
            return new NotReadable(Why.DAMAGED);
        } catch (OutOfMemoryError _) {
            // A small page can hold a picture of any size, which only its decoder sees. What it had
            // taken is free again here, and other files are still to be read.
            return new NotReadable(Why.TOO_LARGE);
        }
    }

    private static Pictures decoded(byte[] bytes, Consumer<Picture> each) throws IOException {
        if (isHeif(bytes)) {
            return new NotReadable(Why.OTHER_KIND);
        }
        return isPdf(bytes) ? pdf(bytes, each) : image(bytes, each);
    }

    /** The brands of HEIC and AVIF, which are packed as films are. */
    private static boolean isHeif(byte[] bytes) {
        return bytes.length > 12
                && new String(bytes, 4, 4, StandardCharsets.ISO_8859_1).equals("ftyp")
                && HEIF.contains(new String(bytes, 8, 4, StandardCharsets.ISO_8859_1));
    }

    private static boolean isPdf(byte[] bytes) {
        return bytes.length > 4
                && bytes[0] == '%'
                && bytes[1] == 'P'
                && bytes[2] == 'D'
                && bytes[3] == 'F';
    }

    private static Pictures pdf(byte[] bytes, Consumer<Picture> each) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (!fits(document)) {
                return new NotReadable(Why.TOO_LARGE);
            }
            var renderer = new PDFRenderer(document);
            var pages = document.getNumberOfPages();
            for (var page = 0; page < pages; page++) {
                each.accept(grey(renderer.renderImageWithDPI(page, DPI, ImageType.GRAY)));
            }
            return new Opened(pages);
        }
    }

    /** Whether each page can be drawn; looked at before the first is. */
    private static boolean fits(PDDocument document) {
        if (document.getNumberOfPages() > MOST_PAGES) {
            return false;
        }
        for (var page : document.getPages()) {
            var box = page.getCropBox();
            var pixels = box.getWidth() / 72.0 * DPI * (box.getHeight() / 72.0 * DPI);
            if (pixels > MOST_PIXELS) {
                return false;
            }
        }
        return true;
    }

    private static Pictures image(byte[] bytes, Consumer<Picture> each) throws IOException {
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var opened = BoundedPictures.in(in);
            return opened.isEmpty()
                    ? new NotReadable(Why.NOT_A_PICTURE)
                    : first(opened.get(), each);
        }
    }

    private static Pictures first(BoundedPictures opened, Consumer<Picture> each)
            throws IOException {
        try (opened) {
            opened.next().map(PictureFiles::grey).ifPresent(each);
            return new Opened(1);
        }
    }

    private static Picture grey(BufferedImage image) {
        return new Picture(image.getWidth(), image.getHeight(), GreyPixels.of(image));
    }
}
