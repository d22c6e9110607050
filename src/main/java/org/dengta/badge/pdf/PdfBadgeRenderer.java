package org.dengta.badge.pdf;

import org.dengta.badge.Badge;
import org.dengta.badge.BadgeLayout;
import org.dengta.badge.BadgeRenderer;
import org.dengta.platform.pdf.DocumentFacts;
import org.dengta.platform.pdf.PageSize;
import org.dengta.platform.pdf.PdfDraft;
import org.dengta.platform.text.Shaper;
import org.dengta.platform.text.Typefaces;

/**
 * Draws a badge as one PDF page in the bundled typefaces. The first badges take longer, since a
 * typeface is read when it is first needed; keep the renderer. For any thread.
 */
public final class PdfBadgeRenderer implements BadgeRenderer {
    private static final String TITLE = "Badge 证件";

    private final KnownTexts known = new KnownTexts(new Shaper(new Typefaces()));

    @Override
    public Rendered render(Badge badge, BadgeLayout layout) {
        var facts = DocumentFacts.undated(TITLE, badge.code().digits().hashCode());
        try (var draft = new PdfDraft(facts)) {
            var page = draft.page(new PageSize(layout.widthMm(), layout.heightMm()));
            var warnings = new BadgeWarnings();
            var drawing = new BadgeDrawing(badge, page, known, warnings);
            drawing.draw(layout.elements());
            return new Rendered(draft.bytes(), warnings.all());
        }
    }
}
