package org.dengta.platform.pdf.file;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Where the objects of a file stand, for its cross-reference stream (ISO 32000-2, 7.5.8). */
final class ObjectPlaces {
    private static final int ENTRY = 8;
    private static final long PLAIN = 1L << 56;
    private static final long WITHIN = 2L << 56;

    /** As written: a byte for the kind, five for a place, two for an index. */
    private long[] entries = new long[64];

    private int count = 1;

    ObjectPlaces() {
        entries[0] = 0xFFFF;
    }

    int reserve() {
        if (count == entries.length) {
            entries = Arrays.copyOf(entries, 2 * count);
        }
        return count++;
    }

    /** Numbers given so far, and the zeroth. */
    int count() {
        return count;
    }

    /** An object that begins at an offset from the file's start. */
    void at(int number, long offset) {
        entries[number] = PLAIN | offset << 16;
    }

    /** The object of an index in an object stream. */
    void within(int number, int stream, int index) {
        entries[number] = WITHIN | (long) stream << 16 | index;
    }

    byte[] tableBytes() {
        var table = ByteBuffer.allocate(ENTRY * count);
        for (var i = 0; i < count; i++) {
            table.putLong(entries[i]);
        }
        return table.array();
    }
}
