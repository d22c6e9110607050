package org.dengta.app.bench.badge;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.dengta.badge.Badge;
import org.dengta.badge.BadgeLayout;
import org.dengta.badge.BadgeLayout.Artwork;
import org.dengta.badge.BadgeLayout.Box;
import org.dengta.badge.BadgeLayout.Chips;
import org.dengta.badge.BadgeLayout.Fill;
import org.dengta.badge.BadgeLayout.Photo;
import org.dengta.badge.BadgeLayout.Qr;
import org.dengta.badge.BadgeLayout.Text;
import org.dengta.platform.pdf.QrSymbol;
import org.dengta.platform.text.Family;
import org.dengta.platform.text.Weight;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A badge as PDFBox's own means draw it: its content stream, its embedding of fonts, which are
 * parsed once for all badges; a text becomes smaller until it fits on one line. Chinese and Latin
 * only. Belongs to one thread.
 */
final class StockBadge {
    private static final float PT = 72 / 25.4f;

    private final BadgeLayout layout;
    private final TrueTypeFont bold = parsed(Weight.BOLD);
    private final TrueTypeFont regular = parsed(Weight.REGULAR);

    StockBadge(BadgeLayout layout) {
        this.layout = layout;
    }

    byte[] draw(Badge badge) {
        try (var document = new PDDocument()) {
            var page =
                    new PDPage(
                            new PDRectangle(
                                    (float) layout.widthMm() * PT, (float) layout.heightMm() * PT));
            document.addPage(page);
            var fonts =
                    new Fonts(
                            PDType0Font.load(document, bold, true),
                            PDType0Font.load(document, regular, true));
            try (var pen = new PDPageContentStream(document, page)) {
                for (var element : layout.elements()) {
                    draw(badge, element, new Sheet(document, pen, fonts));
                }
            }
            var file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Fonts(PDType0Font bold, PDType0Font regular) {}

    private record Sheet(PDDocument document, PDPageContentStream pen, Fonts fonts) {}

    private void draw(Badge badge, BadgeLayout.Element element, Sheet sheet) throws IOException {
        switch (element) {
            case Fill fill -> rectangle(sheet, fill.box(), 0.4f);
            case Text text -> text(sheet, text, filled(text.value(), badge));
            case Photo photo -> photo(sheet, photo.box(), badge.photo().orElseThrow());
            case Chips chips -> chips(sheet, chips, badge);
            case Artwork _ -> throw new IllegalStateException("not in the layout measured");
            case Qr qr -> qr(sheet, qr.box(), badge.code().digits());
        }
    }

    /** Without what the one face cannot write, over which PDFBox would lose the badge. */
    private String filled(String value, Badge badge) throws IOException {
        var text = value;
        for (var field : badge.fields().entrySet()) {
            text = text.replace("{" + field.getKey().key() + "}", field.getValue());
        }
        var drawn = new StringBuilder();
        var glyphs = bold.getUnicodeCmapLookup();
        text.codePoints().filter(c -> glyphs.getGlyphId(c) > 0).forEach(drawn::appendCodePoint);
        return drawn.toString();
    }

    private void text(Sheet sheet, Text text, String value) throws IOException {
        var font = text.style().bold() ? sheet.fonts().bold() : sheet.fonts().regular();
        line(sheet, font, value, text.box(), text.fit().maxPt());
    }

    private void line(Sheet sheet, PDType0Font font, String value, Box box, double mostPt)
            throws IOException {
        if (value.isEmpty()) {
            return;
        }
        var width = font.getStringWidth(value) / 1000;
        var high = (float) box.height() * PT / 1.2f;
        var size = (float) Math.min(mostPt, Math.min(high, box.width() * PT / width));
        sheet.pen().beginText();
        sheet.pen().setNonStrokingColor(0f);
        sheet.pen().setFont(font, size);
        sheet.pen().newLineAtOffset((float) box.x() * PT, up(box.y() + box.height() * 0.8));
        sheet.pen().showText(value);
        sheet.pen().endText();
    }

    private void chips(Sheet sheet, Chips chips, Badge badge) throws IOException {
        var top = chips.box().y();
        for (var chip : badge.chips()) {
            var box = new Box(chips.box().x(), top, chips.box().width(), chips.sizePt() / PT * 1.2);
            rectangle(sheet, box, 0.8f);
            line(sheet, sheet.fonts().bold(), filled(chip, badge), box, chips.sizePt());
            top += box.height();
        }
    }

    private void photo(Sheet sheet, Box box, byte[] photo) throws IOException {
        var image = JPEGFactory.createFromByteArray(sheet.document(), photo);
        sheet.pen()
                .drawImage(
                        image,
                        (float) box.x() * PT,
                        up(box.y() + box.height()),
                        (float) box.width() * PT,
                        (float) box.height() * PT);
    }

    private void qr(Sheet sheet, Box box, String digits) throws IOException {
        var symbol = QrSymbol.ofDigits(digits).orElseThrow();
        var module = (float) box.width() * PT / (symbol.size() + 8);
        sheet.pen().setNonStrokingColor(0f);
        for (var y = 0; y < symbol.size(); y++) {
            for (var x = 0; x < symbol.size(); x++) {
                if (symbol.isDark(x, y)) {
                    var left = (float) box.x() * PT + (x + 4) * module;
                    sheet.pen().addRect(left, up(box.y()) - (y + 5) * module, module, module);
                }
            }
        }
        sheet.pen().fill();
    }

    private void rectangle(Sheet sheet, Box box, float grey) throws IOException {
        sheet.pen().setNonStrokingColor(grey);
        sheet.pen()
                .addRect(
                        (float) box.x() * PT,
                        up(box.y() + box.height()),
                        (float) box.width() * PT,
                        (float) box.height() * PT);
        sheet.pen().fill();
    }

    private float up(double mm) {
        return (float) (layout.heightMm() - mm) * PT;
    }

    private static TrueTypeFont parsed(Weight weight) {
        try (var file = Family.CHINESE.file(weight)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
