package org.dengta.platform.text;

import java.util.Locale;

/**
 * How a text is to look.
 *
 * @param weight Regular or Bold
 * @param language whose forms of the Han characters to use; {@link Locale#ROOT} takes it from the
 *     text: kana is Japanese, Hangul Korean, everything else Chinese
 */
public record TextStyle(Weight weight, Locale language) {
    public static final TextStyle REGULAR = new TextStyle(Weight.REGULAR, Locale.ROOT);
    public static final TextStyle BOLD = new TextStyle(Weight.BOLD, Locale.ROOT);

    /** The same style for a text in a language given as a BCP 47 tag; empty when unknown. */
    public TextStyle in(String languageTag) {
        return new TextStyle(weight, Locale.forLanguageTag(languageTag));
    }
}
