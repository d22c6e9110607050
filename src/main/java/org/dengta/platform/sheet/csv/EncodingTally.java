package org.dengta.platform.sheet.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Counts, over every byte of a text, the multi-byte signs that are whole and those that are broken
 * when it is taken for UTF-8 (RFC 3629) and for GB18030.
 */
final class EncodingTally {

    private final Utf8Count utf8 = new Utf8Count();
    private final Gb18030Count gb18030 = new Gb18030Count();
    private boolean nul;

    private EncodingTally() {}

    static EncodingTally of(Path file) throws IOException {
        var tally = new EncodingTally();
        byte[] part = new byte[1 << 16];
        try (InputStream bytes = Files.newInputStream(file)) {
            for (int got = bytes.read(part); got >= 0; got = bytes.read(part)) {
                tally.add(part, got);
            }
        }
        tally.utf8.end();
        tally.gb18030.end();
        return tally;
    }

    boolean hasNul() {
        return nul;
    }

    long utf8Whole() {
        return utf8.whole;
    }

    long utf8Broken() {
        return utf8.broken;
    }

    /** Most signs are whole, and most of the whole ones do not end in an ASCII letter. */
    boolean looksChinese() {
        return gb18030.whole > gb18030.broken && gb18030.whole > 2 * gb18030.endInAscii;
    }

    private void add(byte[] part, int length) {
        for (int i = 0; i < length; i++) {
            int octet = part[i] & 0xFF;
            nul |= octet == 0;
            utf8.add(octet);
            gb18030.add(octet);
        }
    }

    private static final class Utf8Count {
        private long whole;
        private long broken;
        private int missing;
        private int lowest = 0x80;
        private int highest = 0xBF;

        void add(int octet) {
            if (missing > 0 && octet >= lowest && octet <= highest) {
                missing--;
                whole += missing == 0 ? 1 : 0;
                expect(0x80, 0xBF);
                return;
            }
            end();
            if (octet >= 0x80) {
                lead(octet);
            }
        }

        void end() {
            broken += missing > 0 ? 1 : 0;
            missing = 0;
            expect(0x80, 0xBF);
        }

        private void lead(int octet) {
            if (octet < 0xC2 || octet > 0xF4) {
                broken++;
                return;
            }
            missing = octet < 0xE0 ? 1 : octet < 0xF0 ? 2 : 3;
            switch (octet) {
                case 0xE0 -> expect(0xA0, 0xBF);
                case 0xED -> expect(0x80, 0x9F);
                case 0xF0 -> expect(0x90, 0xBF);
                case 0xF4 -> expect(0x80, 0x8F);
                default -> expect(0x80, 0xBF);
            }
        }

        private void expect(int from, int to) {
            lowest = from;
            highest = to;
        }
    }

    private static final class Gb18030Count {
        private long whole;
        private long broken;
        private long endInAscii;
        private int seen;

        void add(int octet) {
            switch (seen) {
                case 1 -> second(octet);
                case 2 -> later(octet, octet >= 0x81 && octet <= 0xFE);
                case 3 -> later(octet, octet >= '0' && octet <= '9');
                default -> first(octet);
            }
        }

        void end() {
            broken += seen > 0 ? 1 : 0;
            seen = 0;
        }

        private void first(int octet) {
            broken += octet == 0x80 || octet == 0xFF ? 1 : 0;
            seen = octet > 0x80 && octet < 0xFF ? 1 : 0;
        }

        private void second(int octet) {
            if (octet >= '0' && octet <= '9') {
                seen = 2;
            } else if (octet >= 0x40 && octet != 0x7F && octet != 0xFF) {
                seen = 0;
                whole++;
                endInAscii += octet < 0x80 ? 1 : 0;
            } else {
                end();
                first(octet);
            }
        }

        private void later(int octet, boolean fits) {
            if (!fits) {
                end();
                first(octet);
            } else if (++seen == 4) {
                seen = 0;
                whole++;
            }
        }
    }
}
