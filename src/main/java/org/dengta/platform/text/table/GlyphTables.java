package org.dengta.platform.text.table;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * The tables of a TrueType font file with {@code glyf} outlines (OpenType 1.9, big-endian); read in
 * place, immutable, for any thread. Lengths are in font units.
 */
public final class GlyphTables {
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;

    private final Map<String, ByteBuffer> tables = new HashMap<>();
    private final int unitsPerEm;
    private final boolean longOffsets;
    private final int longMetrics;
    private final ByteBuffer offsets;
    private final ByteBuffer outlines;
    private final ByteBuffer metrics;

    public GlyphTables(byte[] bytes) {
        var file = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
        for (var i = 0; i < file.getShort(4); i++) {
            var entry = DIRECTORY + i * ENTRY;
            var tag = new StringBuilder();
            for (var c = 0; c < 4; c++) {
                tag.append((char) file.get(entry + c));
            }
            tables.put(tag.toString(), file.slice(file.getInt(entry + 8), file.getInt(entry + 12)));
        }
        unitsPerEm = table("head").getShort(18) & 0xFFFF;
        longOffsets = table("head").getShort(50) == 1;
        longMetrics = table("hhea").getShort(34) & 0xFFFF;
        offsets = table("loca");
        outlines = table("glyf");
        metrics = table("hmtx");
    }

    /** A table's bytes, read-only, from position 0; the font must have it. */
    public ByteBuffer table(String tag) {
        var table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("the font has no table " + tag);
        }
        return table.duplicate();
    }

    /** Font units in an em. */
    public int unitsPerEm() {
        return unitsPerEm;
    }

    /** The outline of a glyph as it stands in the file; empty for a blank. */
    public ByteBuffer outline(int glyph) {
        var start = offset(glyph);
        return outlines.slice(start, offset(glyph + 1) - start);
    }

    /** How far the pen moves after a glyph. */
    public int advance(int glyph) {
        return metrics.getShort(Math.min(glyph, longMetrics - 1) * 4) & 0xFFFF;
    }

    /** From the pen to the left edge of a glyph's outline. */
    public int leftBearing(int glyph) {
        var place =
                glyph < longMetrics ? glyph * 4 + 2 : longMetrics * 4 + (glyph - longMetrics) * 2;
        return metrics.getShort(place);
    }

    private int offset(int glyph) {
        return longOffsets ? offsets.getInt(glyph * 4) : (offsets.getShort(glyph * 2) & 0xFFFF) * 2;
    }
}
