package org.dengta.platform.sheet.csv;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;

/**
 * GB18030 bytes in which a broken sign is one byte 0xFF, which no sign has. The JDK's decoder takes
 * up to three bytes after a broken start for parts of it, and with them the end of the line: the
 * next row would be lost too.
 */
final class Gb18030Bytes extends FilterInputStream {
    private static final int BROKEN = 0xFF;

    private int whole;

    Gb18030Bytes(BufferedInputStream bytes) {
        super(bytes);
    }

    @Override
    public int read() throws IOException {
        var octet = in.read();
        if (whole > 0) {
            whole--;
        } else if (isHigh(octet)) {
            in.mark(3);
            whole = following();
            in.reset();
            return whole > 0 ? octet : BROKEN;
        }
        return octet;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        var count = 0;
        for (var octet = 0; count < length && (octet = read()) >= 0; count++) {
            target[from + count] = (byte) octet;
        }
        return count > 0 || length == 0 ? count : -1;
    }

    /** How many bytes the sign has after its first; 0 when they make none. */
    private int following() throws IOException {
        var second = in.read();
        if (isDigit(second)) {
            return isHigh(in.read()) && isDigit(in.read()) ? 3 : 0;
        }
        return second >= 0x40 && second <= 0xFE && second != 0x7F ? 1 : 0;
    }

    private static boolean isHigh(int octet) {
        return octet >= 0x81 && octet <= 0xFE;
    }

    private static boolean isDigit(int octet) {
        return octet >= '0' && octet <= '9';
    }
}
