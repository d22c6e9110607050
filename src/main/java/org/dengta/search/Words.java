package org.dengta.search;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Cutting folded texts into words. */
final class Words {
    /** Characters of a text that count, and of a word. */
    static final int LONGEST_TEXT = 240;

    static final int LONGEST_WORD = 24;

    private Words() {}

    /** The beginning of a text that counts. */
    static String cut(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    /**
     * The words of a folded text: runs without blanks, parted where a script that is written
     * without blanks begins or ends.
     */
    static List<String> of(String folded) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        var unspaced = false;
        for (var sign : folded.codePoints().toArray()) {
            var changes = !Folding.isMark(sign) && isUnspaced(sign) != unspaced;
            if (sign == ' ' || changes && !word.isEmpty()) {
                flush(words, word);
            }
            unspaced = changes ? !unspaced : unspaced;
            if (sign != ' ') {
                word.appendCodePoint(sign);
            }
        }
        flush(words, word);
        return words;
    }

    /** The word, and for a script without blanks what begins at each of its characters. */
    static Set<String> starts(String word) {
        var starts = new LinkedHashSet<String>();
        starts.add(word);
        if (isUnspaced(word.codePointAt(0))) {
            for (var i = 0; i < word.length(); i = word.offsetByCodePoints(i, 1)) {
                if (!Folding.isMark(word.codePointAt(i))) {
                    starts.add(word.substring(i));
                }
            }
        }
        return starts;
    }

    /** The first characters, as many as a word has at most. */
    static String shortened(String word) {
        return word.codePointCount(0, word.length()) > LONGEST_WORD
                ? word.substring(0, word.offsetByCodePoints(0, LONGEST_WORD))
                : word;
    }

    static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static void flush(List<String> words, StringBuilder word) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isUnspaced(int sign) {
        return switch (UnicodeScript.of(sign)) {
            case HAN, HANGUL, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
