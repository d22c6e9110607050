package org.dengta.badge.pdf;

import org.dengta.platform.pdf.Box;
import org.dengta.platform.text.fit.TextBlock;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Wraps chips into rows from the top left. Where there is no room for all, they are set smaller;
 * then each says only the last word of its sign, which is the zone's code; then some are left out.
 *
 * @param area all chips lie within it
 * @param sizePt of the letters
 * @param leastPt smallest size of the letters, not above the former
 * @param widthEm width of a text
 */
record ChipRows(Box area, double sizePt, double leastPt, ToDoubleFunction<String> widthEm) {
    /** Height of a chip, in sizes of its letters. */
    static final double HEIGHT_EM = 1.7;

    private static final double PADDING_EM = 0.65;
    private static final double GAP_EM = 0.4;
    private static final double STEP_PT = 0.5;

    /** A chip where it is drawn. */
    record Chip(String text, Box box, double sizePt) {}

    /** Chips, and the signs that have none. */
    record Filled(List<Chip> chips, List<String> leftOut) {}

    /** A chip for each sign or, if some have no room, a last one that counts these. */
    Filled of(List<String> signs) {
        var codes = codes(signs);
        return shrunk(signs)
                .or(() -> shrunk(codes))
                .map(chips -> new Filled(chips, List.of()))
                .orElseGet(() -> counted(signs, codes));
    }

    private Optional<List<Chip>> shrunk(List<String> texts) {
        for (var size = sizePt; size > leastPt; size -= STEP_PT) {
            var chips = placed(texts, size);
            if (areInside(chips)) {
                return Optional.of(chips);
            }
        }
        return Optional.of(placed(texts, leastPt)).filter(this::areInside);
    }

    private boolean areInside(List<Chip> chips) {
        return isHighEnough(chips)
                && chips.stream().allMatch(chip -> chip.sizePt() >= leastPt - 1e-6);
    }

    private boolean isHighEnough(List<Chip> chips) {
        return chips.isEmpty() || chips.getLast().box().bottom() <= area.bottom() + 1e-6;
    }

    private Filled counted(List<String> signs, List<String> codes) {
        for (var shown = signs.size(); shown > 0; shown--) {
            var said = new ArrayList<>(codes.subList(0, shown));
            if (shown < signs.size()) {
                said.add("+" + (signs.size() - shown));
            }
            var chips = placed(said, leastPt);
            if (isHighEnough(chips)) {
                return new Filled(chips, signs.subList(shown, signs.size()));
            }
        }
        return new Filled(placed(List.of("+" + signs.size()), leastPt), signs);
    }

    /** The last words of signs, or the signs where these would be the same. */
    private static List<String> codes(List<String> signs) {
        var codes = signs.stream().map(sign -> sign.substring(sign.lastIndexOf(' ') + 1)).toList();
        return new HashSet<>(codes).size() == signs.size() ? codes : signs;
    }

    private List<Chip> placed(List<String> texts, double size) {
        var chips = new ArrayList<Chip>();
        var left = area.left();
        var top = area.top();
        for (var text : texts) {
            var whole = widthEm.applyAsDouble(text) + 2 * PADDING_EM;
            var width = Math.min(TextBlock.mm(whole * size), area.width());
            if (left > area.left() && left + width > area.right()) {
                left = area.left();
                top += TextBlock.mm((HEIGHT_EM + GAP_EM) * size);
            }
            var box = new Box(left, top, width, TextBlock.mm(HEIGHT_EM * size));
            chips.add(new Chip(text, box, Math.min(size, TextBlock.pt(width) / whole)));
            left += width + TextBlock.mm(GAP_EM * size);
        }
        return chips;
    }
}
