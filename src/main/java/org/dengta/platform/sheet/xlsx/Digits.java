package org.dengta.platform.sheet.xlsx;

import java.util.OptionalInt;

/** Small whole numbers in attributes. */
final class Digits {

    private static final int MOST = 9;

    private Digits() {}

    /** The number if the text is one to nine ASCII digits. */
    static OptionalInt parse(String text) {
        if (text.isEmpty() || text.length() > MOST) {
            return OptionalInt.empty();
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return OptionalInt.empty();
            }
            number = number * 10 + digit;
        }
        return OptionalInt.of(number);
    }
}
