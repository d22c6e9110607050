package org.dengta.platform.pdf.picture;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** PDF pages as pictures, to be looked at. */
public final class PagePictures {
    private static final Color TABLE = new Color(0x8A, 0x93, 0x9B);

    private PagePictures() {}

    /** Width and height in millimetres. */
    public record Size(double widthMm, double heightMm) {}

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

    /** One page of a file, counted from 0. */
    public static BufferedImage page(byte[] pdf, int number, float dpi) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(number, dpi, ImageType.RGB);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot show a PDF", e);
        }
    }

    /** The size of every page of a file, as it is seen; empty when the file is no PDF. */
    public static List<Size> sizes(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var sizes = new ArrayList<Size>();
            for (var page : document.getPages()) {
                var box = page.getCropBox();
                var lies = page.getRotation() % 180 != 0;
                sizes.add(
                        new Size(
                                mm(lies ? box.getHeight() : box.getWidth()),
                                mm(lies ? box.getWidth() : box.getHeight())));
            }
            return sizes;
        } catch (IOException _) {
            return List.of();
        }
    }

    /** A picture as JPEG, of a quality up to 1. */
    public static byte[] jpeg(BufferedImage picture, float quality) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var wish = writer.getDefaultWriteParam();
            wish.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wish.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), wish);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot encode a picture", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static double mm(float pt) {
        return Math.round(pt / 72 * 2540) / 100.0;
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
