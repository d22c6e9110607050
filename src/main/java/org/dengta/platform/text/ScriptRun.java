package org.dengta.platform.text;

import org.dengta.platform.text.letter.RareHan;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of text that one bundled family writes, told by its script alone: no font file is
 * opened.
 *
 * @param family whose face to use
 * @param text the stretch, in reading order
 */
public record ScriptRun(Family family, String text) {

    /**
     * A text in stretches, in reading order; together they are the text. Signs that belong to no
     * script stay with the letter before them. Han letters are Japanese beside kana, Korean beside
     * Hangul, else Chinese; rare ones are of a family of their own.
     */
    public static List<ScriptRun> of(String text) {
        var han = han(text);
        var runs = new ArrayList<ScriptRun>();
        var current = first(text, han);
        var stretch = new StringBuilder();
        for (var codePoint : text.codePoints().toArray()) {
            var family = family(codePoint, current, han);
            if (family != current && !stretch.isEmpty()) {
                runs.add(new ScriptRun(current, stretch.toString()));
                stretch.setLength(0);
            }
            current = family;
            stretch.appendCodePoint(codePoint);
        }
        if (!stretch.isEmpty()) {
            runs.add(new ScriptRun(current, stretch.toString()));
        }
        return runs;
    }

    private static Family first(String text, Family han) {
        return text.codePoints()
                .filter(codePoint -> !isShared(UnicodeScript.of(codePoint)))
                .mapToObj(codePoint -> family(codePoint, Family.CHINESE, han))
                .findFirst()
                .orElse(Family.CHINESE);
    }

    private static Family family(int codePoint, Family current, Family han) {
        if (RareHan.has(codePoint)) {
            return Family.RARE_HAN;
        }
        var script = UnicodeScript.of(codePoint);
        if (isShared(script)) {
            return current;
        }
        if (script == UnicodeScript.HAN) {
            return han;
        }
        for (var family : Family.values()) {
            if (family.isFor(script)) {
                return family == Family.CHINESE ? han : family;
            }
        }
        return Family.CHINESE;
    }

    private static Family han(String text) {
        if (text.codePoints().anyMatch(c -> isKana(UnicodeScript.of(c)))) {
            return Family.JAPANESE;
        }
        return text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HANGUL)
                ? Family.KOREAN
                : Family.CHINESE;
    }

    private static boolean isKana(UnicodeScript script) {
        return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }

    private static boolean isShared(UnicodeScript script) {
        return script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED;
    }
}
