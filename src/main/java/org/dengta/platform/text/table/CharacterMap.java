package org.dengta.platform.text.table;

import java.nio.ByteBuffer;

/**
 * Which glyph of a font file shows a code point (OpenType 1.9, cmap formats 4 and 12); immutable,
 * for any thread.
 */
public final class CharacterMap {
    private static final int PAGE = 256;
    private static final int ENTRY = 8;

    /** Glyphs by code point / 256 and the rest; a page without any is not there. */
    private final char[][] pages = new char[Character.MAX_CODE_POINT / PAGE + 1][];

    /**
     * @param table the font's cmap
     */
    public CharacterMap(ByteBuffer table) {
        var whole = -1;
        var basic = -1;
        for (var i = 0; i < table.getShort(2); i++) {
            var entry = 4 + i * ENTRY;
            var offset = table.getInt(entry + 4);
            if (table.getShort(offset) == 12) {
                whole = offset;
            } else if (table.getShort(offset) == 4) {
                basic = offset;
            }
        }
        if (whole >= 0) {
            readGroups(table, whole);
        } else if (basic >= 0) {
            readSegments(table, basic);
        }
    }

    /** The glyph of a code point; 0 for none. */
    public int glyph(int codePoint) {
        var page = pages[codePoint / PAGE];
        return page == null ? 0 : page[codePoint % PAGE];
    }

    private void readGroups(ByteBuffer table, int at) {
        var count = table.getInt(at + 12);
        for (var i = 0; i < count; i++) {
            var group = at + 16 + i * 12;
            var first = table.getInt(group);
            for (var c = first; c <= table.getInt(group + 4); c++) {
                put(c, table.getInt(group + 8) + c - first);
            }
        }
    }

    private void readSegments(ByteBuffer table, int at) {
        var twice = word(table, at + 6);
        for (var i = 0; i < twice; i += 2) {
            var end = word(table, at + 14 + i);
            var start = word(table, at + 16 + twice + i);
            var delta = word(table, at + 16 + 2 * twice + i);
            var place = at + 16 + 3 * twice + i;
            var offset = word(table, place);
            for (var c = start; c <= end && c < 0xFFFF; c++) {
                var glyph = offset == 0 ? c : word(table, place + offset + 2 * (c - start));
                put(c, offset != 0 && glyph == 0 ? 0 : glyph + delta & 0xFFFF);
            }
        }
    }

    private void put(int codePoint, int glyph) {
        if (glyph != 0) {
            if (pages[codePoint / PAGE] == null) {
                pages[codePoint / PAGE] = new char[PAGE];
            }
            pages[codePoint / PAGE][codePoint % PAGE] = (char) glyph;
        }
    }

    private static int word(ByteBuffer table, int at) {
        return table.getShort(at) & 0xFFFF;
    }
}
