package org.dengta.printing.ipp;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Turns pages by a quarter, counter-clockwise, for printers that list their paper so. */
final class PageTurn {
    private PageTurn() {}

    static byte[] turned(byte[] pdf) {
        var out = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                turn(document, page);
            }
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException("a badge that is no PDF", e);
        }
        return out.toByteArray();
    }

    /** The drawing itself is turned: printers differ in what they make of a page's rotation. */
    private static void turn(PDDocument document, PDPage page) throws IOException {
        var box = page.getMediaBox();
        var matrix =
                new Matrix(
                        0, 1, -1, 0, box.getHeight() + box.getLowerLeftY(), -box.getLowerLeftX());
        try (var content = new PDPageContentStream(document, page, AppendMode.PREPEND, true)) {
            content.transform(matrix);
        }
        var turned = new PDRectangle(box.getHeight(), box.getWidth());
        page.setMediaBox(turned);
        page.setCropBox(turned);
    }
}
