package org.dengta.badge.foreign;

import org.dengta.badge.BadgeLayout.Box;

import java.util.Map;

/**
 * Where pretix draws a text, in our terms: it turns a text about the left end of its first line's
 * top, we turn a box about its middle; it lets a text without height grow, we give it all the room
 * there is (its {@code base/pdf.py}, the drawing of textarea and textcontainer).
 *
 * @param box as our layouts have it, not cut to the page
 * @param vertical our word for where the text stands in the box
 * @param turn degrees clockwise
 */
record PretixFrame(Box box, String vertical, double turn) {
    /** Between baselines at pretix's line height of 1, in em. */
    static final double LINE = 1.15;

    private static final double MM_PER_PT = 25.4 / 72;
    private static final double ASCENT = 1.069;
    private static final double DESCENT = 0.293;

    /** Between baselines of layouts older than line heights. */
    private static final double OLD_LINE = ASCENT + DESCENT;

    /** What is known of a text before it is placed. */
    record Given(Map<?, ?> element, double pageWidth, double pageHeight) {
        double mm(String key, double otherwise) {
            return JsonTree.number(element, key, otherwise);
        }

        double left() {
            return mm("left", 0);
        }

        /** From the page's top. */
        double bottom() {
            return pageHeight - mm("bottom", 0);
        }

        double width() {
            return Math.max(0.1, mm("width", 50));
        }

        double turn() {
            var turn = mm("rotation", 0) % 360;
            return turn < 0 ? turn + 360 : turn;
        }

        /** Millimetres of a length in sizes of the letters. */
        double em(double em) {
            return em * mm("fontsize", 10) * MM_PER_PT;
        }

        double lineHeight() {
            var isOld =
                    JsonTree.text(element, "type").equals("textarea")
                            && JsonTree.text(element, "lineheight").isEmpty();
            return isOld ? OLD_LINE : LINE * Math.max(0.1, mm("lineheight", 1));
        }
    }

    static PretixFrame of(Given given) {
        if (JsonTree.text(given.element(), "type").equals("textcontainer")) {
            return container(given);
        }
        return JsonTree.isTrue(given.element(), "downward") ? down(given) : up(given);
    }

    private static PretixFrame container(Given given) {
        var height = Math.max(0.1, given.mm("height", 10));
        var top = given.bottom() - height;
        var vertical = JsonTree.text(given.element(), "verticalalign");
        var word = vertical.equals("middle") || vertical.equals("bottom") ? vertical : "top";
        var isResized = JsonTree.isTrue(given.element(), "autoresize");
        if (!isResized && given.turn() == 0) {
            return free(given, top, top + height, word);
        }
        return turned(given, new Box(given.left(), top, given.width(), height), word, top);
    }

    private static PretixFrame down(Given given) {
        var pivot = given.bottom();
        var top = pivot - given.em(DESCENT / 2.5);
        return given.turn() == 0
                ? free(given, top, top, "top")
                : turned(given, lines(given, top), "top", pivot);
    }

    private static PretixFrame up(Given given) {
        var line = given.lineHeight();
        var isOld = line == OLD_LINE;
        var rise = isOld ? DESCENT : DESCENT - (line - 1) * 1.05;
        var bottom = given.bottom() - given.em(rise);
        if (given.turn() == 0) {
            return free(given, bottom, bottom, "bottom");
        }
        var pivot = given.bottom() - given.em(line);
        return turned(given, lines(given, pivot - given.em(rise)), "top", pivot);
    }

    /** As high as the page allows, so that no text is too long. */
    private static PretixFrame free(Given given, double top, double bottom, String vertical) {
        var page = given.pageHeight();
        var box =
                switch (vertical) {
                    case "top" -> new Box(given.left(), top, given.width(), page - top);
                    case "bottom" -> new Box(given.left(), 0, given.width(), bottom);
                    default -> {
                        var half = Math.min((top + bottom) / 2, page - (top + bottom) / 2);
                        var upper = (top + bottom) / 2 - half;
                        yield new Box(given.left(), upper, given.width(), 2 * half);
                    }
                };
        return new PretixFrame(box, vertical, 0);
    }

