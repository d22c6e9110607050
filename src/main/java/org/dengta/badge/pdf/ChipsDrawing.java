package org.dengta.badge.pdf;

import org.dengta.platform.pdf.Box;
import org.dengta.platform.pdf.Canvas;
import org.dengta.platform.text.ShapedText;
import org.dengta.platform.text.Shaper;
import org.dengta.platform.text.TextStyle;
import org.dengta.platform.text.fit.Align;
import org.dengta.platform.text.fit.TextBlock;
import org.dengta.platform.text.fit.VerticalAlign;

import java.util.List;

/** Draws a chip for each zone; where there is no room for all, the last says how many more. */
final class ChipsDrawing {
    private final Canvas page;
    private final Shaper shaper;
    private final BadgeWarnings warnings;

    ChipsDrawing(Canvas page, Shaper shaper, BadgeWarnings warnings) {
        this.page = page;
        this.shaper = shaper;
        this.warnings = warnings;
    }

    void draw(List<String> zones, Box box, double sizePt, BadgeColours colours) {
        var texts = zones.stream().map(BadgeTexts::clean).filter(zone -> !zone.isEmpty()).toList();
        var size = Math.min(sizePt, TextBlock.pt(box.height()) / ChipRows.HEIGHT_EM);
        var rows = new ChipRows(box, size, text -> shaped(text).width());
        for (var chip : rows.of(texts)) {
            var line = shaped(chip.text());
            warnings.missing(line.missing());
            page.fillRounded(chip.box(), chip.box().height() / 2, colours.category());
            var block = new TextBlock(List.of(line), chip.sizePt(), 1);
            page.text(block, chip.box(), Align.CENTRE, VerticalAlign.MIDDLE, colours.onCategory());
        }
    }

    private ShapedText shaped(String text) {
        return shaper.shape(text, TextStyle.BOLD);
    }
}
