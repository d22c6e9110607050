package org.dengta.invitation.pdf;

import org.dengta.credential.CredentialCode;
import org.dengta.invitation.LetterText.Wording;
import org.dengta.platform.pdf.Box;
import org.dengta.platform.pdf.Canvas;
import org.dengta.platform.pdf.QrSymbol;
import org.dengta.platform.pdf.Rgb;
import org.dengta.platform.text.TextStyle;
import org.dengta.platform.text.fit.Align;
import org.dengta.platform.text.fit.VerticalAlign;

/**
 * The foot of the first page: QR code and its digits at the left, closing, hosts and the note on
 * the code beside it.
 *
 * @param pen sets the lines
 * @param wordings both languages
 */
record LetterFoot(LetterPen pen, Wordings wordings) {
    /** The QR code's edge with its quiet zone, in millimetres. */
    static final double QR_MM = 38;

    /** The only version of a letter's QR code. */
    private static final int VERSION = 5;

    private static final double HEIGHT = 47;
    private static final double BOTTOM = 284;

    /** Upper edge of the foot; the letter's text ends above. */
    static final double TOP = BOTTOM - HEIGHT;

    private static final double SIDE = Look.LEFT + QR_MM + 8;
    private static final double SIDE_WIDTH = Look.RIGHT - SIDE;
    private static final double ZH_WIDTH = 48;
    private static final double HOSTS_HEIGHT = 25;

    void draw(Canvas page, String digits, CredentialCode code) {
        page.line(new Box(Look.LEFT, TOP - 2, Look.WIDTH, 0), 0.2, Look.HAIR);
        page.qr(
                QrSymbol.ofDigits(digits, VERSION).orElseThrow(),
                new Box(Look.LEFT, TOP, QR_MM, QR_MM));
        var spaced = pen.shrunk(code.spaced(), TextStyle.BOLD, 9.5, QR_MM, 5);
        var below = new Box(Look.LEFT, TOP + QR_MM, QR_MM, 5);
        page.text(spaced, below, Align.CENTRE, VerticalAlign.MIDDLE, Look.INK);
        hosts(page, wordings.zh(), new Box(SIDE, TOP + 1, ZH_WIDTH, HOSTS_HEIGHT), 9);
        var right = SIDE + ZH_WIDTH + 4;
        hosts(page, wordings.en(), new Box(right, TOP + 1, Look.RIGHT - right, HOSTS_HEIGHT), 8);
        var notes = TOP + HOSTS_HEIGHT + 3;
        page.line(new Box(SIDE, notes, SIDE_WIDTH, 0), 0.15, Look.HAIR);
        note(page, wordings.zh().codeNote(), notes + 1.5, 8.5);
        note(page, wordings.en().codeNote(), notes + 10.5, 7.75);
    }

    private void hosts(Canvas page, Wording wording, Box box, double sizePt) {
        var closing = pen.shrunk(wording.closing(), TextStyle.REGULAR, sizePt, box.width(), 5);
        page.text(closing, box, Align.START, VerticalAlign.TOP, Look.INK);
        var rest = new Box(box.left(), box.top() + 6, box.width(), box.height() - 6);
        var names = String.join("\n", wording.signatures());
        var hosts = pen.shrunk(names, TextStyle.BOLD, sizePt, rest.width(), rest.height());
        page.text(hosts, rest, Align.START, VerticalAlign.TOP, Look.INK);
    }

    private void note(Canvas page, String text, double top, double sizePt) {
        var box = new Box(SIDE, top, SIDE_WIDTH, 8.5);
        var note = pen.shrunk(text, TextStyle.REGULAR, sizePt, box.width(), box.height());
        Rgb colour = Look.SOFT;
        page.text(note, box, Align.START, VerticalAlign.TOP, colour);
    }
}
