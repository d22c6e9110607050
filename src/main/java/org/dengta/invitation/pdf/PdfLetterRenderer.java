package org.dengta.invitation.pdf;

import org.dengta.invitation.Letter;
import org.dengta.invitation.LetterRenderer;
import org.dengta.invitation.LetterText;
import org.dengta.platform.pdf.DocumentFacts;
import org.dengta.platform.pdf.PdfDraft;
import org.dengta.platform.text.Shaper;
import org.dengta.platform.text.Typefaces;

/**
 * Draws letters on A4 in the bundled typefaces. The first takes longer, since a typeface is read
 * when it is first needed; keep the renderer. For any thread.
 */
public final class PdfLetterRenderer implements LetterRenderer {
    private static final String TITLE = "邀请函 Invitation";

    private final Shaper shaper = new Shaper(new Typefaces());

    @Override
    public Rendered render(Letter letter, LetterText text) {
        var facts = DocumentFacts.undated(TITLE, letter.code().digits().hashCode());
        try (var draft = new PdfDraft(facts)) {
            var pen = new LetterPen(shaper);
            new LetterDrawing(letter, Wordings.of(letter, text), pen, draft).draw();
            return new Rendered(draft.bytes(), pen.missing());
        }
    }
}
