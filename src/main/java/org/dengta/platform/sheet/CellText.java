package org.dengta.platform.sheet;

/**
 * A cell's text tidied so that equal things compare equal, without changing any name: full-width
 * signs of the ASCII range become half-width, runs of blanks and line breaks become one blank,
 * invisible strays go. Compatibility forms beyond that (ligatures, circled digits, CJK variants)
 * stay as they are, because names are written with them.
 *
 * @param text the tidy text
 * @param hadControls whether control signs were dropped that no list should hold
 */
public record CellText(String text, boolean hadControls) {

    private static final int FULL_WIDTH_SHIFT = 0xFF01 - '!';

    /** Tidies a text as it was stored in a cell. */
    public static CellText clean(String stored) {
        if (isClean(stored)) {
            return new CellText(stored, false);
        }
        var tidy = new StringBuilder(stored.length());
        boolean controls = false;
        boolean gap = false;
        for (int i = 0; i < stored.length(); i++) {
            char sign = narrow(stored.charAt(i));
            if (isBlank(sign)) {
                gap = true;
            } else if (isControl(sign)) {
                controls = true;
            } else if (!isStray(sign)) {
                tidy.append(gap && !tidy.isEmpty() ? " " : "").append(sign);
                gap = false;
            }
        }
        return new CellText(withoutEdgeJoiners(tidy), controls);
    }

    /** Whether a cell shows nothing at all. */
    public static boolean isBlank(String stored) {
        return stored.chars().allMatch(sign -> isBlank((char) sign) || isInvisible((char) sign));
    }

    private static boolean isClean(String stored) {
        char before = ' ';
        for (int i = 0; i < stored.length(); i++) {
            char sign = stored.charAt(i);
            if (sign < ' ' || sign > '~' || (sign == ' ' && before == ' ')) {
                return false;
            }
            before = sign;
        }
        return stored.isEmpty() || before != ' ';
    }

    private static char narrow(char sign) {
        return sign >= 0xFF01 && sign <= 0xFF5E ? (char) (sign - FULL_WIDTH_SHIFT) : sign;
    }

    private static boolean isBlank(char sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || sign == 0x0B
                || sign == 0x0C
                || sign == 0x85
                || Character.isSpaceChar(sign);
    }

    private static boolean isControl(char sign) {
        return Character.isISOControl(sign);
    }

    /** Signs without width that pasting leaves behind: zero width space, byte order mark, marks. */
    private static boolean isStray(char sign) {
        return sign == 0x00AD
                || sign == 0x200B
                || sign == 0x200E
                || sign == 0x200F
                || (sign >= 0x202A && sign <= 0x202E)
                || sign == 0x2060
                || (sign >= 0x2066 && sign <= 0x2069)
                || sign == 0xFEFF;
    }

    /** Joiners carry meaning inside Persian and Indic words, never at the edge of a cell. */
    private static boolean isJoiner(char sign) {
        return sign == 0x200C || sign == 0x200D;
    }

    private static boolean isInvisible(char sign) {
        return isStray(sign) || isJoiner(sign);
    }

    private static String withoutEdgeJoiners(StringBuilder tidy) {
        int from = 0;
        int to = tidy.length();
        while (from < to && isEdge(tidy.charAt(from))) {
            from++;
        }
        while (to > from && isEdge(tidy.charAt(to - 1))) {
            to--;
        }
        return tidy.substring(from, to);
    }

    private static boolean isEdge(char sign) {
        return isJoiner(sign) || sign == ' ';
    }
}
