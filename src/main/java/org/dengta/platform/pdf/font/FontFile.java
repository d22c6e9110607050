package org.dengta.platform.pdf.font;

import org.dengta.platform.text.table.GlyphTables;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A TrueType file with a document's glyphs only and the six tables that a PDF needs (ISO 32000-2,
 * 9.9): glyf, head, hhea, hmtx, loca, maxp.
 */
final class FontFile {
    private static final int ENTRY = 16;
    private static final int HEADER = 12;

    /** Of outlines, in bytes, whose places fit into two. */
    private static final int LONGEST_SHORT = 2 * 0xFFFF;

    private FontFile() {}

    static byte[] of(GlyphTables tables, SubsetGlyphs glyphs) {
        var outlines = glyphs.entries().stream().map(glyphs::outline).toList();
        var files = new TreeMap<String, ByteBuffer>();
        var glyf = joined(outlines);
        var isShort = glyf.limit() <= LONGEST_SHORT;
        var format = (short) (isShort ? 0 : 1);
        files.put("glyf", glyf);
        files.put("loca", isShort ? shortOffsets(outlines) : offsets(outlines));
        files.put("hmtx", metrics(tables, glyphs.entries()));
        files.put("head", copy(tables, "head").putInt(8, 0).putShort(50, format));
        files.put("hhea", copy(tables, "hhea").putShort(34, (short) outlines.size()));
        files.put("maxp", copy(tables, "maxp").putShort(4, (short) outlines.size()));
        return assembled(files);
    }

    private static ByteBuffer copy(GlyphTables tables, String tag) {
        var table = tables.table(tag);
        return ByteBuffer.allocate(table.limit()).put(table).flip();
    }

    private static ByteBuffer joined(List<ByteBuffer> outlines) {
        var size = outlines.stream().mapToInt(FontFile::even).sum();
        var joined = ByteBuffer.allocate(size);
        for (var outline : outlines) {
            var next = joined.position() + even(outline);
            joined.put(outline.duplicate()).position(next);
        }
        return joined.flip();
    }

    private static ByteBuffer offsets(List<ByteBuffer> outlines) {
        var offsets = ByteBuffer.allocate(4 * outlines.size() + 4).putInt(0);
        for (var outline : outlines) {
            offsets.putInt(offsets.getInt(offsets.position() - 4) + even(outline));
        }
        return offsets.flip();
    }

    /** Halves of what they are, in two bytes. */
    private static ByteBuffer shortOffsets(List<ByteBuffer> outlines) {
        var offsets = ByteBuffer.allocate(2 * outlines.size() + 2).putShort((short) 0);
        var offset = 0;
        for (var outline : outlines) {
            offset += even(outline);
            offsets.putShort((short) (offset / 2));
        }
        return offsets.flip();
    }

    private static ByteBuffer metrics(GlyphTables tables, List<SubsetGlyphs.Entry> entries) {
        var metrics = ByteBuffer.allocate(4 * entries.size());
        for (var entry : entries) {
            metrics.putShort((short) tables.advance(entry.glyph()));
            metrics.putShort((short) tables.leftBearing(entry.glyph()));
        }
        return metrics.flip();
    }

    private static byte[] assembled(SortedMap<String, ByteBuffer> files) {
        var start = HEADER + ENTRY * files.size();
        var size = start + files.values().stream().mapToInt(FontFile::padded).sum();
        var file = ByteBuffer.allocate(size).putInt(0x00010000).putShort((short) files.size());
        file.putShort((short) 64).putShort((short) 2).putShort((short) 32);
        var bodies = new ArrayList<>(files.values());
        for (var entry : files.entrySet()) {
            entry.getKey().chars().forEach(c -> file.put((byte) c));
            file.putInt(checksum(entry.getValue())).putInt(start);
            file.putInt(entry.getValue().limit());
            start += padded(entry.getValue());
        }
        for (var body : bodies) {
            var next = file.position() + padded(body);
            file.put(body.duplicate()).position(next);
        }
        return file.array();
    }

    private static int checksum(ByteBuffer table) {
        var sum = 0;
        for (var i = 0; i < table.limit(); i++) {
            sum += (table.get(i) & 0xFF) << 24 - i % 4 * 8;
        }
        return sum;
    }

    private static int even(ByteBuffer outline) {
        return outline.limit() + 1 & ~1;
    }

    private static int padded(ByteBuffer table) {
        return table.limit() + 3 & ~3;
    }
}
