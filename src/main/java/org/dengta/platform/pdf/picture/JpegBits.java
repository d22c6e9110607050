package org.dengta.platform.pdf.picture;

/** The coded bits of a JPEG scan up to its next marker. Belongs to one thread. */
final class JpegBits {
    private static final int COEFFICIENTS = 64;

    private final byte[] file;
    private int at;
    private long bits;
    private int count;

    /** Bits at the end that are not in the file. */
    private int padding;

    JpegBits(byte[] file, int start) {
        this.file = file;
        this.at = start;
    }

    /** Where reading met a marker, or will look for one. */
    int marker() {
        return padding > 0 ? at : Math.max(0, at - count / 8);
    }

    /** Goes past one block of coefficients; false when its code is nonsense or ends too early. */
    boolean skipBlock(HuffmanTable first, HuffmanTable rest) {
        if (skipped(first) < 0) {
            return false;
        }
        for (var k = 1; k < COEFFICIENTS; k++) {
            var runAndSize = skipped(rest);
            if (runAndSize < 0) {
                return false;
            }
            if ((runAndSize & 0xF) == 0 && runAndSize != 0xF0) {
                break;
            }
            k += runAndSize >> 4;
            if (k >= COEFFICIENTS) {
                return false;
            }
        }
        return count >= padding;
    }

    /** Goes past a code and the bits that it announces; gives its value, -1 when there is none. */
    private int skipped(HuffmanTable table) {
        if (count < 32) {
            fill();
        }
        var found = table.find((int) (bits >>> count - 16) & 0xFFFF);
        count -= (found >> 8) + (found & 0xF);
        return found == 0 ? -1 : found & 0xFF;
    }

    private void fill() {
        while (count <= 48) {
            var next = at < file.length ? file[at] & 0xFF : 0xFF;
            var stuffed = next == 0xFF && at + 1 < file.length && file[at + 1] == 0;
            if (next == 0xFF && !stuffed) {
                padding += 8;
                next = 0;
            } else {
                at += stuffed ? 2 : 1;
            }
            bits = bits << 8 | next;
            count += 8;
        }
    }
}
