package org.dengta.credential;

import java.math.BigInteger;

/** Bytes written as decimal digits of fixed length, and back. */
final class Digits {
    private Digits() {}

    static boolean areAll(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The bytes as one unsigned number of exactly {@code length} digits. */
    static String of(byte[] bytes, int length) {
        var text = new BigInteger(1, bytes).toString();
        return "0".repeat(length - text.length()) + text;
    }

    /**
     * Whether digits stand for at most {@code size} bytes, so that each byte string has one
     * spelling only.
     */
    static boolean fit(String digits, int size) {
        return new BigInteger(digits).bitLength() <= size * 8;
    }

    /** The {@code size} bytes that digits stand for; they {@link #fit}. */
    static byte[] bytes(String digits, int size) {
        var number = new BigInteger(digits).toByteArray();
        var bytes = new byte[size];
        var used = Math.min(number.length, size);
        System.arraycopy(number, number.length - used, bytes, size - used, used);
        return bytes;
    }
}