    /** Room for as many lines as the page allows once it is turned, at least for one. */
    private static Box lines(Given given, double top) {
        var line = given.em(given.lineHeight());
        var most = 20;
        var box = new Box(given.left(), top, given.width(), most * line);
        while (most > 1 && !isInside(given, about(box, given.left(), top, given.turn()))) {
            most--;
            box = new Box(given.left(), top, given.width(), most * line);
        }
        return box;
    }

    private static PretixFrame turned(Given given, Box box, String vertical, double pivot) {
        return new PretixFrame(
                about(box, given.left(), pivot, given.turn()), vertical, given.turn());
    }

    /** The box that, turned about its middle, lies as this one turned about a point. */
    private static Box about(Box box, double x, double y, double degrees) {
        var cos = Math.cos(Math.toRadians(degrees));
        var sin = Math.sin(Math.toRadians(degrees));
        var right = box.x() + box.width() / 2 - x;
        var down = box.y() + box.height() / 2 - y;
        return new Box(
                x + right * cos - down * sin - box.width() / 2,
                y + right * sin + down * cos - box.height() / 2,
                box.width(),
                box.height());
    }

    private static boolean isInside(Given given, Box box) {
        return new PretixFrame(box, "top", given.turn())
                .isInside(given.pageWidth(), given.pageHeight());
    }

    /** Whether it lies on a page of this size when it is turned. */
    boolean isInside(double pageWidth, double pageHeight) {
        var cos = Math.abs(Math.cos(Math.toRadians(turn)));
        var sin = Math.abs(Math.sin(Math.toRadians(turn)));
        var across = (box.width() * cos + box.height() * sin) / 2;
        var along = (box.width() * sin + box.height() * cos) / 2;
        var x = box.x() + box.width() / 2;
        var y = box.y() + box.height() / 2;
        return x >= across && y >= along && x + across <= pageWidth && y + along <= pageHeight;
    }

    /**
     * Itself, or a narrower one that lies on the page when turned: at the end of its lines, at both
     * ends of centred ones; where that is not enough a smaller one.
     *
     * @param align our word for where lines stand
     */
    PretixFrame within(double pageWidth, double pageHeight, String align) {
        var keep = align.equals("left") ? -0.5 : align.equals("right") ? 0.5 : 0;
        var frame = this;
        for (var part = 1.0; !frame.isInside(pageWidth, pageHeight) && part > 0.02; part -= 0.01) {
            frame = part(part, 1, keep);
        }
        for (var part = 1.0; !frame.isInside(pageWidth, pageHeight) && part > 0.001; part -= 0.01) {
            frame = part(part, part, 0).movedIn(pageWidth, pageHeight);
        }
        return frame;
    }

    /** A part of its width and height, with its place along the lines kept as wished. */
    private PretixFrame part(double across, double along, double keep) {
        var width = box.width() * across;
        var height = box.height() * along;
        var shift = keep * (box.width() - width);
        var x = box.x() + box.width() / 2 + shift * Math.cos(Math.toRadians(turn));
        var y = box.y() + box.height() / 2 + shift * Math.sin(Math.toRadians(turn));
        return new PretixFrame(
                new Box(x - width / 2, y - height / 2, width, height), vertical, turn);
    }

    private PretixFrame movedIn(double pageWidth, double pageHeight) {
        var x = Math.clamp(box.x() + box.width() / 2, 1, pageWidth - 1);
        var y = Math.clamp(box.y() + box.height() / 2, 1, pageHeight - 1);
        var moved = new Box(x - box.width() / 2, y - box.height() / 2, box.width(), box.height());
        return new PretixFrame(moved, vertical, turn);
    }
}
