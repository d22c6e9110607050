package org.dengta.badge.pdf;

import org.dengta.badge.BadgeField;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The texts of a layout with one person's fields filled in. */
final class BadgeTexts {
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029]+");

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
        var text = value;
        var given = !text.contains("{");
        for (var field : BadgeField.values()) {
            var place = "{" + field.key() + "}";
            if (text.contains(place)) {
                var filling = clean(fields.getOrDefault(field, ""));
                given |= !filling.isEmpty();
                text = text.replace(place, filling);
            }
        }
        return given ? text.strip() : "";
    }

    /** One line that can be drawn: cells of a list may hold line feeds and worse. */
    static String clean(String text) {
        var line = CONTROLS.matcher(text).replaceAll(" ").strip();
        return Normalizer.normalize(line, Normalizer.Form.NFC);
    }
}
