package org.dengta.badge.pdf;

import org.dengta.platform.pdf.Box;
import org.dengta.platform.pdf.Canvas;
import org.dengta.platform.pdf.DocumentFacts;
import org.dengta.platform.pdf.PageSize;
import org.dengta.platform.pdf.PdfDraft;
import org.dengta.platform.pdf.Rgb;
import org.dengta.platform.text.Shaper;
import org.dengta.platform.text.TextStyle;
import org.dengta.platform.text.Typefaces;
import org.dengta.platform.text.fit.Align;
import org.dengta.platform.text.fit.FitRule;
import org.dengta.platform.text.fit.TextFitter;
import org.dengta.platform.text.fit.VerticalAlign;

import java.util.List;

/** Names as badges will have them, sixty to an A4 page, to be read and approved before printing. */
public final class PdfProof {
    private static final int COLUMNS = 3;
    private static final int ROWS = 20;
    private static final double LEFT = 12;
    private static final double TOP = 14;
    private static final double ACROSS = 62.5;
    private static final double DOWN = 13.6;
    private static final double TEXT = 58;
    private static final Rgb SOFT = new Rgb(0x5B, 0x67, 0x73);
    private static final Rgb RULE = new Rgb(0xD5, 0xDC, 0xE2);

    private final TextFitter fitter = new TextFitter(new Shaper(new Typefaces()));

    /**
     * A name to be proofed.
     *
     * @param number of the person
     * @param primary the large name
     * @param secondary the name below, may be empty
     * @param language of the large name
     */
    public record Line(String number, String primary, String secondary, String language) {}

    /** The file. */
    public byte[] draw(List<Line> lines) {
        var facts = DocumentFacts.undated("Names 姓名校样", lines.hashCode());
        try (var draft = new PdfDraft(facts)) {
            var perPage = COLUMNS * ROWS;
            for (var start = 0; start < lines.size(); start += perPage) {
                var page = draft.page(PageSize.A4);
                var end = Math.min(lines.size(), start + perPage);
                for (var i = start; i < end; i++) {
                    draw(page, i - start, lines.get(i));
                }
            }
            return draft.bytes();
        }
    }

    private void draw(Canvas page, int place, Line line) {
        var left = LEFT + place / ROWS * ACROSS;
        var top = TOP + place % ROWS * DOWN;
        var style = TextStyle.BOLD.in(line.language());
        text(page, new Box(left, top, TEXT, 8), line.primary(), new Look(style, 17, Rgb.BLACK));
        var small = (line.number() + "  " + line.secondary()).strip();
        text(
                page,
                new Box(left, top + 8.2, TEXT, 3.6),
                small,
                new Look(TextStyle.REGULAR, 7.5, SOFT));
        page.line(new Box(left, top + 12.6, TEXT, 0), 0.1, RULE);
    }

    private record Look(TextStyle style, double sizePt, Rgb colour) {}

    private void text(Canvas page, Box box, String value, Look look) {
        var text = BadgeTexts.clean(value);
        if (!text.isEmpty()) {
            var size = look.sizePt();
            var rule = new FitRule(box.width(), box.height(), size, Math.min(6, size), 1);
            var block = fitter.fit(text, look.style(), rule).block();
            var align = Shaper.readsFromRight(text) ? Align.END : Align.START;
            page.text(block, box, align, VerticalAlign.MIDDLE, look.colour());
        }
    }
}
