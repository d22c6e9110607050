package org.dengta.badge.foreign;

import org.dengta.badge.BadgeLayout.Box;
import org.dengta.badge.foreign.LayoutWriter.Letters;
import org.dengta.badge.foreign.LayoutWriter.Setting;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Indico designer templates: an object with items in pixels, 50 to the centimetre, top left. */
public final class IndicoTemplate {
    private static final double PER_MM = 5;
    private static final double MM_PER_PT = 25.4 / 72;
    private static final Map<String, String> FIELDS =
            Map.ofEntries(
                    Map.entry("full_name", "{name.primary}"),
                    Map.entry("full_name_b", "{name.primary}"),
                    Map.entry("full_name_c", "{name.primary}"),
                    Map.entry("full_name_no_title", "{name.primary}"),
                    Map.entry("full_name_no_title_b", "{name.primary}"),
                    Map.entry("affiliation", "{organisation}"),
                    Map.entry("position", "{position}"),
                    Map.entry("title", "{honorific}"),
                    Map.entry("country", "{region}"),
                    Map.entry("event_title", "{event.zh} {event.en}"),
                    Map.entry("event_dates", "{dates}"),
                    Map.entry("event_venue", "{venue.zh} {venue.en}"),
                    Map.entry("registration_friendly_id", "{number}"));

    private final LayoutWriter out;

    private IndicoTemplate(double width, double height) {
        out = new LayoutWriter("Indico", width, height);
    }

    /** The template in our format; empty when the text is no template. */
    public static Optional<ImportedLayout> read(String json) {
        if (!(JsonTree.of(json).orElse("") instanceof Map<?, ?> template)) {
            return Optional.empty();
        }
        var items = JsonTree.objects(template.get("items"));
        var width = JsonTree.number(template, "width", 0) / PER_MM;
        var height = JsonTree.number(template, "height", 0) / PER_MM;
        if (items.isEmpty() || width < 20 || height < 20 || width > 420 || height > 420) {
            return Optional.empty();
        }
        var layout = new IndicoTemplate(width, height);
        if (!JsonTree.text(template, "background_position").isEmpty()) {
            layout.out.lost("the background picture");
        }
        items.forEach(layout::item);
        return Optional.of(layout.out.done());
    }

    private void item(Map<?, ?> item) {
        var type = JsonTree.text(item, "type");
        switch (type) {
            case "ticket_qr_code" -> out.qr(box(item), true);
            case "picture" -> out.photo(box(item), true);
            case "fixed_image" -> out.lost("a fixed picture");
            case "fixed" -> text(item, JsonTree.text(item, "text"));
            default -> field(item, type);
        }
    }

    private void field(Map<?, ?> item, String type) {
        var value = FIELDS.getOrDefault(type, "");
        if (value.isEmpty()) {
            out.lost("the field " + type + ", which our list does not have");
        } else {
            text(item, value);
        }
    }

    private void text(Map<?, ?> item, String value) {
        var ground = JsonTree.text(item, "background_color");
        if (ground.matches("#[0-9A-Fa-f]{6}")) {
            out.fill(box(item), ground.toLowerCase(Locale.ROOT));
        }
        if (!JsonTree.text(item, "font_family").isEmpty()) {
            out.lost("the font " + JsonTree.text(item, "font_family"));
        }
        var size = JsonTree.number(item, "font_size", 12);
        var resized = JsonTree.text(item, "text_overflow").equals("resize");
        var setting = new Setting(size, resized ? 6 : size / 2, 3, 0, align(item), "top", 0);
        var letters =
                new Letters(
                        JsonTree.isTrue(item, "bold"), JsonTree.isTrue(item, "italic"), rgb(item));
        if (!value.isBlank()) {
            out.text(box(item), value, setting, letters);
        }
    }

    private static Box box(Map<?, ?> item) {
        var line = JsonTree.number(item, "font_size", 12) * MM_PER_PT * 1.3 * PER_MM;
        return new Box(
                JsonTree.number(item, "x", 0) / PER_MM,
                JsonTree.number(item, "y", 0) / PER_MM,
                JsonTree.number(item, "width", 100) / PER_MM,
                JsonTree.number(item, "height", line) / PER_MM);
    }

    private String align(Map<?, ?> item) {
        return switch (JsonTree.text(item, "text_align")) {
            case "center" -> "centre";
            case "right" -> "right";
            case "justified" -> {
                out.lost("justified text");
                yield "left";
            }
            default -> "left";
        };
    }

    private String rgb(Map<?, ?> item) {
        var colour = JsonTree.text(item, "color");
        if (colour.matches("#[0-9A-Fa-f]{6}")) {
            return colour.toLowerCase(Locale.ROOT);
        }
        if (!colour.isEmpty() && !colour.equals("black")) {
            out.lost("the colour " + colour);
        }
        return "#000000";
    }
}
