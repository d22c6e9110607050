package org.dengta.platform.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs of ideographs and Hangul syllables, which stand side by side without joining, kerning or
 * marks: their glyphs are read from the font's tables, as HarfBuzz would give them, in a tenth of
 * its time.
 */
final class SquareRun {
    private SquareRun() {}

    static boolean is(String text) {
        for (var i = 0; i < text.length(); ) {
            var codePoint = text.codePointAt(i);
            if (!isSquare(codePoint)) {
                return false;
            }
            i += Character.charCount(codePoint);
        }
        return true;
    }

    static GlyphRun of(Typeface face, String text) {
        var em = (double) face.tables().unitsPerEm();
        var glyphs = new ArrayList<Glyph>(text.length());
        var pen = 0;
        for (var i = 0; i < text.length(); ) {
            var codePoint = text.codePointAt(i);
            var end = i + Character.charCount(codePoint);
            var id = face.glyph(codePoint);
            glyphs.add(new Glyph(id, pen / em, 0, i, text.substring(i, end)));
            pen += face.tables().advance(id);
            i = end;
        }
        return new GlyphRun(face, text, false, List.copyOf(glyphs), pen / em);
    }

    private static boolean isSquare(int codePoint) {
        return codePoint >= 0xAC00 && codePoint <= 0xD7A3
                || Character.isIdeographic(codePoint)
                        && UnicodeScript.of(codePoint) == UnicodeScript.HAN
                        && Character.getType(codePoint) == Character.OTHER_LETTER;
    }
}
