package org.dengta.badge.pdf;

import org.dengta.badge.Badge;
import org.dengta.badge.BadgeLayout;
import org.dengta.badge.BadgeLayout.Element;
import org.dengta.badge.BadgeRenderer;
import org.dengta.badge.BatchRenderer;
import org.dengta.platform.pdf.Canvas;
import org.dengta.platform.pdf.DocumentFacts;
import org.dengta.platform.pdf.PageSize;
import org.dengta.platform.pdf.PdfDraft;
import org.dengta.platform.text.Shaper;
import org.dengta.platform.text.Typefaces;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Draws badges as PDF in the bundled typefaces. The first badges take longer, since a typeface is
 * read when it is first needed; keep the renderer. For any thread.
 */
public final class PdfBadgeRenderer implements BadgeRenderer, BatchRenderer {
    private static final String TITLE = "Badge 证件";

    private final KnownTexts known = new KnownTexts(new Shaper(new Typefaces()));
    private final boolean archival;

    /** Files are as small as can be. */
    public PdfBadgeRenderer() {
        this(false);
    }

    /**
     * @param archival whether files are to keep PDF/A-2b
     */
    public PdfBadgeRenderer(boolean archival) {
        this.archival = archival;
    }

    @Override
    public Rendered render(Badge badge, BadgeLayout layout) {
        try (var draft = new PdfDraft(facts(badge.code().digits().hashCode()))) {
            var size = new PageSize(layout.widthMm(), layout.heightMm());
            var warnings = new BadgeWarnings();
            draw(badge, layout.elements(), draft.page(size), warnings);
            if (!layout.back().isEmpty()) {
                draw(badge, layout.back(), draft.page(size), warnings);
            }
            return new Rendered(draft.bytes(), warnings.all());
        }
    }

    @Override
    public Map<Integer, List<Warning>> render(
            Iterator<Badge> badges,
            BadgeLayout layout,
            Arrangement arrangement,
            OutputStream file) {
        try (var draft = new PdfDraft(facts(layout.id().hashCode()), file)) {
            var sheets = new BadgeSheets(draft, layout, this::draw);
            var warnings =
                    switch (arrangement) {
                        case PAGES -> sheets.pages(badges);
                        case FOLDED -> sheets.folded(badges);
                        case A4 -> sheets.imposed(badges);
                    };
            draft.finish();
            return warnings;
        }
    }

    private DocumentFacts facts(long seed) {
        return DocumentFacts.undated(TITLE, seed).archival(archival);
    }

    private void draw(Badge badge, List<Element> side, Canvas page, BadgeWarnings warnings) {
        new BadgeDrawing(badge, page, known, warnings).draw(side);
    }
}
