package org.dengta.invitation.pdf;

import org.dengta.invitation.Letter;
import org.dengta.platform.pdf.Box;
import org.dengta.platform.pdf.Canvas;
import org.dengta.platform.pdf.PageSize;
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
    private static final double END = 280;
    private static final double FIRST_END = LetterFoot.TOP - 5;

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
        var page = draft.page(PageSize.A4);
        head.drawFirst(page, new Label(wordings.zh().title(), wordings.en().title()));
        new LetterFoot(pen, wordings).draw(page, letter.digits(), letter.code());
        var size = size();
        flow(page, pieces(size));
    }

    private double size() {
        for (var size = LARGEST_PT; size >= SMALLEST_PT; size -= STEP_PT) {
            if (Piece.total(pieces(size)) <= FIRST_END - Letterhead.BODY) {
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
        var block = pen.block(text, TextStyle.BOLD, size, Look.WIDTH, 1.3);
        var height = block.heightMm();
        return new Piece(
                size * 0.32,
                height,
                20,
                (page, top) -> {
                    var box = new Box(Look.LEFT, top, Look.WIDTH, height);
                    page.text(block, box, Align.START, VerticalAlign.TOP, Look.ACCENT);
                });
    }

    private void flow(Canvas first, List<Piece> pieces) {
        var page = first;
        var top = Letterhead.BODY;
        var end = FIRST_END;
        for (var piece : pieces) {
            if (top + piece.gapMm() + piece.heightMm() + piece.keepMm() > end) {
                page = draft.page(PageSize.A4);
                head.drawTop(page);
                top = Letterhead.CONTINUATION;
                end = END;
            }
            piece.drawing().draw(page, top + piece.gapMm());
            top += piece.gapMm() + piece.heightMm();
        }
    }
}
