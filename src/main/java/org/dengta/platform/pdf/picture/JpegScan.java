package org.dengta.platform.pdf.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Walks through a JPEG file with one sequential scan (ITU-T T.81, baseline and extended, 8 bits) to
 * its last coded block without computing a pixel: in a fraction of the time of decoding it is known
 * whether any is missing or nonsense. Belongs to one thread.
 */
final class JpegScan {
    private static final int RESTART = 0xD0;
    private static final int END = 0xD9;
    private static final int START_OF_SCAN = 0xDA;

    private final byte[] file;
    private final HuffmanTable[] tables = new HuffmanTable[8];
    private final List<int[]> components = new ArrayList<>();
    private int at = 2;
    private int width;
    private int height;
    private int interval;

    /** What came of it. */
    enum Result {
        WHOLE,
        DAMAGED,
        /** Another number of channels than one or three, or another coding than is usual. */
        UNUSUAL,
        /** Progressive or in several scans: decode it to know. */
        UNKNOWN
    }

    JpegScan(byte[] file) {
        this.file = file;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean grey() {
        return components.size() == 1;
    }

    /** Reads up to the pixels; {@code WHOLE} when {@link #pixels} can go on. */
    Result head() {
        try {
            for (var marker = marker(); marker != START_OF_SCAN; marker = marker()) {
                var length = word(at);
                var result = segment(marker, at + 2, at + length);
                if (result != Result.WHOLE) {
                    return result;
                }
                at += length;
            }
            return width > 0 && height > 0 ? Result.WHOLE : Result.DAMAGED;
        } catch (IndexOutOfBoundsException _) {
            return Result.DAMAGED;
        }
    }

    /** Walks through the pixels. */
    Result pixels() {
        try {
            var count = file[at + 2] & 0xFF;
            if (count != components.size()) {
                return Result.UNKNOWN;
            }
            for (var i = 0; i < count; i++) {
                components.get(i)[2] = file[at + 4 + 2 * i] & 0xFF;
            }
            at += word(at);
            return walked() && marker() == END ? Result.WHOLE : Result.DAMAGED;
        } catch (IndexOutOfBoundsException _) {
            return Result.DAMAGED;
        }
    }

    private Result segment(int marker, int start, int end) {
        switch (marker) {
            case 0xC0, 0xC1 -> {
                return frame(start);
            }
            case 0xC2 -> {
                return Result.UNKNOWN;
            }
            case 0xC4 -> huffman(start, end);
            case 0xDD -> interval = word(start);
            default -> {
                var otherFrame = marker >= 0xC3 && marker <= 0xCF && marker != 0xC8;
                return otherFrame ? Result.UNUSUAL : Result.WHOLE;
            }
        }
        return Result.WHOLE;
    }

    private Result frame(int start) {
        height = word(start + 1);
        width = word(start + 3);
        var count = file[start + 5] & 0xFF;
        if (file[start] != 8 || count != 1 && count != 3) {
            return Result.UNUSUAL;
        }
        for (var i = 0; i < count; i++) {
            var sampling = file[start + 7 + 3 * i] & 0xFF;
            components.add(new int[] {sampling >> 4, sampling & 0xF, 0});
        }
        return Result.WHOLE;
    }

    private void huffman(int start, int end) {
        for (var place = start; place < end; ) {
            var id = file[place] & 0xFF;
            var table = new HuffmanTable(file, place + 1);
            tables[(id >> 4 & 1) * 4 + (id & 3)] = table;
            place += 17 + table.size();
        }
    }

    /** Whether every block is there. */
    private boolean walked() {
        var bits = new JpegBits(file, at);
        var units = units();
        var whole = true;
        for (var unit = 0; unit < units && whole; unit++) {
            if (interval > 0 && unit > 0 && unit % interval == 0) {
                at = bits.marker();
                whole = (marker() & ~7) == RESTART;
                bits = new JpegBits(file, at);
            }
            whole &= unit(bits);
        }
        at = bits.marker();
        return whole;
    }

    private int units() {
        var across = grey() ? 1 : components.stream().mapToInt(c -> c[0]).max().orElse(1);
        var down = grey() ? 1 : components.stream().mapToInt(c -> c[1]).max().orElse(1);
        return Math.ceilDiv(width, 8 * across) * Math.ceilDiv(height, 8 * down);
    }

    private boolean unit(JpegBits bits) {
        for (var component : components) {
            var first = tables[component[2] >> 4 & 3];
            var rest = tables[4 + (component[2] & 3)];
            if (first == null || rest == null) {
                return false;
            }
            var blocks = grey() ? 1 : component[0] * component[1];
            for (var i = 0; i < blocks; i++) {
                if (!bits.skipBlock(first, rest)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The next marker's second byte; the reading goes on behind it. */
    private int marker() {
        while (file[at] != (byte) 0xFF || file[at + 1] == 0 || file[at + 1] == (byte) 0xFF) {
            at++;
        }
        at += 2;
        return file[at - 1] & 0xFF;
    }

    private int word(int place) {
        return (file[place] & 0xFF) << 8 | file[place + 1] & 0xFF;
    }
}
