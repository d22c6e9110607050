package org.dengta.platform.pdf.font;

import java.nio.ByteBuffer;
import java.util.function.IntUnaryOperator;

/** A glyph's outline for a subset: parts renumbered, hinting instructions left out. */
final class PlainOutline {
    private static final int HEADER = 10;

    private PlainOutline() {}

    static ByteBuffer of(ByteBuffer outline, IntUnaryOperator renumbered) {
        if (!outline.hasRemaining()) {
            return outline;
        }
        return outline.getShort(0) < 0 ? composed(outline, renumbered) : simple(outline);
    }

    private static ByteBuffer simple(ByteBuffer outline) {
        var lengthAt = HEADER + 2 * outline.getShort(0);
        if (outline.getShort(0) == 0) {
            return ByteBuffer.allocate(0);
        }
        var instructions = outline.getShort(lengthAt) & 0xFFFF;
        var points = lengthAt + 2 + instructions;
        return ByteBuffer.allocate(outline.limit() - instructions)
                .put(outline.slice(0, lengthAt))
                .putShort((short) 0)
                .put(outline.slice(points, outline.limit() - points))
                .flip();
    }

    private static ByteBuffer composed(ByteBuffer outline, IntUnaryOperator renumbered) {
        var parts = CompositeParts.of(outline);
        var plain = ByteBuffer.allocate(parts.getLast().end());
        plain.put(outline.slice(0, plain.capacity())).flip();
        for (var part : parts) {
            var flags = plain.getShort(part.at()) & ~CompositeParts.HAS_INSTRUCTIONS;
            plain.putShort(part.at(), (short) flags);
            plain.putShort(part.at() + 2, (short) renumbered.applyAsInt(part.glyph()));
        }
        return plain;
    }
}
