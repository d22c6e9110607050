package org.dengta.badge.pdf;

import org.dengta.badge.Badge;
import org.dengta.badge.BadgeLayout;
import org.dengta.badge.BadgeLayout.Artwork;
import org.dengta.badge.BadgeLayout.Chips;
import org.dengta.badge.BadgeLayout.Element;
import org.dengta.badge.BadgeLayout.Fill;
import org.dengta.badge.BadgeLayout.Photo;
import org.dengta.badge.BadgeLayout.Qr;
import org.dengta.badge.BadgeLayout.Text;
import org.dengta.platform.pdf.Box;
import org.dengta.platform.pdf.Canvas;
import org.dengta.platform.pdf.QrSymbol;
import org.dengta.platform.pdf.picture.Picture;

import java.util.List;

/** Draws the elements of one badge onto its page. */
final class BadgeDrawing {
    private final Badge badge;
    private final Canvas page;
    private final KnownTexts known;
    private final BadgeColours colours;
    private final TextDrawing texts;
    private final ChipsDrawing chips;
    private final PhotoDrawing photos;

    BadgeDrawing(Badge badge, Canvas page, KnownTexts known, BadgeWarnings warnings) {
        this.badge = badge;
        this.page = page;
        this.known = known;
        colours = new BadgeColours(badge.colour());
        texts = new TextDrawing(badge, page, known, warnings);
        chips = new ChipsDrawing(page, known, warnings);
        photos = new PhotoDrawing(page, warnings);
    }

    void draw(List<Element> elements) {
        for (var i = 0; i < elements.size(); i++) {
            draw(elements.get(i), elements.subList(i + 1, elements.size()));
        }
    }

    private void draw(Element element, List<Element> later) {
        var box = box(element.box());
        switch (element) {
            case Fill fill -> page.fillRounded(box, fill.radiusMm(), colours.of(fill.paint()));
            case Text text -> texts.draw(text, later, colours.of(text.style().paint()));
            case Photo photo -> photos.draw(badge.photo(), box, photo);
            case Artwork artwork -> page.picture(known.picture(artwork), box, Picture.Fit.CONTAIN);
            case Chips row -> chips.draw(badge.chips(), box, row, colours);
            case Qr qr -> qr(box, qr.hasQuietZone());
        }
    }

    private void qr(Box box, boolean hasQuietZone) {
        var side = Math.min(box.width(), box.height());
        var symbol = QrSymbol.ofDigits(badge.code().digits()).orElseThrow();
        if (hasQuietZone) {
            page.qr(symbol, box.centred(side, side));
        } else {
            page.modules(symbol, box.centred(side, side));
        }
    }

    static Box box(BadgeLayout.Box box) {
        return new Box(box.x(), box.y(), box.width(), box.height());
    }
}
