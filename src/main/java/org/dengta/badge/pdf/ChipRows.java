package org.dengta.badge.pdf;

import org.dengta.platform.pdf.Box;
import org.dengta.platform.text.fit.TextBlock;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Wraps chips into rows from the top left.
 *
 * @param area all chips lie within it
 * @param sizePt of the letters
 * @param widthEm width of a text
 */
record ChipRows(Box area, double sizePt, ToDoubleFunction<String> widthEm) {
    /** Height of a chip, in sizes of its letters. */
    static final double HEIGHT_EM = 1.7;

    private static final double PADDING_EM = 0.65;
    private static final double GAP_EM = 0.4;

    /** A chip where it is drawn. */
    record Chip(String text, Box box, double sizePt) {}

    /** As many chips as have room, then, if some have none, one that counts these. */
    List<Chip> of(List<String> texts) {
        for (var shown = texts.size(); shown > 0; shown--) {
            var said = new ArrayList<>(texts.subList(0, shown));
            if (shown < texts.size()) {
                said.add("+" + (texts.size() - shown));
            }
            var chips = placed(said);
            if (chips.isEmpty() || chips.getLast().box().bottom() <= area.bottom() + 1e-6) {
                return chips;
            }
        }
        return placed(texts.isEmpty() ? List.of() : List.of("+" + texts.size()));
    }

    private List<Chip> placed(List<String> texts) {
        var chips = new ArrayList<Chip>();
        var left = area.left();
        var top = area.top();
        for (var text : texts) {
            var whole = widthEm.applyAsDouble(text) + 2 * PADDING_EM;
            var width = Math.min(mm(whole), area.width());
            if (left > area.left() && left + width > area.right()) {
                left = area.left();
                top += mm(HEIGHT_EM + GAP_EM);
            }
            var box = new Box(left, top, width, mm(HEIGHT_EM));
            chips.add(new Chip(text, box, Math.min(sizePt, TextBlock.pt(width) / whole)));
            left += width + mm(GAP_EM);
        }
        return chips;
    }

    private double mm(double em) {
        return TextBlock.mm(em * sizePt);
    }
}
