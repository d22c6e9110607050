package org.dengta.platform.pdf.picture;

/** A code table of a JPEG file (ITU-T T.81, C and F.2.2.3). */
final class HuffmanTable {
    /** Codes up to this length are found at once. */
    static final int QUICK = 9;

    private final int[] lastCodes = new int[18];
    private final int[] offsets = new int[17];
    private final byte[] values;

    /** For the next {@value #QUICK} bits: length of the code and its value; 0 for a longer one. */
    private final short[] quick = new short[1 << QUICK];

    /**
     * @param start where its 16 counts stand
     */
    HuffmanTable(byte[] file, int start) {
        var count = 0;
        for (var i = 0; i < 16; i++) {
            count += file[start + i] & 0xFF;
        }
        values = new byte[count];
        System.arraycopy(file, start + 16, values, 0, count);
        var code = 0;
        var first = 0;
        for (var length = 1; length <= 16; length++) {
            var ofLength = file[start + length - 1] & 0xFF;
            offsets[length] = first - code;
            for (var i = 0; i < ofLength && length <= QUICK; i++) {
                fill(code + i, length, values[first + i] & 0xFF);
            }
            first += ofLength;
            code += ofLength;
            lastCodes[length] = code - 1;
            code <<= 1;
        }
    }

    int size() {
        return values.length;
    }

    /** Length and value of the code that 16 bits begin with, length × 256 + value; 0 for none. */
    int find(int bits) {
        var found = quick[bits >> 16 - QUICK];
        return found != 0 ? found : longer(bits);
    }

    private int longer(int bits) {
        for (var length = QUICK + 1; length <= 16; length++) {
            var code = bits >> 16 - length;
            var index = code + offsets[length];
            if (code <= lastCodes[length] && index >= 0 && index < values.length) {
                return length << 8 | values[index] & 0xFF;
            }
        }
        return 0;
    }

    private void fill(int code, int length, int value) {
        var from = code << QUICK - length;
        for (var i = 0; i < 1 << QUICK - length && from + i < quick.length; i++) {
            quick[from + i] = (short) (length << 8 | value);
        }
    }
}
