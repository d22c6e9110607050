package org.dengta.report.pdf;

import org.dengta.platform.pdf.Box;
import org.dengta.platform.pdf.Canvas;
import org.dengta.platform.pdf.Rgb;
import org.dengta.platform.text.Shaper;
import org.dengta.platform.text.TextStyle;
import org.dengta.platform.text.Typefaces;
import org.dengta.platform.text.fit.Align;
import org.dengta.platform.text.fit.FitRule;
import org.dengta.platform.text.fit.TextFitter;
import org.dengta.platform.text.fit.VerticalAlign;
import org.dengta.report.pdf.PdfReceipt.Badge;

import java.text.Normalizer;
import java.util.List;

/** Draws the rows of a receipt; a text that is too long for its cell becomes smaller. */
final class ReceiptPen {
    /** Height of the table's heading, in millimetres. */
    static final double HEAD = 8;

    private static final double LEFT = 15;
    private static final double WIDTH = 180;
    private static final double SMALLEST = 5;
    private static final double GAP = 1.5;
    private static final Rgb SOFT = new Rgb(0x4A, 0x56, 0x62);
    private static final Rgb RULE = new Rgb(0xC4, 0xCC, 0xD4);
    private static final Rgb BAND = new Rgb(0xEE, 0xF2, 0xF5);
    private static final List<Column> COLUMNS =
            List.of(
                    new Column("", 10),
                    new Column("编号 Number", 24),
                    new Column("姓名 Name", 56),
                    new Column("单位 Organisation", 48),
                    new Column("类别 Category", 30),
                    new Column("份 Copy", 12));

    private final TextFitter fitter = new TextFitter(new Shaper(new Typefaces()));

    private record Column(String title, double width) {}

    /** How a text looks. */
    record Look(TextStyle style, double sizePt, Rgb colour) {
        static final Look TITLE = new Look(TextStyle.BOLD, 18, Rgb.BLACK);
        static final Look STRONG = new Look(TextStyle.BOLD, 10.5, Rgb.BLACK);
        static final Look PLAIN = new Look(TextStyle.REGULAR, 9, Rgb.BLACK);
        static final Look SOFT = new Look(TextStyle.REGULAR, 7.5, ReceiptPen.SOFT);

        Look in(String language) {
            return new Look(style.in(language), sizePt, colour);
        }
    }

    /** On one line, or two where the box is high enough; from the side that it is read from. */
    void text(Canvas page, Box box, String value, Look look) {
        draw(page, box, value, look, Align.START);
    }

    void textAtEnd(Canvas page, Box box, String value, Look look) {
        draw(page, box, value, look, Align.END);
    }

    void rule(Canvas page, Box line) {
        page.line(line, 0.3, Rgb.BLACK);
    }

    void heading(Canvas page, double top) {
        page.fill(new Box(LEFT, top, WIDTH, HEAD), BAND);
        var left = LEFT;
        for (var column : COLUMNS) {
            var box = new Box(left + GAP, top + 1, column.width() - 2 * GAP, HEAD - 2);
            text(page, box, column.title(), Look.SOFT);
            left += column.width();
        }
    }

    void row(Canvas page, double top, double height, int place, Badge badge) {
        cell(page, 0, new Box(0, top, 0, height), Integer.toString(place), Look.SOFT);
        cell(page, 1, new Box(0, top, 0, height), badge.number(), Look.PLAIN);
        name(page, top, height, badge);
        cell(page, 3, new Box(0, top, 0, height), badge.organisation(), Look.SOFT);
        cell(page, 4, new Box(0, top, 0, height), badge.category(), Look.SOFT);
        cell(page, 5, new Box(0, top, 0, height), Integer.toString(badge.copy()), Look.SOFT);
        page.line(new Box(LEFT, top + height, WIDTH, 0), 0.1, RULE);
    }

    private void name(Canvas page, double top, double height, Badge badge) {
        var strong = Look.STRONG.in(badge.language());
        if (badge.secondary().isBlank()) {
            cell(page, 2, new Box(0, top, 0, height), badge.primary(), strong);
            return;
        }
        var upper = height * 0.58;
        cell(page, 2, new Box(0, top, 0, upper), badge.primary(), strong);
        cell(page, 2, new Box(0, top + upper, 0, height - upper), badge.secondary(), Look.SOFT);
    }

    private void cell(Canvas page, int column, Box row, String value, Look look) {
        var before = COLUMNS.subList(0, column).stream().mapToDouble(Column::width).sum();
        var width = COLUMNS.get(column).width() - 2 * GAP;
        var box = new Box(LEFT + before + GAP, row.top() + 0.5, width, row.height() - 1);
        text(page, box, value, look);
    }

    private void draw(Canvas page, Box box, String value, Look look, Align align) {
        var text = clean(value);
        if (!text.isEmpty()) {
            var lines = box.height() > 7 ? 2 : 1;
            var rule = new FitRule(box.width(), box.height(), look.sizePt(), SMALLEST, lines);
            var block = fitter.fit(text, look.style(), rule).block();
            var isTurned = align == Align.START && Shaper.readsFromRight(text);
            var side = isTurned ? Align.END : align;
            page.text(block, box, side, VerticalAlign.MIDDLE, look.colour());
        }
    }

    /** One line: cells of a list may hold line feeds and worse. */
    private static String clean(String value) {
        var line = value.replaceAll("[\\p{Cc}\\p{Cs}\\u2028\\u2029]+", " ").strip();
        return Normalizer.normalize(line, Normalizer.Form.NFC);
    }
}
