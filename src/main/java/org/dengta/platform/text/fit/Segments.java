package org.dengta.platform.text.fit;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where a text may be broken into lines: after spaces and between ideographs, but no line starts
 * with closing punctuation or a small kana, none ends with an opening bracket (the basics of GB/T
 * 15834 and JIS X 4051).
 */
final class Segments {
    private static final String NEVER_FIRST =
            "、。，．：；？！」』】〕）］｝〉》〗〙”’…‥·・ー々〻ぁぃぅぇぉっゃゅょァィゥェォッャュョヵヶ％°℃—～–,.:;?!)]}»、،؛؟။៖។";
    private static final String NEVER_LAST = "「『【〔（［｛〈《〖〘“‘([{«￥＄№";
    private static final char KHMER_SUBSCRIPT = '\u17D2';

    private Segments() {}

    /** The pieces of a line of text, each with the spaces that follow it. */
    static List<String> ofLine(String text) {
        var language = text.codePoints().anyMatch(Segments::isThai) ? "th" : "";
        var breaks = BreakIterator.getLineInstance(Locale.forLanguageTag(language));
        var segments = new ArrayList<String>();
        for (var piece : pieces(text, breaks)) {
            if (!segments.isEmpty() && bound(segments.getLast(), piece)) {
                segments.add(segments.removeLast() + piece);
            } else {
                segments.add(piece);
            }
        }
        return segments;
    }

    /** The letters of a word, with their marks, for a word that is wider than its line. */
    static List<String> ofWord(String word) {
        var letters = new ArrayList<String>();
        var breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        for (var letter : pieces(word, breaks)) {
            var joined =
                    !letters.isEmpty()
                            && (letters.getLast().indexOf(KHMER_SUBSCRIPT) >= 0
                                            && letters.getLast().endsWith("" + KHMER_SUBSCRIPT)
                                    || letter.isBlank());
            if (joined) {
                letters.add(letters.removeLast() + letter);
            } else {
                letters.add(letter);
            }
        }
        return letters;
    }

    private static List<String> pieces(String text, BreakIterator breaks) {
        breaks.setText(text);
        var pieces = new ArrayList<String>();
        var start = breaks.first();
        for (var end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }

    private static boolean bound(String before, String after) {
        var last = before.codePointBefore(before.length());
        var first = after.codePointAt(0);
        return NEVER_FIRST.indexOf(first) >= 0 && !Character.isWhitespace(last)
                || NEVER_LAST.indexOf(last) >= 0;
    }

    private static boolean isThai(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.THAI;
    }
}
