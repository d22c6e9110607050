package org.dengta.badge.pdf;

import org.dengta.platform.pdf.Box;
import org.dengta.platform.pdf.Canvas;
import org.dengta.platform.text.fit.Align;
import org.dengta.platform.text.fit.TextBlock;
import org.dengta.platform.text.fit.VerticalAlign;

import java.util.List;

/** Draws a chip for each zone; where there is no room for all, the last says how many more. */
final class ChipsDrawing {
    private final Canvas page;
    private final KnownTexts texts;
    private final BadgeWarnings warnings;

    ChipsDrawing(Canvas page, KnownTexts texts, BadgeWarnings warnings) {
        this.page = page;
        this.texts = texts;
        this.warnings = warnings;
    }

    void draw(List<String> zones, Box box, double sizePt, BadgeColours colours) {
        var signs = zones.stream().map(BadgeTexts::clean).filter(zone -> !zone.isEmpty()).toList();
        var size = Math.min(sizePt, TextBlock.pt(box.height()) / ChipRows.HEIGHT_EM);
        var rows = new ChipRows(box, size, text -> texts.sign(text).width());
        for (var chip : rows.of(signs)) {
            var line = texts.sign(chip.text());
            warnings.missing(line.missing());
            page.fillRounded(chip.box(), chip.box().height() / 2, colours.category());
            var block = new TextBlock(List.of(line), chip.sizePt(), 1);
            page.text(block, chip.box(), Align.CENTRE, VerticalAlign.MIDDLE, colours.onCategory());
        }
    }
}
