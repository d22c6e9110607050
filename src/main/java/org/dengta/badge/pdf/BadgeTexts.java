package org.dengta.badge.pdf;

import org.dengta.badge.BadgeField;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts of a layout with one person's fields filled in. */
final class BadgeTexts {
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029]+");

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");

    private static final List<BadgeField> OF_EVENT =
            List.of(
                    BadgeField.CATEGORY_ZH,
                    BadgeField.CATEGORY_EN,
                    BadgeField.CATEGORY_SYMBOL,
                    BadgeField.EVENT_ZH,
                    BadgeField.EVENT_EN,
                    BadgeField.THEME_ZH,
                    BadgeField.THEME_EN,
                    BadgeField.DATES,
                    BadgeField.VENUE_ZH,
                    BadgeField.VENUE_EN);

    private final Map<BadgeField, String> fields;

    BadgeTexts(Map<BadgeField, String> fields) {
        this.fields = fields;
    }

    /** Whether a layout's text says the same of everybody, or of everybody of a category. */
    static boolean isOfEvent(String value) {
        var rest = value;
        for (var field : OF_EVENT) {
            rest = rest.replace("{" + field.key() + "}", "");
        }
        return !rest.contains("{");
    }

    /** Composed, without blanks at its ends; empty when its fields are. */
    String filled(String value) {
        var isGiven =
                !value.contains("{") || places(value).anyMatch(place -> !filling(place).isEmpty());
        return isGiven
                ? PLACE.matcher(value)
                        .replaceAll(place -> Matcher.quoteReplacement(filling(place)))
                        .strip()
                : "";
    }

    private static Stream<MatchResult> places(String value) {
        return PLACE.matcher(value).results();
    }

    /** What a cell of the list says is never taken for a place to be filled. */
    private String filling(MatchResult place) {
        return Stream.of(BadgeField.values())
                .filter(field -> field.key().equals(place.group(1)))
                .map(field -> clean(fields.getOrDefault(field, "")))
                .findFirst()
                .orElseGet(place::group);
    }

    /** One line that can be drawn: cells of a list may hold line feeds and worse. */
    static String clean(String text) {
        var line = CONTROLS.matcher(text).replaceAll(" ").strip();
        return Normalizer.normalize(line, Normalizer.Form.NFC);
    }
}
