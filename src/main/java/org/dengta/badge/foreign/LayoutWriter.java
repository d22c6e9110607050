package org.dengta.badge.foreign;

import org.dengta.badge.BadgeLayout.Box;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a layout file element by element and gathers what is lost. */
final class LayoutWriter {
    private static final double LEAST_PT = 3;
    private static final double MOST_PT = 200;

    private final double width;
    private final double height;
    private final String head;
    private final StringBuilder front = new StringBuilder();
    private final StringBuilder back = new StringBuilder();
    private final List<String> losses = new ArrayList<>();
    private StringBuilder yaml = front;

    /**
     * How a text is laid out, in our words.
     *
     * @param lineHeight 0 where the ink decides
     * @param turn degrees clockwise
     */
    record Setting(
            double sizePt,
            double leastPt,
            int lines,
            double lineHeight,
            String align,
            String vertical,
            double turn) {}

    /** How its letters look. */
    record Letters(boolean bold, boolean italic, String rgb) {}

    LayoutWriter(String origin, double width, double height) {
        this.width = width;
        this.height = height;
        head =
                String.format(
                        Locale.ROOT,
                        "# Imported from %s.\nformat: badge/1\npage: {width: %s, height: %s}\n",
                        origin,
                        plain(width),
                        plain(height));
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** What follows stands on this side. */
    void side(boolean isBack) {
        yaml = isBack ? back : front;
    }

    void text(Box box, String value, Setting setting, Letters letters) {
        var most = Math.clamp(setting.sizePt(), LEAST_PT, MOST_PT);
        var least = Math.clamp(setting.leastPt(), LEAST_PT, most);
        if (most != setting.sizePt()) {
            lost("letters of " + plain(setting.sizePt()) + " pt are set in " + plain(most));
        }
        line("  - type: text");
        line("    box: " + (setting.turn() == 0 ? inside(box) : written(box)));
        line("    value: " + quoted(value));
        var spacing =
                setting.lineHeight() == 0 ? "" : ", line-height: " + plain(setting.lineHeight());
        line(
                String.format(
                        Locale.ROOT,
                        "    fit: {max: %s, min: %s, lines: %d%s}",
                        plain(most),
                        plain(least),
                        setting.lines(),
                        spacing));
        line("    align: " + setting.align());
        line("    vertical: " + setting.vertical());
        line(setting.turn() == 0 ? "" : "    turn: " + plain(setting.turn()));
        line("    bold: " + (letters.bold() ? "yes" : "no"));
        line(letters.italic() ? "    italic: yes" : "");
        line("    paint: \"" + letters.rgb() + "\"");
    }

    /** A photo that covers its box or stands in it as a whole. */
    void photo(Box box, boolean isWhole) {
        line("  - {type: photo, box: " + inside(box) + (isWhole ? ", whole: yes}" : "}"));
    }

    void qr(Box box, boolean hasQuietZone) {
        line("  - {type: qr, box: " + inside(box) + (hasQuietZone ? "}" : ", quiet: no}"));
    }

    void fill(Box box, String rgb) {
        line("  - {type: fill, box: " + inside(box) + ", paint: \"" + rgb + "\"}");
    }

    /** A picture over the whole page, in a file beside the layout. */
    void ground(String file) {
        var page = new Box(0, 0, width, height);
        line("  - {type: picture, box: " + written(page) + ", file: " + quoted(file) + "}");
    }

    void lost(String what) {
        if (!losses.contains(what)) {
            losses.add(what);
        }
    }

    ImportedLayout done() {
        if (front.isEmpty()) {
            side(false);
            fill(new Box(0, 0, width, height), "#ffffff");
        }
        var behind = back.isEmpty() ? "" : "\nback:\n" + back;
        return new ImportedLayout(head + "\nelements:\n" + front + behind, losses);
    }

    private void line(String written) {
        if (!written.isEmpty()) {
            yaml.append(written).append('\n');
        }
    }

    /** The part of a box that lies on the page, at least a tenth of a millimetre. */
    private String inside(Box box) {
        var left = Math.clamp(box.x(), 0, width - 0.1);
        var top = Math.clamp(box.y(), 0, height - 0.1);
        var right = Math.clamp(box.x() + box.width(), left + 0.1, width);
        var bottom = Math.clamp(box.y() + box.height(), top + 0.1, height);
        if (left > box.x() + 0.01
                || right < box.x() + box.width() - 0.01
                || top > box.y() + 0.01
                || bottom < box.y() + box.height() - 0.01) {
            lost("a box that reached beyond the page was cut to it");
        }
        return written(new Box(left, top, right - left, bottom - top));
    }

    private static String written(Box box) {
        return String.format(
                Locale.ROOT,
                "[%s, %s, %s, %s]",
                plain(box.x()),
                plain(box.y()),
                plain(box.width()),
                plain(box.height()));
    }

    private static String quoted(String value) {
        return "\""
                + value.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replaceAll("\\R", "\\\\n")
                        .replaceAll("\\s+", " ")
                + "\"";
    }

    private static String plain(double number) {
        var rounded = BigDecimal.valueOf(number).setScale(3, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().toPlainString();
    }
}
