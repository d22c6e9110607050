package org.dengta.credential;

import java.util.regex.Pattern;

/**
 * The keyed fingerprint under which a code is stored and found: the code cannot be computed from
 * it.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record CodeLookup(String hex) {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    public CodeLookup {
        if (!SHAPE.matcher(hex).matches()) {
            throw new IllegalArgumentException("a look-up is 64 hexadecimal digits");
        }
    }

    /** The first eight digits, enough for logs. */
    @Override
    public String toString() {
        return hex.substring(0, 8);
    }
}
