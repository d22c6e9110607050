package org.dengta.printing.label;

import java.util.Arrays;

/** Labels in Zebra's language, one graphic over the whole of each. */
final class Zpl {
    private static final int MOST_AT_ONCE = 400;
    private static final String DIGITS = "0123456789ABCDEF";

    private Zpl() {}

    /** A label of this very size, printed once. */
    static String label(Bitmap bitmap) {
        var total = bitmap.bytesPerRow() * bitmap.height();
        var zpl = new StringBuilder(total / 4);
        zpl.append("^XA^PW").append(bitmap.width());
        zpl.append("^LL").append(bitmap.height());
        zpl.append("^LH0,0^FO0,0^GFA,").append(total).append(',').append(total);
        zpl.append(',').append(bitmap.bytesPerRow()).append(',');
        for (var y = 0; y < bitmap.height(); y++) {
            row(bitmap, y, zpl);
        }
        return zpl.append("^FS^PQ1^XZ\n").toString();
    }

    /** A row like the one before is a colon; white and black to its end are a comma and a mark. */
    private static void row(Bitmap bitmap, int y, StringBuilder out) {
        var length = bitmap.bytesPerRow();
        var from = y * length;
        var dots = bitmap.dots();
        if (y > 0 && Arrays.equals(dots, from, from + length, dots, from - length, from)) {
            out.append(':');
            return;
        }
        var digits = new char[2 * length];
        for (var i = 0; i < length; i++) {
            digits[2 * i] = DIGITS.charAt(dots[from + i] >> 4 & 0xF);
            digits[2 * i + 1] = DIGITS.charAt(dots[from + i] & 0xF);
        }
        digits(digits, out);
    }

    private static void digits(char[] digits, StringBuilder out) {
        var at = 0;
        while (at < digits.length) {
            var end = at;
            while (end < digits.length && digits[end] == digits[at]) {
                end++;
            }
            if (end == digits.length && (digits[at] == '0' || digits[at] == 'F')) {
                out.append(digits[at] == '0' ? ',' : '!');
            } else {
                run(digits[at], end - at, out);
            }
            at = end;
        }
    }

    /** G to Y stand for 1 to 19 times what follows, g to z for 20 to 400 times in twenties. */
    private static void run(char digit, int length, StringBuilder out) {
        var left = length;
        while (left > 0) {
            var now = Math.min(left, MOST_AT_ONCE);
            if (now >= 20) {
                out.append((char) ('g' + now / 20 - 1));
            }
            if (now % 20 > 0 && now > 1) {
                out.append((char) ('G' + now % 20 - 1));
            }
            out.append(digit);
            left -= now;
        }
    }
}
