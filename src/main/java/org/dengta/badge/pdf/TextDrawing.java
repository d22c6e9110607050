package org.dengta.badge.pdf;

import org.dengta.badge.Badge;
import org.dengta.badge.BadgeLayout.Element;
import org.dengta.badge.BadgeLayout.Fit;
import org.dengta.badge.BadgeLayout.Style;
import org.dengta.badge.BadgeLayout.Text;
import org.dengta.platform.pdf.Box;
import org.dengta.platform.pdf.Canvas;
import org.dengta.platform.pdf.Rgb;
import org.dengta.platform.text.ShapedText;
import org.dengta.platform.text.TextStyle;
import org.dengta.platform.text.fit.Align;
import org.dengta.platform.text.fit.FitRule;
import org.dengta.platform.text.fit.TextBlock;
import org.dengta.platform.text.fit.TextFit;
import org.dengta.platform.text.fit.VerticalAlign;

import java.util.List;

/** Writes the texts of one badge, each as large as its box allows. */
final class TextDrawing {
    /** Millimetres between texts that belong together. */
    private static final double NEAR = 3;

    private final Badge badge;
    private final BadgeTexts values;
    private final Canvas page;
    private final KnownTexts known;
    private final BadgeWarnings warnings;

    TextDrawing(Badge badge, Canvas page, KnownTexts known, BadgeWarnings warnings) {
        this.badge = badge;
        this.page = page;
        this.warnings = warnings;
        values = new BadgeTexts(badge.fields());
        this.known = known;
    }

    /** Writes a text; the elements that follow it in the layout may leave it their room. */
    void draw(Text text, List<Element> later, Rgb colour) {
        var value = values.filled(text.value());
        if (value.isEmpty()) {
            return;
        }
        var box = text.fit().lineHeight() > 0 ? BadgeDrawing.box(text.box()) : room(text, later);
        var rule = rule(text.fit(), box);
        var fitted =
                BadgeTexts.isOfEvent(text.value())
                        ? known.often(value, style(text), rule)
                        : known.once(value, style(text), rule);
        if (fitted instanceof TextFit.TooLong) {
            warnings.tooLong(value);
        }
        var block = fitted.block();
        warnings.missing(block.missing());
        if (text.style().turn() == 0) {
            draw(block, box, text, colour);
        } else {
            var middle = box.left() + box.width() / 2;
            var height = box.top() + box.height() / 2;
            page.turned(text.style().turn(), middle, height, _ -> draw(block, box, text, colour));
        }
    }

    private static FitRule rule(Fit fit, Box box) {
        return new FitRule(
                box.width(), box.height(), fit.maxPt(), fit.minPt(), fit.lines(), fit.lineHeight());
    }

    private void draw(TextBlock block, Box box, Text text, Rgb colour) {
        if (text.style().italic() || text.fit().lineHeight() > 0) {
            new TextLines(page, block, box, text).draw(colour);
        } else {
            var fromRight = block.lines().stream().anyMatch(ShapedText::rightToLeft);
            page.text(block, box, align(text.style(), fromRight), vertical(text.style()), colour);
        }
    }

    /** The text's box and those of the empty texts that follow right below it, all upright. */
    private Box room(Text text, List<Element> later) {
        var room = BadgeDrawing.box(text.box());
        for (var element : later) {
            if (!(element instanceof Text next) || !isLeft(text, next)) {
                return room;
            }
            var below = BadgeDrawing.box(next.box());
            var column = below.left() == room.left() && below.width() == room.width();
            var near = below.top() >= room.bottom() && below.top() <= room.bottom() + NEAR;
            if (!column || !near) {
                return room;
            }
            var height = below.bottom() - room.top();
            room = new Box(room.left(), room.top(), room.width(), height);
        }
        return room;
    }

    /** What is turned lies elsewhere than its box says. */
    private boolean isLeft(Text text, Text next) {
        var areUpright = text.style().turn() == 0 && next.style().turn() == 0;
        return areUpright && values.filled(next.value()).isEmpty();
    }

    /** National glyph forms are for the person's own name; the event speaks Chinese. */
    private TextStyle style(Text text) {
        var style = text.style().bold() ? TextStyle.BOLD : TextStyle.REGULAR;
        return text.value().contains("{name.") ? style.in(badge.language()) : style;
    }

    /** A layout means left and right as they are seen, whatever the script. */
    private static Align align(Style style, boolean fromRight) {
        return switch (style.align()) {
            case LEFT -> fromRight ? Align.END : Align.START;
            case CENTRE -> Align.CENTRE;
            case RIGHT -> fromRight ? Align.START : Align.END;
        };
    }

    private static VerticalAlign vertical(Style style) {
        return switch (style.vertical()) {
            case TOP -> VerticalAlign.TOP;
            case MIDDLE -> VerticalAlign.MIDDLE;
            case BOTTOM -> VerticalAlign.BOTTOM;
        };
    }
}
