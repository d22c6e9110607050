package org.dengta.platform.text.fit;

import org.dengta.platform.text.ShapedText;

import java.util.List;

/**
 * Lines of text of one size, one below the other; what canvases draw.
 *
 * @param lines from the top
 * @param sizePt font size
 * @param leading from baseline to baseline, in em
 */
public record TextBlock(List<ShapedText> lines, double sizePt, double leading) {
    /** Height of a capital or of most of an ideograph, so that baselines stay where they are. */
    private static final double ASCENT = 0.74;

    private static final double DEPTH = 0.12;
    private static final double GAP = 0.06;
    private static final double PT_PER_MM = 72 / 25.4;

    /** A block whose lines are at least {@code leading} apart, and more where ink would touch. */
    public TextBlock {
        lines = List.copyOf(lines);
        for (var i = 1; i < lines.size(); i++) {
            var needed = lines.get(i - 1).inkDepth() + lines.get(i).inkTop() + GAP;
            leading = Math.max(leading, needed);
        }
    }

    /** A length in points, for one in millimetres. */
    public static double pt(double mm) {
        return mm * PT_PER_MM;
    }

    /** A length in millimetres, for one in points. */
    public static double mm(double pt) {
        return pt / PT_PER_MM;
    }

    /** Width of the longest line. */
    public double widthMm() {
        return mm(widthEm() * sizePt);
    }

    /** From the top of the first line to the bottom of the last, ink included. */
    public double heightMm() {
        return mm(heightEm() * sizePt);
    }

    /** From the block's top to the baseline of a line. */
    public double baselineMm(int line) {
        return mm((ascent() + line * leading) * sizePt);
    }

    /** Code points that no face can draw, of all lines. */
    public List<Integer> missing() {
        return lines.stream().flatMap(line -> line.missing().stream()).toList();
    }

    double widthEm() {
        return lines.stream().mapToDouble(ShapedText::width).max().orElse(0);
    }

    double heightEm() {
        if (lines.isEmpty()) {
            return 0;
        }
        return ascent() + (lines.size() - 1) * leading + depth();
    }

    TextBlock at(double size) {
        return new TextBlock(lines, size, leading);
    }

    private double ascent() {
        return lines.isEmpty() ? 0 : Math.max(ASCENT, lines.getFirst().inkTop());
    }

    private double depth() {
        return Math.max(DEPTH, lines.getLast().inkDepth());
    }
}
