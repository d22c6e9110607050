package org.dengta.credential;

/**
 * The normal form of a presented or listed code, so that the same code is found however it was
 * typed, pasted or scanned. Pure, for any thread.
 */
public final class CodeText {
    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int TO_ASCII = FULL_WIDTH_FIRST - '!';

    private CodeText() {}

    /**
     * A text without control and invisible signs (byte order mark, zero-width and direction signs)
     * and without blanks around it; full-width signs of an input method are ASCII, any blank is a
     * space. Digits of a code of ours, or as many from another system, stand without the blanks and
     * hyphens between them; any other text keeps those within it. The normal form of a normal form
     * is itself.
     */
    public static String normal(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(CodeText::counts)
                .map(CodeText::folded)
                .forEach(kept::appendCodePoint);
        var plain = kept.toString().strip();
        var joined = plain.replace(" ", "").replace("-", "");
        return joined.length() >= CredentialCode.LENGTH && isDigits(joined) ? joined : plain;
    }

    /** Whether a text is ASCII digits and nothing else, one at least. */
    static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean counts(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
            default -> true;
        };
    }

    private static int folded(int sign) {
        if (sign >= FULL_WIDTH_FIRST && sign <= FULL_WIDTH_LAST) {
            return sign - TO_ASCII;
        }
        return Character.isSpaceChar(sign) ? ' ' : sign;
    }
}
