package org.dengta.platform.text;

import java.util.List;

/**
 * One line of text as glyphs; scales with the font size, so it is measured once. All measures are
 * in em, fractions of the font size.
 *
 * @param text what is drawn, in logical order, with a question mark for each missing character
 * @param runs in visual order, from the left
 * @param rightToLeft whether the line as a whole is read from the right
 * @param missing code points that no face can draw, in the order of the text
 */
public record ShapedText(
        String text, List<GlyphRun> runs, boolean rightToLeft, List<Integer> missing) {
    public ShapedText {
        runs = List.copyOf(runs);
        missing = List.copyOf(missing);
    }

    /** Width of the line. */
    public double width() {
        return runs.stream().mapToDouble(GlyphRun::width).sum();
    }

    /** How far the ink reaches above the baseline; at least 0. */
    public double inkTop() {
        return runs.stream().mapToDouble(GlyphRun::inkTop).max().orElse(0);
    }

    /** How far the ink reaches below the baseline; at least 0. */
    public double inkDepth() {
        return runs.stream().mapToDouble(GlyphRun::inkDepth).max().orElse(0);
    }

    /** Whether nothing is drawn. */
    public boolean isEmpty() {
        return runs.isEmpty();
    }
}
