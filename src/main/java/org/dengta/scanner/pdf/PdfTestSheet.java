package org.dengta.scanner.pdf;

import org.dengta.platform.pdf.Box;
import org.dengta.platform.pdf.Canvas;
import org.dengta.platform.pdf.DocumentFacts;
import org.dengta.platform.pdf.PageSize;
import org.dengta.platform.pdf.PdfDraft;
import org.dengta.platform.pdf.QrSymbol;
import org.dengta.platform.pdf.Rgb;
import org.dengta.platform.text.Shaper;
import org.dengta.platform.text.TextStyle;
import org.dengta.platform.text.Typefaces;
import org.dengta.platform.text.fit.Align;
import org.dengta.platform.text.fit.Paragraph;
import org.dengta.platform.text.fit.TextBlock;
import org.dengta.platform.text.fit.VerticalAlign;
import org.dengta.scanner.TestCode;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sheet that a scanner is calibrated with: one A4 page in both languages, four codes of the
 * size of a letter's, in the order to scan them, and what to look for in the scanner's own manual.
 * The same bytes each time. For one thread.
 */
public final class PdfTestSheet {
    private static final Rgb ACCENT = new Rgb(0x14, 0x4A, 0x75);
    private static final Rgb INK = new Rgb(0x1A, 0x1F, 0x26);
    private static final Rgb SOFT = new Rgb(0x4A, 0x55, 0x60);
    private static final Rgb HAIR = new Rgb(0xC5, 0xCE, 0xD6);
    private static final Rgb TINT = new Rgb(0xEE, 0xF3, 0xF7);
    private static final double LEFT = 18;
    private static final double WIDTH = 174;
    private static final double CODE = 38;
    private static final double FIRST_ROW = 62;
    private static final double ROW = 47;
    private static final double LEADING = 1.35;

    private final Shaper shaper = new Shaper(new Typefaces());
    private final ResourceBundle zh = bundle(Locale.CHINESE);
    private final ResourceBundle en = bundle(Locale.ENGLISH);

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle("org.dengta.scanner.pdf.sheet", language);
    }

    /** The page. */
    public byte[] render() {
        try (var draft = new PdfDraft(DocumentFacts.undated("扫码枪测试页 Scanner test sheet", 1))) {
            var page = draft.page(PageSize.A4);
            head(page);
            for (var code : TestCode.values()) {
                row(page, code, FIRST_ROW + code.ordinal() * ROW);
            }
            foot(page);
            return draft.bytes();
        }
    }

    private void head(Canvas page) {
        page.fill(new Box(0, 0, page.size().widthMm(), 4), ACCENT);
        block(page, zh.getString("title"), bold(22, ACCENT), new Box(LEFT, 14, WIDTH, 10));
        block(page, en.getString("title"), bold(14, ACCENT), new Box(LEFT, 25, WIDTH, 7));
        block(page, zh.getString("how"), plain(10, INK), new Box(LEFT, 35, WIDTH, 10));
        block(page, en.getString("how"), plain(9.5, SOFT), new Box(LEFT, 46, WIDTH, 10));
    }

    private void row(Canvas page, TestCode code, double top) {
        var symbol =
                (code == TestCode.DIGITS || code == TestCode.LONG
                                ? QrSymbol.ofDigits(code.text())
                                : QrSymbol.ofText(code.text()))
                        .orElseThrow();
        var isLeft = code.ordinal() % 2 == 0;
        page.line(new Box(LEFT, top - 2.5, WIDTH, 0), 0.2, HAIR);
        // Side by side a scanner would read either: they stand at alternating edges.
        var codeLeft = isLeft ? LEFT : LEFT + WIDTH - CODE;
        page.qr(symbol, new Box(codeLeft, top, CODE, CODE));
        var text = new Box(isLeft ? LEFT + CODE + 8 : LEFT, top + 2, WIDTH - CODE - 8, 8);
        var key = code.code();
        page.fillRounded(new Box(text.left(), text.top(), 8, 8), 4, ACCENT);
        block(
                page,
                Integer.toString(code.ordinal() + 1),
                new Setting(TextStyle.BOLD, 12, Align.CENTRE, Rgb.WHITE),
                new Box(text.left(), text.top(), 8, 8));
        var right = text.left() + 11;
        var width = text.width() - 11;
        block(page, zh.getString(key), bold(13, INK), new Box(right, top + 2, width, 6));
        block(page, en.getString(key), bold(10.5, SOFT), new Box(right, top + 8.5, width, 5));
        var why = key + ".why";
        block(page, zh.getString(why), plain(9.5, INK), new Box(right, top + 17, width, 9));
        block(page, en.getString(why), plain(9, SOFT), new Box(right, top + 23, width, 9));
    }

    private void foot(Canvas page) {
        var box = new Box(LEFT, FIRST_ROW + TestCode.values().length * ROW, WIDTH, 38);
        page.fillRounded(box, 2, TINT);
        var half = (WIDTH - 15) / 2;
        var top = box.top() + 4;
        block(page, zh.getString("set"), bold(10.5, INK), new Box(LEFT + 5, top, half, 5));
        block(page, zh.getString("set.all"), plain(9, INK), new Box(LEFT + 5, top + 7, half, 24));
        var right = LEFT + 10 + half;
        block(page, en.getString("set"), bold(10.5, INK), new Box(right, top, half, 5));
        block(page, en.getString("set.all"), plain(8.5, INK), new Box(right, top + 7, half, 24));
    }

    private static Setting bold(double sizePt, Rgb colour) {
        return new Setting(TextStyle.BOLD, sizePt, Align.START, colour);
    }

    private static Setting plain(double sizePt, Rgb colour) {
        return new Setting(TextStyle.REGULAR, sizePt, Align.START, colour);
    }

    private record Setting(TextStyle style, double sizePt, Align align, Rgb colour) {}

    private void block(Canvas page, String text, Setting setting, Box box) {
        var lines =
                new Paragraph(shaper, text, setting.style())
                        .wrapped(TextBlock.pt(box.width()) / setting.sizePt(), 0);
        var vertical = setting.align() == Align.CENTRE ? VerticalAlign.MIDDLE : VerticalAlign.TOP;
        page.text(
                new TextBlock(lines, setting.sizePt(), LEADING),
                box,
                setting.align(),
                vertical,
                setting.colour());
    }
}
