package org.dengta.printing.label;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * A page in dots, eight to a byte from the left, a set bit for a black one; each row begins with a
 * byte of its own.
 */
record Bitmap(int width, int height, byte[] dots) {
    private static final double MM_PER_INCH = 25.4;
    private static final int BLACK = 48;
    private static final int WHITE = 208;

    /** Thresholds that make areas of grey out of black dots (Bayer, 4 by 4). */
    private static final int[] PATTERN = {0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5};

    int bytesPerRow() {
        return (width + 7) / 8;
    }

    boolean isBlack(int x, int y) {
        return (dots[y * bytesPerRow() + x / 8] & 0x80 >> x % 8) != 0;
    }

    /**
     * The first page of a PDF. Edges are hard and only what is neither light nor dark becomes a
     * pattern, so that text and codes stay sharp.
     *
     * @param dotsPerMm of the head
     */
    static Bitmap of(byte[] pdf, double dotsPerMm) {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            renderer.setRenderingHints(
                    new RenderingHints(
                            Map.of(
                                    RenderingHints.KEY_ANTIALIASING,
                                    RenderingHints.VALUE_ANTIALIAS_OFF,
                                    RenderingHints.KEY_TEXT_ANTIALIASING,
                                    RenderingHints.VALUE_TEXT_ANTIALIAS_OFF,
                                    RenderingHints.KEY_INTERPOLATION,
                                    RenderingHints.VALUE_INTERPOLATION_BILINEAR)));
            var dpi = (float) (dotsPerMm * MM_PER_INCH);
            return of(renderer.renderImageWithDPI(0, dpi, ImageType.GRAY));
        } catch (IOException e) {
            throw new UncheckedIOException("a badge that is no PDF", e);
        }
    }

    static Bitmap of(BufferedImage grey) {
        var bitmap = empty(grey.getWidth(), grey.getHeight());
        var row = new int[grey.getWidth()];
        for (var y = 0; y < grey.getHeight(); y++) {
            grey.getRaster().getPixels(0, y, row.length, 1, row);
            for (var x = 0; x < row.length; x++) {
                if (isDark(row[x], x, y)) {
                    bitmap.dots[y * bitmap.bytesPerRow() + x / 8] |= (byte) (0x80 >> x % 8);
                }
            }
        }
        return bitmap;
    }

    static Bitmap empty(int width, int height) {
        return new Bitmap(width, height, new byte[(width + 7) / 8 * height]);
    }

    private static boolean isDark(int grey, int x, int y) {
        if (grey <= BLACK || grey >= WHITE) {
            return grey <= BLACK;
        }
        return grey < BLACK + (WHITE - BLACK) * (2 * PATTERN[y % 4 * 4 + x % 4] + 1) / 32;
    }
}
