package org.dengta.roster;

import java.text.Normalizer;
import java.util.Locale;

/** How cell texts are tidied before they are kept, and folded before they are compared. */
public final class CellWords {
    private static final int FULL_WIDTH_SHIFT = 0xFF01 - '!';

    private CellWords() {}

    /**
     * The text as it is kept: full-width signs of the ASCII range become half-width, runs of blanks
     * and line breaks one blank, invisible strays go, accents join their letters. Variants that
     * names are written with stay.
     */
    public static String tidy(String cell) {
        var tidy = new StringBuilder(cell.length());
        boolean gap = false;
        for (int sign : cell.codePoints().map(CellWords::narrow).toArray()) {
            if (isBlank(sign)) {
                gap = true;
            } else if (!isStray(sign)) {
                tidy.append(gap && !tidy.isEmpty() ? " " : "").appendCodePoint(sign);
                gap = false;
            }
        }
        return composed(tidy.toString());
    }

    /**
     * What two spellings of one word have in common: its letters, marks and digits, in lower case.
     */
    public static String fold(String text) {
        var folded = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(CellWords::isWordSign)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /**
     * Whether a text holds signs that no list should hold: controls, broken or unassigned signs.
     */
    public static boolean isBroken(String text) {
        return text.codePoints().anyMatch(sign -> !isBlank(sign) && isNoText(sign));
    }

    private static boolean isNoText(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> sign == 0xFFFD;
        };
    }

    private static boolean isWordSign(int sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER ->
                    true;
            default -> Character.isLetterOrDigit(sign);
        };
    }

    private static int narrow(int sign) {
        return sign >= 0xFF01 && sign <= 0xFF5E ? sign - FULL_WIDTH_SHIFT : sign;
    }

    private static boolean isBlank(int sign) {
        return Character.isSpaceChar(sign)
                || Character.isWhitespace(sign) && sign < 0x1C
                || sign == 0x85;
    }

    /** Signs without width that pasting leaves behind; joiners stay, some scripts need them. */
    private static boolean isStray(int sign) {
        return switch (sign) {
            case 0xAD, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF -> true;
            default -> sign >= 0x202A && sign <= 0x202E || sign >= 0x2066 && sign <= 0x2069;
        };
    }

    private static String composed(String text) {
        return text.codePoints().anyMatch(CellWords::isHanVariant)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean isHanVariant(int sign) {
        return sign >= 0xF900 && sign <= 0xFAFF || sign >= 0x2F800 && sign <= 0x2FA1F;
    }
}
