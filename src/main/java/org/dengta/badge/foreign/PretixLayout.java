package org.dengta.badge.foreign;

import org.dengta.badge.BadgeLayout.Box;
import org.dengta.badge.foreign.LayoutWriter.Letters;
import org.dengta.badge.foreign.LayoutWriter.Setting;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * pretix badge layouts (its schema pdf-layout): a list of elements in millimetres from the bottom
 * left; the page's size and ground come from elsewhere.
 */
public final class PretixLayout {
    private static final int MOST_LINES = 20;
    private static final double LEAST_PT = 3;

    private final LayoutWriter out;
    private int number;
    private String place = "";

    /**
     * The page that pretix draws on.
     *
     * @param width in millimetres
     * @param height in millimetres
     * @param grounds files of pictures beside the layout, a page each; may be empty
     */
    public record Page(double width, double height, List<String> grounds) {
        public Page {
            grounds = List.copyOf(grounds);
        }

        /** One without a ground. */
        public Page(double width, double height) {
            this(width, height, List.of());
        }
    }

    private PretixLayout(Page page) {
        out = new LayoutWriter("pretix", page.width(), page.height());
        for (var i = 0; i < Math.min(2, page.grounds().size()); i++) {
            out.side(i == 1);
            out.ground(page.grounds().get(i));
        }
        if (!page.grounds().isEmpty()) {
            out.lost("the background's letters and lines have become pixels");
        }
        if (page.grounds().size() > 2) {
            out.lost("pages of the background after the second");
        }
    }

    /**
     * The layout in our format; empty when the text is no list of elements.
     *
     * @param json as the editor or the interface of pretix gives it
     */
    public static Optional<ImportedLayout> read(String json, Page page) {
        var elements = JsonTree.of(json).map(PretixLayout::elements).orElse(List.of());
        if (elements.isEmpty()) {
            return Optional.empty();
        }
        var layout = new PretixLayout(page);
        elements.forEach(layout::element);
        return Optional.of(layout.out.done());
    }

    /** Those of the list, or of an object that holds it, as the interface answers. */
    private static List<Map<?, ?>> elements(Object json) {
        return json instanceof Map<?, ?> answer
                ? JsonTree.objects(answer.get("layout"))
                : JsonTree.objects(json);
    }

    private void element(Map<?, ?> element) {
        number++;
        var type = JsonTree.text(element, "type");
        place = "element " + number + " (" + type + ")";
        var page = JsonTree.number(element, "page", 1);
        if (page > 2) {
            lost("it stands on page " + JsonTree.text(element, "page"));
            return;
        }
        out.side(page == 2);
        switch (type) {
            case "textarea", "textcontainer" -> text(element);
            case "barcodearea" -> qr(element);
            case "imagearea" -> image(element);
            case "poweredby" -> lost("pretix's own logo");
            default -> lost("an element of a kind that is not known");
        }
    }

    private void lost(String what) {
        out.lost(place + ": " + what);
    }

    private void qr(Map<?, ?> element) {
        var content = JsonTree.text(element, "content");
        if (!content.isEmpty() && !content.equals("secret") && !content.startsWith("pseudonym")) {
            lost("the code says " + content + "; ours says the badge's code");
        }
        var isBare = JsonTree.isTrue(element, "nowhitespace");
        out.qr(box(element, "size", "size"), !isBare);
    }

    private void image(Map<?, ?> element) {
        var content = JsonTree.text(element, "content");
        if (!content.isEmpty()) {
            lost("the image " + content + " is taken for the photo");
        }
        out.photo(box(element, "width", "height"), true);
    }

    private void text(Map<?, ?> element) {
        var value = PretixFields.value(element, this::lost);
        if (value.isBlank()) {
            return;
        }
        var given = new PretixFrame.Given(element, out.width(), out.height());
        var frame = PretixFrame.of(given);
        var family = JsonTree.text(element, "fontfamily");
        if (!family.isEmpty() && !family.equals("Noto Sans")) {
            out.lost("the font " + family + " is Noto Sans here");
        }
        if (frame.turn() != 0 && !frame.isInside(out.width(), out.height())) {
            lost("turned, it reached beyond the page and has less room");
            frame = frame.within(out.width(), out.height(), align(element));
        }
        out.text(frame.box(), value, setting(given, frame), letters(element));
    }

    private Setting setting(PretixFrame.Given given, PretixFrame frame) {
        var size = given.mm("fontsize", 10);
        var height = Math.clamp(given.lineHeight(), 0.5, 5);
        if (height != given.lineHeight()) {
            lost("the line height");
        }
        var isResized = JsonTree.isTrue(given.element(), "autoresize");
        return new Setting(
                size,
                isResized ? LEAST_PT : size,
                MOST_LINES,
                height,
                align(given.element()),
                frame.vertical(),
                frame.turn());
    }

    private static Letters letters(Map<?, ?> element) {
        return new Letters(
                JsonTree.isTrue(element, "bold"), JsonTree.isTrue(element, "italic"), rgb(element));
    }

    private Box box(Map<?, ?> element, String across, String down) {
        var high = JsonTree.number(element, down, 10);
        return new Box(
                JsonTree.number(element, "left", 0),
                out.height() - JsonTree.number(element, "bottom", 0) - high,
                JsonTree.number(element, across, 10),
                high);
    }

    private static String align(Map<?, ?> element) {
        return switch (JsonTree.text(element, "align")) {
            case "center" -> "centre";
            case "right" -> "right";
            default -> "left";
        };
    }

    private static String rgb(Map<?, ?> element) {
        if (!(element.get("color") instanceof List<?> parts) || parts.size() < 3) {
            return "#000000";
        }
        var hex = new StringBuilder("#");
        for (var part : parts.subList(0, 3)) {
            var digits = part instanceof String text ? text.replaceAll("\\..*", "") : "0";
            var value = digits.matches("\\d{1,3}") ? Math.min(255, Integer.parseInt(digits)) : 0;
            hex.append(HexFormat.of().toHexDigits((byte) value));
        }
        return hex.toString();
    }
}
