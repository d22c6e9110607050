package org.dengta.credential;

/**
 * The keyed fingerprint under which a code is stored and found: the code cannot be computed from
 * it.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record CodeLookup(String hex) {
    private static final int LENGTH = 64;

    /** Stands where nothing was presented; no code is found by it. */
    public static final CodeLookup NONE = new CodeLookup("0".repeat(LENGTH));

    public CodeLookup {
        if (hex.length() != LENGTH || !isHex(hex)) {
            throw new IllegalArgumentException("a look-up is 64 hexadecimal digits");
        }
    }

    private static boolean isHex(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (!isHexDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHexDigit(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
    }

    /** The first eight digits, enough for logs. */
    @Override
    public String toString() {
        return hex.substring(0, 8);
    }
}
