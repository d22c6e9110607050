package org.dengta.invitation.pdf;

import org.dengta.invitation.Letter;
import org.dengta.platform.pdf.Box;
import org.dengta.platform.pdf.PdfDraft;
import org.dengta.platform.text.TextStyle;
import org.dengta.platform.text.fit.Align;
import org.dengta.platform.text.fit.VerticalAlign;
import org.dengta.venue.Label;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws one letter: in the largest size in which it fits one page, else in a readable one, with the
 * table going on on further pages. Foot and QR code always stand on the first.
 */
final class LetterDrawing {
    private static final double LARGEST_PT = 11;
    private static final double SMALLEST_PT = 8.75;
    private static final double STEP_PT = 0.25;
    private static final double FLOWING_PT = 9.5;

    private final Letter letter;
    private final Wordings wordings;
    private final LetterPen pen;
    private final PdfDraft draft;
    private final Letterhead head;

    LetterDrawing(Letter letter, Wordings wordings, LetterPen pen, PdfDraft draft) {
        this.letter = letter;
        this.wordings = wordings;
        this.pen = pen;
        this.draft = draft;
        head = new Letterhead(pen, letter.event().name());
    }

    void draw() {
        var pages = new LetterPages(draft, head, pen);
        var page = pages.first();
        head.drawFirst(page, new Label(wordings.zh().title(), wordings.en().title()));
        new LetterFoot(pen, wordings).draw(page, letter.digits(), letter.code());
        var size = size();
        pages.flow(pieces(size), table(size).heading());
    }

    private double size() {
        for (var size = LARGEST_PT; size >= SMALLEST_PT; size -= STEP_PT) {
            if (Piece.total(pieces(size)) <= LetterPages.FIRST_ROOM) {
                return size;
            }
        }
        return FLOWING_PT;
    }

    private List<Piece> pieces(double size) {
        var body = new LetterBody(pen, size);
        var pieces = new ArrayList<Piece>();
        pieces.addAll(body.zh(wordings.zh()));
        pieces.addAll(body.en(wordings.en()));
        if (!letter.programme().isEmpty()) {
            var table = table(size);
            pieces.add(caption(size));
            pieces.add(table.heading());
            pieces.addAll(table.rows(letter));
        }
        return pieces;
    }

    private ProgrammeTable table(double size) {
        return new ProgrammeTable(pen, size * 0.92, letter.event().time().zone());
    }

    private Piece caption(double size) {
        var text = wordings.zh().programmeHeading() + "  " + wordings.en().programmeHeading();
        var block = pen.shrunk(text, TextStyle.BOLD, size, Look.WIDTH, 15);
        var height = block.heightMm();
        return new Piece(
                size * 0.32,
                height,
                20,
                false,
                (page, top) -> {
                    var box = new Box(Look.LEFT, top, Look.WIDTH, height);
                    page.text(block, box, Align.START, VerticalAlign.TOP, Look.ACCENT);
                });
    }
}
