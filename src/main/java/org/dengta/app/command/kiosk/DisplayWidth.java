package org.dengta.app.command.kiosk;

/**
 * How many columns a text takes on a terminal: wide signs (Unicode Standard Annex 11) two, marks
 * that sit on another sign none, all others one.
 */
public final class DisplayWidth {
    private DisplayWidth() {}

    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    private static int of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isWide(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> !isHalfWidth(codePoint);
            default -> isCjkPunctuation(codePoint) || isFullWidth(codePoint);
        };
    }

    private static boolean isCjkPunctuation(int codePoint) {
        return codePoint >= 0x3000 && codePoint <= 0x303E;
    }

    private static boolean isFullWidth(int codePoint) {
        return codePoint >= 0xFF01 && codePoint <= 0xFF60
                || codePoint >= 0xFFE0 && codePoint <= 0xFFE6;
    }

    private static boolean isHalfWidth(int codePoint) {
        return codePoint >= 0xFF61 && codePoint <= 0xFFDC;
    }
}
