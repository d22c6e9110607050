package org.dengta.badge.pdf;

import org.dengta.platform.pdf.Box;
import org.dengta.platform.pdf.Canvas;
import org.dengta.platform.pdf.PageSize;
import org.dengta.platform.pdf.Rgb;

/**
 * As many badges of one size as a sheet holds, edge to edge in its middle, so that each cut
 * separates two; with marks where to cut.
 *
 * @param sheet upright or lying, whichever holds more
 * @param width of a badge in millimetres
 * @param columns side by side, at least 1
 * @param rows one below the other, at least 1
 */
record Imposition(PageSize sheet, double width, double height, int columns, int rows) {
    private static final double MARK = 4;
    private static final double HAIRLINE = 0.1;
    private static final double EPSILON = 1e-6;

    /** The arrangement of badges of a size on A4; one alone where not even one has room. */
    static Imposition onA4(double width, double height) {
        var upright = on(PageSize.A4, width, height);
        var lying = on(new PageSize(PageSize.A4.heightMm(), PageSize.A4.widthMm()), width, height);
        return lying.count() > upright.count() ? lying : upright;
    }

    private static Imposition on(PageSize sheet, double width, double height) {
        var columns = (int) ((sheet.widthMm() + EPSILON) / width);
        var rows = (int) ((sheet.heightMm() + EPSILON) / height);
        return columns * rows == 0
                ? new Imposition(new PageSize(width, height), width, height, 1, 1)
                : new Imposition(sheet, width, height, columns, rows);
    }

    int count() {
        return sheet.widthMm() == width && sheet.heightMm() == height ? 0 : columns * rows;
    }

    /** Places on a sheet. */
    int places() {
        return columns * rows;
    }

    /** The place of a badge from the top left, row by row; on the back counted from the right. */
    Box place(int index, boolean back) {
        var column = back ? columns - 1 - index % columns : index % columns;
        return new Box(left() + column * width, top() + index / columns * height, width, height);
    }

    /**
     * Lines at the edges of all badges: outside them where there is room, else short and inside.
     */
    void mark(Canvas page) {
        for (var i = 0; i <= columns; i++) {
            var x = left() + i * width;
            tick(page, new Box(x, outside(top()), 0, MARK));
            tick(page, new Box(x, inside(top(), top() + rows * height), 0, MARK));
        }
        for (var i = 0; i <= rows; i++) {
            var y = top() + i * height;
            tick(page, new Box(outside(left()), y, MARK, 0));
            tick(page, new Box(inside(left(), left() + columns * width), y, MARK, 0));
        }
    }

    private static double outside(double edge) {
        return Math.max(0, edge - MARK);
    }

    private static double inside(double margin, double edge) {
        return edge - Math.max(0, MARK - margin);
    }

    private static void tick(Canvas page, Box line) {
        page.line(line, HAIRLINE, Rgb.BLACK);
    }

    private double left() {
        return (sheet.widthMm() - columns * width) / 2;
    }

    private double top() {
        return (sheet.heightMm() - rows * height) / 2;
    }
}
