package org.dengta.invitation;

import java.util.List;

/** Draws letters as PDF. */
public interface LetterRenderer {

    /** The letter on A4, its QR code in version 5-M, 38 mm wide with the quiet zone. */
    Rendered render(Letter letter, LetterText text);

    /**
     * A drawn letter.
     *
     * @param pdf the file
     * @param missingGlyphs characters no bundled typeface has, a question mark stands for each;
     *     usually empty
     */
    record Rendered(byte[] pdf, List<String> missingGlyphs) {
        public Rendered {
            missingGlyphs = List.copyOf(missingGlyphs);
        }
    }
}
