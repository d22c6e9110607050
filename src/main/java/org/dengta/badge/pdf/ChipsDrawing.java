package org.dengta.badge.pdf;

import org.dengta.badge.BadgeLayout.Chips;
import org.dengta.platform.pdf.Box;
import org.dengta.platform.pdf.Canvas;
import org.dengta.platform.text.fit.Align;
import org.dengta.platform.text.fit.TextBlock;
import org.dengta.platform.text.fit.VerticalAlign;

import java.util.List;

/** Draws a chip for each zone, as {@link ChipRows} has them. */
final class ChipsDrawing {
    private final Canvas page;
    private final KnownTexts texts;
    private final BadgeWarnings warnings;

    ChipsDrawing(Canvas page, KnownTexts texts, BadgeWarnings warnings) {
        this.page = page;
        this.texts = texts;
        this.warnings = warnings;
    }

    void draw(List<String> zones, Box box, Chips chips, BadgeColours colours) {
        var signs = zones.stream().map(BadgeTexts::clean).filter(zone -> !zone.isEmpty()).toList();
        var most = TextBlock.pt(box.height()) / ChipRows.HEIGHT_EM;
        var size = Math.min(chips.sizePt(), most);
        var least = Math.min(chips.leastPt(), most);
        var rows = new ChipRows(box, size, least, text -> texts.sign(text).width());
        var filled = rows.of(signs);
        if (!filled.leftOut().isEmpty()) {
            warnings.zonesLeftOut(filled.leftOut());
        }
        for (var chip : filled.chips()) {
            var line = texts.sign(chip.text());
            if (filled.leftOut().isEmpty() && chip.sizePt() < least - 1e-6) {
                warnings.tooLong(chip.text());
            }
            warnings.missing(line.missing());
            page.fillRounded(chip.box(), chip.box().height() / 2, colours.category());
            var block = new TextBlock(List.of(line), chip.sizePt(), 1);
            page.text(block, chip.box(), Align.CENTRE, VerticalAlign.MIDDLE, colours.onCategory());
        }
    }
}
