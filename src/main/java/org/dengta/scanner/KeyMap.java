package org.dengta.scanner;

import java.util.HashMap;
import java.util.Map;

/**
 * What a keyboard layout makes of a scanner's keys, turned round: the character that stood in the
 * code for each that was typed instead. Characters that are not named stand for themselves.
 *
 * @param meant by what was typed, one character each
 */
public record KeyMap(Map<Integer, Integer> meant) {

    /** Of a scanner and a computer that are set to the same layout. */
    public static final KeyMap SAME = new KeyMap(Map.of());

    public KeyMap {
        meant = Map.copyOf(meant);
    }

    /** The map by which a text was typed instead of another of the same length, sign by sign. */
    public static KeyMap of(String typed, String meant) {
        var keys = new HashMap<Integer, Integer>();
        var from = typed.codePoints().toArray();
        var to = meant.codePoints().toArray();
        if (from.length != to.length) {
            throw new IllegalArgumentException("a key stands for one key");
        }
        for (var i = 0; i < from.length; i++) {
            if (from[i] != to[i]) {
                keys.put(from[i], to[i]);
            }
        }
        return new KeyMap(keys);
    }

    /** What was meant by what was typed. */
    public String undo(String typed) {
        var text = new StringBuilder(typed.length());
        typed.codePoints().map(c -> meant.getOrDefault(c, c)).forEach(text::appendCodePoint);
        return text.toString();
    }

    public boolean isSame() {
        return meant.isEmpty();
    }
}
