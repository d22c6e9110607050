package org.dengta.journal;

import java.util.HexFormat;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * One start of the program on one kiosk. Drawn at random, so that a disk restored from an old copy
 * starts a new chain instead of forking one.
 *
 * @param hex 32 lower-case hexadecimal digits
 */
public record Run(String hex) {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");

    public Run {
        if (!SHAPE.matcher(hex).matches()) {
            throw new IllegalArgumentException("a run is 32 hexadecimal digits");
        }
    }

    public static Run draw(RandomGenerator random) {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return new Run(HexFormat.of().formatHex(bytes));
    }

    @Override
    public String toString() {
        return hex;
    }
}
