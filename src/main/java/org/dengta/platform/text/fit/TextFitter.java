package org.dengta.platform.text.fit;

import org.dengta.platform.text.Shaper;
import org.dengta.platform.text.TextStyle;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * Finds the largest size at which a text fits a box: on few lines if that costs little, without
 * breaking a word if it can. For any thread.
 */
public final class TextFitter {
    private static final double LEADING = 1.25;
    private static final double STEP_PT = 0.25;
    private static final double TINY_PT = 0.25;

    /** A further line is worth it when it makes the letters larger by this factor. */
    private static final double WORTH_A_LINE = 1.2;

    /** Longer texts are read as paragraphs and keep their full lines. */
    private static final int MOST_BALANCED = 3;

    /** In em; a box may be just as high as its lines. */
    private static final double ROUNDING = 1e-9;

    private static final int ANY_LINES = Integer.MAX_VALUE;

    private final Shaper shaper;

    public TextFitter(Shaper shaper) {
        this.shaper = shaper;
    }

    /** Fits a text into a box; says how well it went. */
    public TextFit fit(String text, TextStyle style, FitRule rule) {
        var paragraph = new Paragraph(shaper, text, style);
        return wished(paragraph, rule)
                .map(block -> (TextFit) new TextFit.Fitted(block))
                .or(() -> crowded(paragraph, rule).map(TextFit.Crowded::new))
                .orElseGet(() -> new TextFit.TooLong(shrunk(paragraph, rule)));
    }

    private static Optional<TextBlock> wished(Paragraph paragraph, FitRule rule) {
        if (rule.isFixed()) {
            return largest(rule, size -> unbroken(paragraph, rule, size, rule.lines()));
        }
        var best = asGiven(paragraph, rule);
        for (var lines = 2; lines <= rule.lines() && mayGrow(best, rule); lines++) {
            var most = lines;
            var next = largest(rule, size -> unbroken(paragraph, rule, size, most));
            if (next.isPresent() && (best.isEmpty() || isWorth(best.get(), next.get()))) {
                best = next;
            }
        }
        return best.map(block -> balanced(paragraph, rule, block));
    }

    /** On one line, or on the lines that the text has by itself. */
    private static Optional<TextBlock> asGiven(Paragraph paragraph, FitRule rule) {
        var lines = paragraph.given();
        if (lines.size() > rule.lines()) {
            return Optional.empty();
        }
        var block = new TextBlock(paragraph.shaped(lines), rule.maxPt(), LEADING);
        var limit = largestPt(block, rule);
        var steps = Math.floor((limit - rule.minPt()) / STEP_PT);
        if (limit >= rule.maxPt()) {
            return Optional.of(block);
        }
        return steps < 0 ? Optional.empty() : Optional.of(block.at(rule.minPt() + steps * STEP_PT));
    }

    private static boolean mayGrow(Optional<TextBlock> best, FitRule rule) {
        return best.isEmpty() || rule.maxPt() > best.get().sizePt() * WORTH_A_LINE;
    }

    private static boolean isWorth(TextBlock best, TextBlock next) {
        return next.sizePt() > best.sizePt() * WORTH_A_LINE;
    }

    private static Optional<TextBlock> crowded(Paragraph paragraph, FitRule rule) {
        return largest(rule, size -> unbroken(paragraph, rule, size, ANY_LINES))
                .or(() -> largest(rule, size -> broken(paragraph, rule, size, rule.lines())))
                .or(() -> largest(rule, size -> broken(paragraph, rule, size, ANY_LINES)));
    }

    private static TextBlock shrunk(Paragraph paragraph, FitRule rule) {
        var below =
                new FitRule(rule.widthMm(), rule.heightMm(), rule.minPt(), TINY_PT, rule.lines());
        var whole = largest(below, size -> unbroken(paragraph, rule, size, ANY_LINES));
        var cut = largest(below, size -> broken(paragraph, rule, size, ANY_LINES));
        return whole.filter(block -> cut.isEmpty() || !isWorth(block, cut.get()))
                .or(() -> cut)
                .orElseGet(() -> squeezed(paragraph, rule));
    }

    /** One line, as small as it must be. */
    private static TextBlock squeezed(Paragraph paragraph, FitRule rule) {
        var line = new TextBlock(paragraph.wrapped(Double.MAX_VALUE), 1, LEADING);
        return line.at(largestPt(line, rule));
    }

    private static double largestPt(TextBlock block, FitRule rule) {
        return Math.min(rule.widthEm(1) / block.widthEm(), rule.heightEm(1) / block.heightEm());
    }

    /** Moves words down while the block keeps its lines, so that all are about equally long. */
    private static TextBlock balanced(Paragraph paragraph, FitRule rule, TextBlock block) {
        var low = 0.0;
        var high = rule.widthEm(block.sizePt());
        var best = block;
        var few = block.lines().size() > 1 && block.lines().size() <= MOST_BALANCED;
        while (few && high - low > 0.1) {
            var middle = (low + high) / 2;
            var narrow = paragraph.unbroken(middle).filter(l -> l.size() == block.lines().size());
            var next = narrow.flatMap(l -> inside(paragraph, rule, block.sizePt(), l));
            if (next.isPresent()) {
                best = next.get();
                high = middle;
            } else {
                low = middle;
            }
        }
        return best;
    }

    private static Optional<TextBlock> unbroken(
            Paragraph paragraph, FitRule rule, double size, int most) {
        return paragraph
                .unbroken(rule.widthEm(size))
                .filter(lines -> lines.size() <= most)
                .flatMap(lines -> inside(paragraph, rule, size, lines));
    }

    private static Optional<TextBlock> broken(
            Paragraph paragraph, FitRule rule, double size, int most) {
        var lines = paragraph.broken(rule.widthEm(size));
        return lines.size() > most ? Optional.empty() : inside(paragraph, rule, size, lines);
    }

    /** The block of these lines, if it really lies within the box. */
    private static Optional<TextBlock> inside(
            Paragraph paragraph, FitRule rule, double size, List<String> lines) {
        var leading = rule.isFixed() ? rule.lineHeight() : LEADING;
        if ((lines.size() - 1) * leading > rule.heightEm(size)) {
            return Optional.empty();
        }
        var block = new TextBlock(paragraph.shaped(lines), size, leading);
        var height = rule.isFixed() ? lines.size() * block.leading() : block.heightEm();
        var fits =
                block.widthEm() <= rule.widthEm(size) && height <= rule.heightEm(size) + ROUNDING;
        return fits ? Optional.of(block) : Optional.empty();
    }

    /** The largest size of the rule's range, in quarter points, at which there is a block. */
    private static Optional<TextBlock> largest(
            FitRule rule, DoubleFunction<Optional<TextBlock>> blockAt) {
        var low = 0;
        var high = (int) Math.ceil((rule.maxPt() - rule.minPt()) / STEP_PT);
        var best = blockAt.apply(rule.minPt());
        if (best.isEmpty()) {
            return best;
        }
        while (low < high) {
            var middle = (low + high + 1) / 2;
            var next = blockAt.apply(Math.min(rule.minPt() + middle * STEP_PT, rule.maxPt()));
            if (next.isPresent()) {
                best = next;
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return best;
    }
}
