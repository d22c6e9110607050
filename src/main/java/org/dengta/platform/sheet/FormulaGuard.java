package org.dengta.platform.sheet;

import java.util.regex.Pattern;

/**
 * Keeps a text in a text file from being run as a formula by the spreadsheet that opens it: such a
 * text gets a leading apostrophe. Texts that already look guarded get another one, so that taking
 * the guard off gives back exactly what was guarded.
 */
public final class FormulaGuard {

    private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\t\r＝＋－＠]");
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\t\r＝＋－＠]");

    private FormulaGuard() {}

    /** The text with a guard before it if a spreadsheet could run it. */
    public static String guard(String text) {
        return DANGEROUS.matcher(text).lookingAt() ? "'" + text : text;
    }

    /** The text without the guard that {@link #guard} or another program's export put there. */
    public static String unguard(String text) {
        if (text.isEmpty() || text.charAt(0) != '\'') {
            return text;
        }
        return GUARDED.matcher(text).lookingAt() ? text.substring(1) : text;
    }
}
