package org.dengta.platform.text.letter;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which glyph says which part of a text: several glyphs may stand for one letter, as a letter and
 * its dots do, and one for several.
 */
public final class Clusters {
    private Clusters() {}

    /**
     * The text of each glyph: the widest of a cluster says it all, the others nothing.
     *
     * @param starts where each glyph's cluster begins in the text
     * @param advances width of each glyph
     */
    public static String[] texts(int[] starts, int[] advances, String text) {
        var letters = IntStream.of(starts).filter(start -> start == 0 || !isMark(text, start));
        var ends = IntStream.of(text.length());
        var bounds = IntStream.concat(letters, ends).sorted().distinct().toArray();
        var texts = new String[starts.length];
        Arrays.fill(texts, "");
        for (var b = 0; b + 1 < bounds.length; b++) {
            texts[widest(starts, advances, bounds[b])] = text.substring(bounds[b], bounds[b + 1]);
        }
        return texts;
    }

    private static boolean isMark(String text, int index) {
        var type = Character.getType(text.codePointAt(index));
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static int widest(int[] starts, int[] advances, int start) {
        var widest = -1;
        for (var i = 0; i < starts.length; i++) {
            if (starts[i] == start && (widest < 0 || advances[i] > advances[widest])) {
                widest = i;
            }
        }
        return widest;
    }
}
