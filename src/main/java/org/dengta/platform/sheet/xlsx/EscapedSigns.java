package org.dengta.platform.sheet.xlsx;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code _xHHHH_} notation of workbooks for signs that XML cannot hold (ECMA-376 part 1,
 * 22.9.2.19).
 */
final class EscapedSigns {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern LITERAL = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private EscapedSigns() {}

    static String decode(String stored) {
        return stored.contains("_x")
                ? ESCAPED.matcher(stored).replaceAll(EscapedSigns::sign)
                : stored;
    }

    private static String sign(MatchResult found) {
        char sign = (char) Integer.parseInt(found.group(1), 16);
        return Matcher.quoteReplacement(String.valueOf(sign));
    }

    /** A text that only looks escaped, written so that it is read as it is. */
    static String encode(String text) {
        return text.contains("_x") ? LITERAL.matcher(text).replaceAll("_x005F_") : text;
    }
}
