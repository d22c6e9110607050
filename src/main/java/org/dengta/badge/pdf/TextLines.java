package org.dengta.badge.pdf;

import org.dengta.badge.BadgeLayout.Text;
import org.dengta.platform.pdf.Box;
import org.dengta.platform.pdf.Canvas;
import org.dengta.platform.pdf.Rgb;
import org.dengta.platform.text.ShapedText;
import org.dengta.platform.text.fit.TextBlock;

/**
 * Lines that are placed one by one: leaning, or at a distance that the layout fixes.
 *
 * @param page to draw on
 * @param block the lines and their size
 * @param box they were fitted to
 * @param text how they are set
 */
record TextLines(Canvas page, TextBlock block, Box box, Text text) {
    /** From the top of a line to its baseline, in em, as Noto Sans and Open Sans have it. */
    private static final double ASCENT = 1.069;

    void draw(Rgb colour) {
        for (var i = 0; i < block.lines().size(); i++) {
            var line = block.lines().get(i);
            var baseline = top() + (isFixed() ? em(ASCENT + i * step()) : block.baselineMm(i));
            var left = left(line);
            if (text.style().italic()) {
                page.slanted(
                        baseline, _ -> page.text(line, left, baseline, block.sizePt(), colour));
            } else {
                page.text(line, left, baseline, block.sizePt(), colour);
            }
        }
    }

    private boolean isFixed() {
        return text.fit().lineHeight() > 0;
    }

    /** From baseline to baseline in em; more than was asked for where ink would touch. */
    private double step() {
        return Math.max(text.fit().lineHeight(), block.leading());
    }

    private double top() {
        var height = isFixed() ? em(step() * block.lines().size()) : block.heightMm();
        var spare = box.height() - height;
        return box.top()
                + switch (text.style().vertical()) {
                    case TOP -> 0;
                    case MIDDLE -> spare / 2;
                    case BOTTOM -> spare;
                };
    }

    private double left(ShapedText line) {
        var spare = box.width() - em(line.width());
        return box.left()
                + switch (text.style().align()) {
                    case LEFT -> 0;
                    case CENTRE -> spare / 2;
                    case RIGHT -> spare;
                };
    }

    private double em(double em) {
        return TextBlock.mm(em * block.sizePt());
    }
}
