package org.dengta.badge.foreign;

import org.dengta.badge.BadgeLayout.Box;
import org.dengta.badge.foreign.LayoutWriter.Setting;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * pretix badge layouts (its schema pdf-layout): a list of elements in millimetres from the bottom
 * left; the page's size comes from elsewhere.
 */
public final class PretixLayout {
    private static final double MM_PER_PT = 25.4 / 72;
    private static final double LINE = 1.3;
    private static final int MOST_LINES = 3;
    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z_:0-9]+)}");
    private static final Map<String, String> FIELDS =
            Map.ofEntries(
                    Map.entry("attendee_name", "{name.primary}"),
                    Map.entry("attendee_company", "{organisation}"),
                    Map.entry("attendee_job_title", "{position}"),
                    Map.entry("item", "{category.zh} {category.en}"),
                    Map.entry("itemvar", "{category.zh} {category.en}"),
                    Map.entry("item_name", "{category.zh} {category.en}"),
                    Map.entry("event_name", "{event.zh} {event.en}"),
                    Map.entry("event_date_range", "{dates}"),
                    Map.entry("event_location", "{venue.zh} {venue.en}"),
                    Map.entry("event_begin", "{dates}"),
                    Map.entry("order", "{number}"),
                    Map.entry("positionid", "{number}"),
                    Map.entry("seat", "{seat}"));

    private final double height;
    private final LayoutWriter out;

    private PretixLayout(double width, double height) {
        this.height = height;
        out = new LayoutWriter("pretix", width, height);
    }

    /** The layout in our format; empty when the text is no list of elements. */
    public static Optional<ImportedLayout> read(String json, double width, double height) {
        var elements = JsonTree.of(json).map(JsonTree::objects).orElse(List.of());
        if (elements.isEmpty()) {
            return Optional.empty();
        }
        var layout = new PretixLayout(width, height);
        elements.forEach(layout::element);
        return Optional.of(layout.out.done());
    }

    private void element(Map<?, ?> element) {
        if (JsonTree.number(element, "page", 1) > 1) {
            out.lost("an element of a further page");
            return;
        }
        var type = JsonTree.text(element, "type");
        switch (type) {
            case "textarea" -> text(element, grown(element), "bottom");
            case "textcontainer" ->
                    text(element, box(element, "width", "height"), vertical(element));
            case "barcodearea" -> out.qr(box(element, "size", "size"));
            case "imagearea" -> out.photo(box(element, "width", "height"));
            default -> out.lost("an element of type " + type);
        }
    }

    private void text(Map<?, ?> element, Box box, String vertical) {
        var size = JsonTree.number(element, "fontsize", 10);
        var resized = JsonTree.text(element, "autoresize").equals("true");
        var value = value(element);
        for (var lost : List.of("rotation", "italic")) {
            var given = JsonTree.text(element, lost);
            if (!given.isEmpty()
                    && !given.equals("false")
                    && JsonTree.number(element, lost, 1) != 0) {
                out.lost(lost + " of a text");
            }
        }
        if (!value.isBlank()) {
            var setting =
                    new Setting(size, resized ? 3 : size / 2, MOST_LINES, align(element), vertical);
            out.text(
                    box,
                    value,
                    setting,
                    JsonTree.text(element, "bold").equals("true"),
                    rgb(element));
        }
    }

    /** A text without height grows upwards from its bottom, or downwards. */
    private Box grown(Map<?, ?> element) {
        var high = JsonTree.number(element, "fontsize", 10) * MM_PER_PT * LINE;
        var edge = height - JsonTree.number(element, "bottom", 0);
        var top = JsonTree.text(element, "downward").equals("true") ? edge : edge - high;
        var left = JsonTree.number(element, "left", 0);
        return new Box(left, top, JsonTree.number(element, "width", 50), high);
    }

    private Box box(Map<?, ?> element, String across, String down) {
        var high = JsonTree.number(element, down, 10);
        return new Box(
                JsonTree.number(element, "left", 0),
                height - JsonTree.number(element, "bottom", 0) - high,
                JsonTree.number(element, across, 10),
                high);
    }

    private String value(Map<?, ?> element) {
        var content = JsonTree.text(element, "content");
        if (content.startsWith("other")) {
            return VARIABLE.matcher(JsonTree.text(element, "text"))
                    .replaceAll(found ->
                            java.util.regex.Matcher.quoteReplacement(field(found.group(1))));
        }
        return field(content);
    }

    private String field(String variable) {
        var field = FIELDS.getOrDefault(variable, "");
        if (field.isEmpty()) {
            out.lost("the field " + variable + ", which our list does not have");
        }
        return field;
    }

    private static String align(Map<?, ?> element) {
        return switch (JsonTree.text(element, "align")) {
            case "center" -> "centre";
            case "right" -> "right";
            default -> "left";
        };
    }

    private static String vertical(Map<?, ?> element) {
        return switch (JsonTree.text(element, "verticalalign")) {
            case "middle" -> "middle";
            case "bottom" -> "bottom";
            default -> "top";
        };
    }

    private static String rgb(Map<?, ?> element) {
        if (!(element.get("color") instanceof List<?> parts) || parts.size() < 3) {
            return "#000000";
        }
        var hex = new StringBuilder("#");
        for (var part : parts.subList(0, 3)) {
            var number = part instanceof String text ? text.replaceAll("\\..*", "") : "0";
            var byteValue =
                    number.matches("\\d{1,3}") ? Math.min(255, Integer.parseInt(number)) : 0;
            hex.append(HexFormat.of().toHexDigits((byte) byteValue));
        }
        return hex.toString();
    }
}
