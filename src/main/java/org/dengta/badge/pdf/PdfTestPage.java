package org.dengta.badge.pdf;

import org.dengta.badge.TestPage;
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
import org.dengta.platform.text.fit.FitRule;
import org.dengta.platform.text.fit.TextFitter;
import org.dengta.platform.text.fit.VerticalAlign;

import java.util.Locale;

/**
 * Draws a test page: rulers across and along, frames 2, 4 and 6 mm from the edge that show how near
 * the printer prints to it, a square of 20 mm, a QR code, letters of both scripts. Parts for which
 * a small card has no room are left out, the rulers last.
 */
public final class PdfTestPage {
    private static final double FIRST = 7.5;
    private static final double CONTENT = 17;
    private static final double SQUARE = 20;
    private static final double THIN = 0.12;
    private static final Rgb SOFT = new Rgb(0x5B, 0x67, 0x73);

    private final TextFitter fitter = new TextFitter(new Shaper(new Typefaces()));

    /**
     * The file.
     *
     * @param printer whose page it is, for the paper
     */
    public byte[] draw(TestPage page, String printer) {
        try (var draft = new PdfDraft(DocumentFacts.undated("Test page 测试页", 1))) {
            var canvas = draft.page(new PageSize(page.widthMm(), page.heightMm()));
            frames(canvas);
            across(canvas, page);
            along(canvas, page);
            content(canvas, page, printer);
            return draft.bytes();
        }
    }

    private void frames(Canvas canvas) {
        var whole = new Box(0, 0, canvas.size().widthMm(), canvas.size().heightMm());
        for (var edge = 2; edge <= 6; edge += 2) {
            canvas.frame(whole.inset(edge), THIN, SOFT);
            var label = new Box(whole.right() - 12, whole.bottom() - edge - 2, 4, 2);
            text(canvas, label, Integer.toString(edge), 4.5, TextStyle.REGULAR);
        }
    }

    /** Ticks hang down from the line at each millimetre. */
    private void across(Canvas canvas, TestPage page) {
        var left = (page.widthMm() - page.acrossMm()) / 2;
        canvas.line(new Box(left, FIRST, page.acrossMm(), 0), THIN, Rgb.BLACK);
        for (var mm = 0; mm <= page.acrossMm(); mm++) {
            canvas.line(new Box(left + mm, FIRST, 0, tick(mm)), THIN, Rgb.BLACK);
            if (mm % 10 == 0 && mm > 0) {
                var label = new Box(left + mm - 4, FIRST + 4.2, 8, 2.6);
                text(canvas, label, Integer.toString(mm), 6, TextStyle.REGULAR);
            }
        }
    }

    private void along(Canvas canvas, TestPage page) {
        var top = (page.heightMm() - page.alongMm()) / 2;
        canvas.line(new Box(FIRST, top, 0, page.alongMm()), THIN, Rgb.BLACK);
        for (var mm = 0; mm <= page.alongMm(); mm++) {
            canvas.line(new Box(FIRST, top + mm, tick(mm), 0), THIN, Rgb.BLACK);
            var isClear = top + mm > FIRST + 8;
            if (mm % 10 == 0 && isClear) {
                var label = new Box(FIRST + 4, top + mm - 1.3, 5, 2.6);
                text(canvas, label, Integer.toString(mm), 6, TextStyle.REGULAR);
            }
        }
    }

    private static double tick(int mm) {
        return mm % 10 == 0 ? 4 : mm % 5 == 0 ? 3 : 1.8;
    }

    private void content(Canvas canvas, TestPage page, String printer) {
        var right = page.widthMm() - 8;
        var bottom = page.heightMm() - 8;
        var width = right - CONTENT;
        if (width < SQUARE || bottom - CONTENT < SQUARE) {
            return;
        }
        var top = bottom - CONTENT >= SQUARE + 6 ? title(canvas, width) : CONTENT;
        canvas.frame(new Box(CONTENT, top, SQUARE, SQUARE), 0.2, Rgb.BLACK);
        text(canvas, new Box(CONTENT, top, SQUARE, SQUARE), "20 × 20 mm", 8, TextStyle.BOLD);
        if (width >= 2 * SQUARE + 2) {
            var said =
                    String.format(
                            Locale.ROOT, "DENGTA TEST %sX%s", page.acrossMm(), page.alongMm());
            var code = QrSymbol.ofText(said).orElseThrow();
            canvas.qr(code, new Box(right - SQUARE, top, SQUARE, SQUARE));
        }
        how(
                canvas,
                page,
                new Box(CONTENT, top + SQUARE + 2, width, bottom - top - SQUARE - 2),
                printer);
    }

    private double title(Canvas canvas, double width) {
        text(canvas, new Box(CONTENT, CONTENT, width, 5), "测试页 Test page", 13, TextStyle.BOLD);
        return CONTENT + 6;
    }

    private void how(Canvas canvas, TestPage page, Box room, String printer) {
        var lines =
                new String[] {
                    printer,
                    String.format(
                            Locale.ROOT, "横尺应长 %d 毫米，竖尺应长 %d 毫米。", page.acrossMm(), page.alongMm()),
                    String.format(
                            Locale.ROOT,
                            "The rulers must be %d mm across and %d mm down.",
                            page.acrossMm(),
                            page.alongMm()),
                    "外框 2、4、6 毫米：缺哪一圈，打印机的页边距就大于它。",
                    "Frames at 2, 4 and 6 mm: one that is missing lies in the printer's margin.",
                    "王芳 欧阳𪚥堃 · WANG Fang · Przybyszewska · Zoë Ångström"
                };
        var top = room.top();
        for (var line : lines) {
            if (!line.isEmpty() && top + 6 <= room.bottom()) {
                text(
                        canvas,
                        new Box(room.left(), top, room.width(), 5.4),
                        line,
                        9,
                        TextStyle.REGULAR);
                top += 6;
            }
        }
    }

    private void text(Canvas canvas, Box box, String value, double sizePt, TextStyle style) {
        var text = BadgeTexts.clean(value);
        var rule = new FitRule(box.width(), box.height(), sizePt, Math.min(4, sizePt), 2);
        var block = fitter.fit(text, style, rule).block();
        canvas.text(block, box, Align.CENTRE, VerticalAlign.MIDDLE, Rgb.BLACK);
    }
}
