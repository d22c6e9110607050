package org.dengta.badge.foreign;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What pretix's texts say, in our fields (its {@code base/pdf.py}, DEFAULT_VARIABLES). */
final class PretixFields {
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z0-9:_]+)}");
    private static final String CATEGORY = "{category.zh} {category.en}";
    private static final String EVENT = "{event.zh} {event.en}";
    private static final Map<String, String> FIELDS =
            Map.ofEntries(
                    Map.entry("attendee_name", "{name.primary}"),
                    Map.entry("attendee_name_full_name", "{name.primary}"),
                    Map.entry("attendee_name_title", "{honorific}"),
                    Map.entry("attendee_name_salutation", "{honorific}"),
                    Map.entry("attendee_company", "{organisation}"),
                    Map.entry("attendee_job_title", "{position}"),
                    Map.entry("attendee_country", "{region}"),
                    Map.entry("item", CATEGORY),
                    Map.entry("itemvar", CATEGORY),
                    Map.entry("item_name", CATEGORY),
                    Map.entry("item_category", CATEGORY),
                    Map.entry("event_name", EVENT),
                    Map.entry("event_series_name", EVENT),
                    Map.entry("event_date", "{dates}"),
                    Map.entry("event_date_range", "{dates}"),
                    Map.entry("event_begin", "{dates}"),
                    Map.entry("event_location", "{venue.zh} {venue.en}"),
                    Map.entry("order", "{number}"),
                    Map.entry("order_positionid", "{number}"),
                    Map.entry("positionid", "{number}"),
                    Map.entry("seat", "{seat}"));

    private PretixFields() {}

    /** The words and fields of an element; what has no field of ours is lost. */
    static String value(Map<?, ?> element, Consumer<String> lost) {
        var content = JsonTree.text(element, "content");
        return switch (content) {
            case "other" -> filled(JsonTree.text(element, "text"), lost);
            case "other_i18n" -> filled(bilingual(element, lost), lost);
            default -> field(content, lost);
        };
    }

    private static String filled(String text, Consumer<String> lost) {
        var known =
                VARIABLE.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(field(found.group(1), lost)));
        var loose = withoutFields(known);
        if (loose.contains("{") || loose.contains("}")) {
            lost.accept("braces in a text");
            return loose.replaceAll("[{}]", "");
        }
        return known;
    }

    private static String withoutFields(String text) {
        var rest = text;
        for (var field : FIELDS.values()) {
            rest = rest.replace(field, "");
        }
        return rest;
    }

    private static String field(String variable, Consumer<String> lost) {
        var field = FIELDS.getOrDefault(variable, "");
        if (field.isEmpty()) {
            lost.accept(
                    variable.isEmpty()
                            ? "no content"
                            : "the field " + variable + ", which our list does not have");
        }
        return field;
    }

    /** Chinese and English, a line each, else whatever language comes first. */
    private static String bilingual(Map<?, ?> element, Consumer<String> lost) {
        var texts = new LinkedHashMap<String, String>();
        if (element.get("text_i18n") instanceof Map<?, ?> given) {
            given.forEach((language, _) -> {
                var text = JsonTree.text(given, String.valueOf(language));
                texts.put(String.valueOf(language), text);
            });
        }
        texts.values().removeIf(String::isBlank);
        var chosen = new LinkedHashMap<>(texts);
        if (texts.keySet().stream().anyMatch(PretixFields::isOurs)) {
            chosen.keySet().removeIf(language -> !isOurs(language));
        } else if (!texts.isEmpty()) {
            chosen.keySet().retainAll(List.of(texts.firstEntry().getKey()));
        }
        texts.keySet().stream()
                .filter(language -> !chosen.containsKey(language))
                .forEach(language -> lost.accept("the text in " + language));
        return String.join("\n", chosen.values());
    }

    private static boolean isOurs(String language) {
        return language.startsWith("zh") || language.startsWith("en");
    }
}
