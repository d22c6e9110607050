package org.dengta.central;

import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * A code that lets one kiosk enrol once: ten signs that nobody mistakes for each other, told as two
 * groups of five. Some 46 bits.
 *
 * @param signs ten of them, without the group's hyphen
 */
public record OneTimeCode(String signs) {
    private static final String ALPHABET = "34679ACDEFGHJKMNPQRTVWXY";
    private static final int LENGTH = 10;

    static OneTimeCode draw(RandomGenerator random) {
        var signs = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) {
            signs.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new OneTimeCode(signs.toString());
    }

    /** As somebody typed it: small letters, spaces and hyphens do no harm. */
    static OneTimeCode typed(String text) {
        return new OneTimeCode(text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }

    String hash() {
        return Hashes.of(signs);
    }

    /** For people: {@code 34679-ACDEF}. */
    public String told() {
        return signs.substring(0, LENGTH / 2) + "-" + signs.substring(LENGTH / 2);
    }

    /** A code must not reach a log by accident. */
    @Override
    public String toString() {
        return "one-time code";
    }
}
