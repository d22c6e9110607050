package org.dengta.platform.pdf.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The parts of a composed glyph (OpenType 1.9, glyf table, composite glyph description). */
final class CompositeParts {
    static final int HAS_INSTRUCTIONS = 0x0100;

    private static final int HEADER = 10;
    private static final int WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;

    private CompositeParts() {}

    /**
     * A part of a composed glyph.
     *
     * @param at where its flags stand in the outline; its glyph number is two bytes further
     * @param end where the next part would begin
     */
    record Part(int at, int glyph, int end) {}

    /** The parts of an outline; none for a simple or blank one. */
    static List<Part> of(ByteBuffer outline) {
        var parts = new ArrayList<Part>();
        if (!outline.hasRemaining() || outline.getShort(0) >= 0) {
            return parts;
        }
        var more = true;
        for (var at = HEADER; more; at = parts.getLast().end()) {
            var flags = outline.getShort(at);
            more = (flags & MORE) != 0;
            parts.add(new Part(at, outline.getShort(at + 2) & 0xFFFF, at + length(flags)));
        }
        return parts;
    }

    private static int length(int flags) {
        var offsets = (flags & WORDS) != 0 ? 4 : 2;
        var scaling = (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : 0;
        return 4 + offsets + ((flags & MATRIX) != 0 ? 8 : scaling);
    }
}
