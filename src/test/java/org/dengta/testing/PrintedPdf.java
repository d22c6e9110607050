package org.dengta.testing;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A PDF read back: its text, its pages as pictures, their QR code. Close it. */
public final class PrintedPdf implements AutoCloseable {
    private final PDDocument document;

    public PrintedPdf(byte[] pdf) {
        try {
            document = Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    public double widthMm() {
        return document.getPage(0).getMediaBox().getWidth() * 25.4 / 72;
    }

    public double heightMm() {
        return document.getPage(0).getMediaBox().getHeight() * 25.4 / 72;
    }

    /** The text of a page, from 1, without any blanks. */
    public String text(int page) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).replaceAll("[\\s\\u00A0]+", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a page, from 1, shows the glyph that stands for none. */
    public boolean showsMissingGlyph(int page) {
        try (var contents = document.getPage(page - 1).getContents()) {
            var operators = new String(contents.readAllBytes(), StandardCharsets.ISO_8859_1);
            return operators.contains("<0000>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page, from 1, as a picture. */
    public BufferedImage picture(int page, double dpi) {
        try {
            return new PDFRenderer(document).renderImageWithDPI(page - 1, (float) dpi);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The QR code of the first page as it is read at 150 dpi. */
    public Result qr() {
        var image = picture(1, 150);
        var width = image.getWidth();
        var height = image.getHeight();
        var pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, pixels);
        try {
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(source)),
                            Map.of(DecodeHintType.TRY_HARDER, true));
        } catch (ReaderException e) {
            throw new AssertionError("no QR code", e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
