package org.dengta.platform.sheet;

/**
 * A column to be written: its heading and about how many half-width signs it should show.
 *
 * @param width 1 to 255
 */
public record SheetColumn(String heading, int width) {

    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final int FIRST_WIDE_SIGN = 0x1100;

    public SheetColumn {
        if (width < 1 || width > 255) {
            throw new IllegalArgumentException("column width " + width);
        }
    }

    /** A column at least as wide as its heading, 8 to 60. */
    public static SheetColumn of(String heading) {
        return of(heading, NARROWEST);
    }

    /** A column as wide as its heading or the contents expected, whichever is more, 8 to 60. */
    public static SheetColumn of(String heading, int expected) {
        int wanted = Math.max(shown(heading) + 2, expected);
        return new SheetColumn(heading, Math.clamp(wanted, NARROWEST, WIDEST));
    }

    private static int shown(String text) {
        return text.codePoints().map(sign -> sign >= FIRST_WIDE_SIGN ? 2 : 1).sum();
    }
}
