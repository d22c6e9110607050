package org.dengta.credential;

import java.util.random.RandomGenerator;

/**
 * The 20 digits that stand for one credential: 18 random ones (nearly 60 bits) and two check
 * digits.
 *
 * @param digits 20 digits whose check digits hold
 */
public record CredentialCode(String digits) {
    public static final int LENGTH = 20;
    private static final int RANDOM_DIGITS = LENGTH - 2;

    /** Nobody's, for a badge that is only tried. */
    public static final CredentialCode SPECIMEN =
            new CredentialCode(CheckDigits.append("0".repeat(RANDOM_DIGITS)));

    public CredentialCode {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not a credential code");
        }
    }

    public static boolean isValid(String digits) {
        return digits.length() == LENGTH && CodeText.isDigits(digits) && CheckDigits.hold(digits);
    }

    /** A new code; {@code random} must be cryptographically strong, or codes can be guessed. */
    public static CredentialCode draw(RandomGenerator random) {
        var digits = new StringBuilder(LENGTH);
        for (var i = 0; i < RANDOM_DIGITS; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return new CredentialCode(CheckDigits.append(digits.toString()));
    }

    /** Four groups of five, for a person who reads or types it. */
    public String spaced() {
        return String.join(
                " ",
                digits.substring(0, 5),
                digits.substring(5, 10),
                digits.substring(10, 15),
                digits.substring(15));
    }

    /** Says nothing: a code is a secret and must not reach a log by accident. */
    @Override
    public String toString() {
        return "CredentialCode";
    }
}
