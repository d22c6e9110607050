package org.dengta.platform.pdf.font;

import org.dengta.platform.text.table.GlyphTables;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The glyphs of one face that a document shows, numbered from 1 in the order of their first use; 0
 * is the font's own sign for a missing glyph. A glyph that stands for two texts gets two numbers,
 * so that copying out of the document always gives the right text. Belongs to one thread.
 */
final class SubsetGlyphs {
    private final GlyphTables tables;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Entry, Integer> numbers = new HashMap<>();

    /** A glyph of the file and what it stands for here. */
    record Entry(int glyph, String text) {}

    SubsetGlyphs(GlyphTables tables) {
        this.tables = tables;
        entries.add(new Entry(0, ""));
    }

    int number(int glyph, String text) {
        return numbers.computeIfAbsent(new Entry(glyph, text), this::appended);
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Adds the parts that composed glyphs refer to; afterwards nothing may be added. */
    void close() {
        for (var i = 0; i < entries.size(); i++) {
            for (var part : CompositeParts.of(tables.outline(entries.get(i).glyph()))) {
                partNumber(part.glyph());
            }
        }
    }

    /**
     * The glyph's outline with its parts renumbered and without hinting instructions; none for the
     * sign of a missing glyph, which is never shown.
     */
    ByteBuffer outline(Entry entry) {
        if (entry.glyph() == 0) {
            return ByteBuffer.allocate(0);
        }
        return PlainOutline.of(tables.outline(entry.glyph()), this::partNumber);
    }

    private int partNumber(int glyph) {
        return number(glyph, "");
    }

    private int appended(Entry entry) {
        entries.add(entry);
        return entries.size() - 1;
    }
}
