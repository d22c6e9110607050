package org.dengta.platform.text.letter;

/** Brackets as they look when they are read from the right (Unicode BidiMirroring). */
public final class Mirror {
    private static final String PAIRS = "()[]{}<>«»‹›≤≥《》〈〉「」『』【】〔〕（）［］｛｝＜＞";

    private Mirror() {}

    /** The text with each bracket replaced by its counterpart. */
    public static String of(String text) {
        var mirrored = new StringBuilder(text);
        for (var i = 0; i < text.length(); i++) {
            var at = PAIRS.indexOf(text.charAt(i));
            if (at >= 0) {
                mirrored.setCharAt(i, PAIRS.charAt(at ^ 1));
            }
        }
        return mirrored.toString();
    }
}
