package org.dengta.platform.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text made ready to draw: composed (NFC), without invisible characters, each char with its face,
 * a question mark in place of what no face has.
 *
 * @param text what can be drawn
 * @param faces the face of each char of the text
 * @param missing the code points that no face has
 */
record FacedText(String text, List<Typeface> faces, List<Integer> missing) {
    private static final int SUBSTITUTE = '?';

    /** Chooses the faces: signs that belong to no script stay with the letter before them. */
    static FacedText of(String raw, FaceChain chain) {
        var composed = Normalizer.normalize(raw, Normalizer.Form.NFC);
        var drawn = composed.codePoints().map(FacedText::visible).filter(c -> c > 0).toArray();
        var text = new StringBuilder();
        var faces = new ArrayList<Typeface>();
        var missing = new ArrayList<Integer>();
        var current = firstLetterFace(drawn, chain);
        for (var codePoint : drawn) {
            var face = choose(codePoint, current, chain);
            if (face.isEmpty()) {
                missing.add(codePoint);
            }
            var shown = face.isPresent() ? codePoint : SUBSTITUTE;
            current = face.or(() -> chain.faceFor(SUBSTITUTE));
            text.appendCodePoint(shown);
            for (var i = 0; i < Character.charCount(shown); i++) {
                faces.add(current.orElseThrow());
            }
        }
        return new FacedText(text.toString(), faces, missing);
    }

    private static Optional<Typeface> choose(
            int codePoint, Optional<Typeface> current, FaceChain chain) {
        if (!isLetter(codePoint) && current.filter(face -> face.has(codePoint)).isPresent()) {
            return current;
        }
        return chain.faceFor(codePoint);
    }

    private static Optional<Typeface> firstLetterFace(int[] codePoints, FaceChain chain) {
        for (var codePoint : codePoints) {
            if (isLetter(codePoint)) {
                return chain.faceFor(codePoint);
            }
        }
        return Optional.empty();
    }

    /** Letters and the digits 0-9 choose their own face; all else follows its neighbour. */
    private static boolean isLetter(int codePoint) {
        var script = UnicodeScript.of(codePoint);
        var shared = script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED;
        return !shared && !isMark(codePoint) || codePoint >= '0' && codePoint <= '9';
    }

    private static boolean isMark(int codePoint) {
        var type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** A space for a control character, 0 for an invisible one, else the code point itself. */
    private static int visible(int codePoint) {
        if (Character.isISOControl(codePoint)) {
            return ' ';
        }
        var variation = codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >> 16 == 0xE;
        var format = Character.getType(codePoint) == Character.FORMAT;
        var joiner = codePoint == 0x200C || codePoint == 0x200D;
        return variation || format && !joiner ? 0 : codePoint;
    }
}
