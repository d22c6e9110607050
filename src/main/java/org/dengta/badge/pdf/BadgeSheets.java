package org.dengta.badge.pdf;

import org.dengta.badge.Badge;
import org.dengta.badge.BadgeLayout;
import org.dengta.badge.BadgeLayout.Element;
import org.dengta.badge.BadgeRenderer.Warning;
import org.dengta.platform.pdf.Box;
import org.dengta.platform.pdf.Canvas;
import org.dengta.platform.pdf.PageSize;
import org.dengta.platform.pdf.PdfDraft;
import org.dengta.platform.pdf.Rgb;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Badges of one layout on the pages of one document, each page written as soon as it is full. */
final class BadgeSheets {
    private static final Rgb FOLD = new Rgb(0x9A, 0xA5, 0xB0);
    private static final double FOLD_TICK = 4;

    private final PdfDraft draft;
    private final BadgeLayout layout;
    private final Side side;
    private final PageSize size;
    private final Map<Integer, List<Warning>> warnings = new TreeMap<>();
    private int taken;

    /** Draws a side of a badge with its top left in that of the page. */
    interface Side {
        void draw(Badge badge, List<Element> elements, Canvas page, BadgeWarnings warnings);
    }

    BadgeSheets(PdfDraft draft, BadgeLayout layout, Side side) {
        this.draft = draft;
        this.layout = layout;
        this.side = side;
        size = new PageSize(layout.widthMm(), layout.heightMm());
    }

    Map<Integer, List<Warning>> pages(Iterator<Badge> badges) {
        while (badges.hasNext()) {
            var badge = badges.next();
            var found = new BadgeWarnings();
            side.draw(badge, layout.elements(), draft.page(size), found);
            if (!layout.back().isEmpty()) {
                side.draw(badge, layout.back(), draft.page(size), found);
            }
            done(found);
            draft.flush();
        }
        return warnings;
    }

    Map<Integer, List<Warning>> folded(Iterator<Badge> badges) {
        while (badges.hasNext()) {
            var badge = badges.next();
            var found = new BadgeWarnings();
            if (layout.widthMm() > layout.heightMm()) {
                tent(badge, found);
            } else {
                book(badge, found);
            }
            done(found);
            draft.flush();
        }
        return warnings;
    }

    /** The back at the left. */
    private void book(Badge badge, BadgeWarnings found) {
        var width = size.widthMm();
        var page = draft.page(new PageSize(2 * width, size.heightMm()));
        side.draw(badge, layout.back(), page, found);
        page.moved(width, 0, moved -> side.draw(badge, layout.elements(), moved, found));
        fold(page, new Box(width, 0, 0, FOLD_TICK));
        fold(page, new Box(width, size.heightMm() - FOLD_TICK, 0, FOLD_TICK));
    }

    /** The back above, upside down, so that it stands. */
    private void tent(Badge badge, BadgeWarnings found) {
        var height = size.heightMm();
        var page = draft.page(new PageSize(size.widthMm(), 2 * height));
        page.upsideDown(height, turned -> side.draw(badge, layout.back(), turned, found));
        page.moved(0, height, moved -> side.draw(badge, layout.elements(), moved, found));
        fold(page, new Box(0, height, FOLD_TICK, 0));
        fold(page, new Box(size.widthMm() - FOLD_TICK, height, FOLD_TICK, 0));
    }

    private static void fold(Canvas page, Box tick) {
        page.line(tick, 0.1, FOLD);
    }

    Map<Integer, List<Warning>> imposed(Iterator<Badge> badges) {
        var imposition = Imposition.onA4(layout.widthMm(), layout.heightMm());
        while (badges.hasNext()) {
            var together = new ArrayList<Badge>();
            while (badges.hasNext() && together.size() < imposition.places()) {
                together.add(badges.next());
            }
            var found = together.stream().map(_ -> new BadgeWarnings()).toList();
            sheet(imposition, together, found, false);
            if (!layout.back().isEmpty()) {
                sheet(imposition, together, found, true);
            }
            found.forEach(this::done);
            draft.flush();
        }
        return warnings;
    }

    private void sheet(
            Imposition imposition, List<Badge> badges, List<BadgeWarnings> found, boolean back) {
        var page = draft.page(imposition.sheet());
        var elements = back ? layout.back() : layout.elements();
        for (var i = 0; i < badges.size(); i++) {
            var index = i;
            var place = imposition.place(i, back);
            page.moved(
                    place.left(),
                    place.top(),
                    moved -> side.draw(badges.get(index), elements, moved, found.get(index)));
        }
        imposition.mark(page);
    }

    private void done(BadgeWarnings found) {
        if (!found.all().isEmpty()) {
            warnings.put(taken, found.all());
        }
        taken++;
    }
}
