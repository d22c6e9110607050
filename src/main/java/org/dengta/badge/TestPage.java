package org.dengta.badge;

/**
 * A page that shows at which scale a printer prints, of the size of a badge: a ruler across and one
 * along, of whole centimetres, at most 100 mm.
 *
 * @param widthMm of the page
 * @param heightMm of the page
 */
public record TestPage(double widthMm, double heightMm) {
    private static final double EDGE = 2.5;
    private static final int LONGEST = 100;

    /** Length of the ruler across. */
    public int acrossMm() {
        return ruler(widthMm);
    }

    /** Length of the ruler from top to bottom. */
    public int alongMm() {
        return ruler(heightMm);
    }

    private static int ruler(double side) {
        return Math.clamp((int) ((side - 2 * EDGE) / 10) * 10, 10, LONGEST);
    }
}
