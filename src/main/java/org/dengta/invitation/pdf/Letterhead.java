package org.dengta.invitation.pdf;

import org.dengta.platform.pdf.Box;
import org.dengta.platform.pdf.Canvas;
import org.dengta.platform.text.TextStyle;
import org.dengta.platform.text.fit.Align;
import org.dengta.platform.text.fit.TextBlock;
import org.dengta.platform.text.fit.VerticalAlign;
import org.dengta.venue.Label;

/**
 * What stands at the top of a page: mark, event, line, title.
 *
 * @param pen sets the lines
 * @param event its name
 */
record Letterhead(LetterPen pen, Label event) {
    private static final double TOP = 13;
    private static final double MARK = 13;
    private static final double LINE = TOP + MARK + 2;
    private static final double TITLE = LINE + 6;
    private static final double TITLE_HEIGHT = 10;

    /** Where the letter's text begins on the first page. */
    static final double BODY = TITLE + TITLE_HEIGHT + 11;

    /** Where the text goes on on a further page. */
    static final double CONTINUATION = LINE + 6;

    void drawFirst(Canvas page, Label title) {
        drawTop(page);
        var zh = pen.shrunk(title.zh(), TextStyle.BOLD, 28, Look.WIDTH, TITLE_HEIGHT);
        centred(page, zh, new Box(Look.LEFT, TITLE, Look.WIDTH, TITLE_HEIGHT));
        var en = pen.shrunk(title.en(), TextStyle.REGULAR, 11, Look.WIDTH, 5);
        centred(page, en, new Box(Look.LEFT, TITLE + TITLE_HEIGHT + 1, Look.WIDTH, 5));
    }

    void drawTop(Canvas page) {
        page.symbol(Lighthouse.MARK, new Box(Look.LEFT, TOP, MARK, MARK), Look.ACCENT);
        var left = Look.LEFT + MARK + 4;
        var width = Look.RIGHT - left;
        var zh = pen.shrunk(event.zh(), TextStyle.BOLD, 13, width, 6);
        var en = pen.shrunk(event.en(), TextStyle.REGULAR, 9.5, width, 5);
        var upper = new Box(left, TOP + 1, width, 6);
        var lower = new Box(left, TOP + 7.5, width, 5);
        page.text(zh, upper, Align.START, VerticalAlign.MIDDLE, Look.ACCENT);
        page.text(en, lower, Align.START, VerticalAlign.MIDDLE, Look.SOFT);
        page.line(new Box(Look.LEFT, LINE, Look.WIDTH, 0), 0.5, Look.ACCENT);
    }

    private static void centred(Canvas page, TextBlock block, Box box) {
        page.text(block, box, Align.CENTRE, VerticalAlign.MIDDLE, Look.INK);
    }
}
