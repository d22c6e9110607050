package org.dengta.platform.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The faces that a text may use, in the order in which they are asked for each character. */
final class FaceChain {
    private final Typefaces typefaces;
    private final Weight weight;
    private final List<Family> order;

    FaceChain(Typefaces typefaces, TextStyle style, String text) {
        this.typefaces = typefaces;
        this.weight = style.weight();
        this.order = new ArrayList<>(List.of(Family.values()));
        leading(style.language(), text)
                .ifPresent(family -> {
                    order.remove(family);
                    order.add(Family.CHINESE.ordinal(), family);
                });
    }

    /**
     * The first face that has a code point. Families made for its script are asked first, so that
     * large files are not loaded in vain.
     */
    Optional<Typeface> faceFor(int codePoint) {
        var script = UnicodeScript.of(codePoint);
        return first(codePoint, family -> family.isFor(script))
                .or(() -> first(codePoint, family -> !family.isFor(script)));
    }

    private Optional<Typeface> first(int codePoint, Predicate<Family> asked) {
        for (var family : order) {
            if (asked.test(family) && typefaces.face(family, weight).has(codePoint)) {
                return Optional.of(typefaces.face(family, weight));
            }
        }
        return Optional.empty();
    }

    /** Whose Han forms go first: the language's, else those of the other script in the text. */
    private static Optional<Family> leading(Locale language, String text) {
        return switch (language.getLanguage()) {
            case "ja" -> Optional.of(Family.JAPANESE);
            case "ko" -> Optional.of(Family.KOREAN);
            case "zh" -> Optional.of(Family.CHINESE);
            default -> leading(text);
        };
    }

    private static Optional<Family> leading(String text) {
        if (writes(text, UnicodeScript.HIRAGANA) || writes(text, UnicodeScript.KATAKANA)) {
            return Optional.of(Family.JAPANESE);
        }
        return writes(text, UnicodeScript.HANGUL) ? Optional.of(Family.KOREAN) : Optional.empty();
    }

    private static boolean writes(String text, UnicodeScript script) {
        return text.codePoints().anyMatch(c -> UnicodeScript.of(c) == script);
    }
}
