package org.dengta.platform.pdf.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** Bytes of a PDF in the making: names, numbers, operators, strings. Belongs to one thread. */
public final class PdfBytes {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int SCALE = 1000;
    private static final byte[] DIGITS = "0123456789ABCDEF".getBytes(StandardCharsets.ISO_8859_1);

    private byte[] bytes = new byte[4096];
    private int length;

    /** Characters up to U+00FF as they are. */
    public PdfBytes raw(String written) {
        var count = written.length();
        ensure(count);
        for (var i = 0; i < count; i++) {
            bytes[length++] = (byte) written.charAt(i);
        }
        return this;
    }

    public PdfBytes raw(byte[] other, int count) {
        ensure(count);
        System.arraycopy(other, 0, bytes, length, count);
        length += count;
        return this;
    }

    public PdfBytes whole(long number) {
        return number >= 0 && number < 10 ? one(DIGITS[(int) number]) : raw(Long.toString(number));
    }

    /** A number with up to three decimals and a blank after it: a thousandth of a point. */
    public PdfBytes number(double number) {
        var scaled = Math.round(number * SCALE);
        if (scaled < 0) {
            one((byte) '-');
            scaled = -scaled;
        }
        whole(scaled / SCALE);
        var rest = (int) (scaled % SCALE);
        if (rest > 0) {
            one((byte) '.');
        }
        for (var place = SCALE / 10; rest > 0; place /= 10) {
            one(DIGITS[rest / place]);
            rest %= place;
        }
        return one((byte) ' ');
    }

    /** Four hexadecimal digits. */
    public PdfBytes code(int number) {
        ensure(4);
        for (var shift = 12; shift >= 0; shift -= 4) {
            bytes[length++] = DIGITS[number >> shift & 0xF];
        }
        return this;
    }

    /** A text string of any script. */
    public PdfBytes text(String text) {
        return raw(ofText(text));
    }

    /** A text string of any script, in brackets. */
    public static String ofText(String text) {
        return "<FEFF" + HEX.formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }

    public int length() {
        return length;
    }

    public byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }

    /** What has been written so far; to be read only, and before more is added. */
    byte[] shared() {
        return bytes;
    }

    private PdfBytes one(byte character) {
        ensure(1);
        bytes[length++] = character;
        return this;
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
        }
    }
}
