package org.dengta.platform.pdf.picture;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** PDF pages as pictures, to be looked at. */
public final class PagePictures {
    private static final Color TABLE = new Color(0x8A, 0x93, 0x9B);

    private PagePictures() {}

    /** Every page of a file. */
    public static List<BufferedImage> of(byte[] pdf, float dpi) {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            var pictures = new ArrayList<BufferedImage>();
            for (var i = 0; i < document.getNumberOfPages(); i++) {
                pictures.add(renderer.renderImageWithDPI(i, dpi, ImageType.RGB));
            }
            return pictures;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot show a PDF", e);
        }
    }

    /** Pictures side by side on a grey table. */
    public static BufferedImage row(List<BufferedImage> pictures, int gap) {
        var width = pictures.stream().mapToInt(picture -> picture.getWidth() + gap).sum() + gap;
        var height = pictures.stream().mapToInt(BufferedImage::getHeight).max().orElse(0) + 2 * gap;
        var row = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = row.createGraphics();
        pen.setColor(TABLE);
        pen.fillRect(0, 0, width, height);
        var left = gap;
        for (var picture : pictures) {
            pen.drawImage(picture, left, gap, null);
            left += picture.getWidth() + gap;
        }
        pen.dispose();
        return row;
    }
}
