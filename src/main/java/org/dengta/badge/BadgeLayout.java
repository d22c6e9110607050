package org.dengta.badge;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where things stand on a badge. Lengths are millimetres from the top-left corner of the page;
 * later elements are drawn over earlier ones.
 *
 * @param id its name in the configuration
 * @param widthMm page width, 20 to 420
 * @param heightMm page height, 20 to 420
 * @param elements of the front, from back to front
 * @param back elements of the back; empty for a badge of one side
 */
public record BadgeLayout(
        String id, double widthMm, double heightMm, List<Element> elements, List<Element> back) {
    public BadgeLayout {
        elements = List.copyOf(elements);
        back = List.copyOf(back);
    }

    /** A layout of one side. */
    public BadgeLayout(String id, double widthMm, double heightMm, List<Element> elements) {
        this(id, widthMm, heightMm, elements, List.of());
    }

    /** Whether there is a place for a photo. */
    public boolean showsPhoto() {
        return Stream.concat(elements.stream(), back.stream()).anyMatch(Photo.class::isInstance);
    }

    /** One thing on the badge, inside its box. */
    public sealed interface Element {
        Box box();
    }

    /** A filled rectangle with corners of the given radius. */
    public record Fill(Box box, Paint paint, double radiusMm) implements Element {}

    /**
     * A text of fixed words and {@code {field}}s, shrunk from the largest to the smallest size
     * until it fits. One that stays empty leaves its room to the text above it.
     *
     * @param value fixed words and fields of {@link BadgeField}
     * @param fit sizes and lines to try
     * @param style how it is set
     */
    public record Text(Box box, String value, Fit fit, Style style) implements Element {}

    /**
     * The photo or a silhouette.
     *
     * @param isWhole whether all of the photo is seen; else it covers the box
     */
    public record Photo(Box box, double radiusMm, boolean isWhole) implements Element {
        /** One that covers its box. */
        public Photo(Box box, double radiusMm) {
            this(box, radiusMm, false);
        }
    }

    /**
     * A picture that is the same on every badge, whole in the middle of its box.
     *
     * @param file a sound JPEG or PNG file; do not change the array
     */
    @SuppressWarnings("ArrayRecordComponent") // is not copied for each badge
    public record Artwork(Box box, byte[] file) implements Element {}

    /**
     * A chip for each zone the person may enter, wrapped into the box.
     *
     * @param sizePt of the letters
     * @param leastPt how small they may become, so that all have room
     */
    public record Chips(Box box, double sizePt, double leastPt) implements Element {}

    /**
     * The badge's QR code, as large a square as the box holds.
     *
     * @param hasQuietZone whether the box takes the blank margin too; else the ground must be light
     *     around it
     */
    public record Qr(Box box, boolean hasQuietZone) implements Element {
        /** One with its quiet zone. */
        public Qr(Box box) {
            this(box, true);
        }
    }

    /** A rectangle in millimetres, top-left corner first. */
    public record Box(double x, double y, double width, double height) {}

    /**
     * Sizes to try for a text.
     *
     * @param maxPt largest size in points
     * @param minPt smallest size, not above the largest
     * @param lines most lines, at least 1
     * @param lineHeight from baseline to baseline in sizes of the letters, the first baseline where
     *     word processors set it; 0 lets the letters' ink decide
     */
    public record Fit(double maxPt, double minPt, int lines, double lineHeight) {
        /** Lines as near as the ink allows. */
        public Fit(double maxPt, double minPt, int lines) {
            this(maxPt, minPt, lines, 0);
        }
    }

    /**
     * How a text is set.
     *
     * @param turn by how many degrees the box is turned clockwise about its middle; as it then lies
     *     it is inside the page
     */
    public record Style(
            Align align,
            VerticalAlign vertical,
            boolean bold,
            boolean italic,
            double turn,
            Paint paint) {
        /** An upright text that is not turned. */
        public Style(Align align, VerticalAlign vertical, boolean bold, Paint paint) {
            this(align, vertical, bold, false, 0, paint);
        }
    }

    /** Side to side. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** Top to bottom. */
    public enum VerticalAlign {
        TOP,
        MIDDLE,
        BOTTOM
    }

    /**
     * A colour: fixed, the category's own, or black or white, whichever reads better on the
     * category's.
     */
    public sealed interface Paint {}

    /** A fixed colour {@code #rrggbb}. */
    public record Fixed(String rgb) implements Paint {}

    /** The category's colour. */
    public record OfCategory() implements Paint {}

    /** Black or white, whichever has the higher contrast to the category's colour. */
    public record OnCategory() implements Paint {}
}
