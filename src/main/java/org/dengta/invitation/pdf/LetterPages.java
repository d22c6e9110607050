package org.dengta.invitation.pdf;

import org.dengta.platform.pdf.Box;
import org.dengta.platform.pdf.Canvas;
import org.dengta.platform.pdf.PageSize;
import org.dengta.platform.pdf.PdfDraft;
import org.dengta.platform.text.TextStyle;
import org.dengta.platform.text.fit.Align;
import org.dengta.platform.text.fit.VerticalAlign;

import java.util.ArrayList;
import java.util.List;

/** The pages of one letter, begun as its pieces need them. */
final class LetterPages {
    /** Height for pieces on the first page. */
    static final double FIRST_ROOM = LetterFoot.TOP - 4.5 - Letterhead.BODY;

    private static final double END = 280;
    private static final double NUMBER = 286;
    private static final double SMALL_PT = 7.5;

    private final PdfDraft draft;
    private final Letterhead head;
    private final LetterPen pen;
    private final List<Canvas> pages = new ArrayList<>();
    private double top = Letterhead.BODY;
    private double end = Letterhead.BODY + FIRST_ROOM;

    LetterPages(PdfDraft draft, Letterhead head, LetterPen pen) {
        this.draft = draft;
        this.head = head;
        this.pen = pen;
        pages.add(draft.page(PageSize.A4));
    }

    Canvas first() {
        return pages.getFirst();
    }

    /**
     * Draws pieces one below the other; where rows of the table go on on another page, its heading
     * stands above them again.
     */
    void flow(List<Piece> pieces, Piece heading) {
        for (var piece : pieces) {
            if (top + piece.gapMm() + piece.heightMm() + piece.keepMm() > end) {
                turn();
                if (piece.row()) {
                    draw(heading);
                }
            }
            draw(piece);
        }
        number();
    }

    private void draw(Piece piece) {
        var gap = top == Letterhead.CONTINUATION ? 0 : piece.gapMm();
        piece.drawing().draw(pages.getLast(), top + gap);
        top += gap + piece.heightMm();
    }

    private void turn() {
        if (pages.size() == 1) {
            small(first(), "续下页 Continued overleaf", end + 0.2);
        }
        var page = draft.page(PageSize.A4);
        head.drawTop(page);
        pages.add(page);
        top = Letterhead.CONTINUATION;
        end = END;
    }

    private void number() {
        for (var i = 0; pages.size() > 1 && i < pages.size(); i++) {
            small(pages.get(i), (i + 1) + " / " + pages.size(), NUMBER);
        }
    }

    private void small(Canvas page, String text, double top) {
        var block = pen.block(text, TextStyle.REGULAR, SMALL_PT, Look.WIDTH, 1);
        var box = new Box(Look.LEFT, top, Look.WIDTH, block.heightMm());
        page.text(block, box, Align.END, VerticalAlign.TOP, Look.SOFT);
    }
}
