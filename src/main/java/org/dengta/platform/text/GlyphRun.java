package org.dengta.platform.text;

import java.util.List;

/**
 * A stretch of text in one face and one direction, shaped.
 *
 * @param face the font of all the glyphs
 * @param text what the run says, in logical order
 * @param rightToLeft whether it is read from the right
 * @param glyphs in visual order, from the left
 * @param width in em
 */
public record GlyphRun(
        Typeface face, String text, boolean rightToLeft, List<Glyph> glyphs, double width) {
    public GlyphRun {
        glyphs = List.copyOf(glyphs);
    }

    /** How far the ink reaches above the baseline, in em; at least 0. */
    public double inkTop() {
        var top = 0.0;
        for (var glyph : glyphs) {
            top = Math.max(top, glyph.y() + face.inkTop(glyph.id()));
        }
        return top;
    }

    /** How far the ink reaches below the baseline, in em; at least 0. */
    public double inkDepth() {
        var depth = 0.0;
        for (var glyph : glyphs) {
            depth = Math.max(depth, face.inkDepth(glyph.id()) - glyph.y());
        }
        return depth;
    }
}
