package org.dengta.invitation.pdf;

import org.dengta.platform.pdf.Canvas;

/**
 * A part of a letter that is not divided between pages.
 *
 * @param gapMm free space above it, none at the top of a page
 * @param heightMm its own height
 * @param keepMm height of what must follow on the same page
 * @param row whether it is a row of the table, which is never without its heading
 * @param drawing draws it
 */
record Piece(double gapMm, double heightMm, double keepMm, boolean row, Drawing drawing) {

    /** Draws a piece whose upper edge is a distance below the page's. */
    @FunctionalInterface
    interface Drawing {
        void draw(Canvas page, double topMm);
    }

    static double total(Iterable<Piece> pieces) {
        var total = 0.0;
        for (var piece : pieces) {
            total += piece.gapMm() + piece.heightMm();
        }
        return total;
    }
}
