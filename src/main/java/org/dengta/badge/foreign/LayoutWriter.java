package org.dengta.badge.foreign;

import org.dengta.badge.BadgeLayout.Box;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Writes a layout file element by element and gathers what is lost. */
final class LayoutWriter {
    private static final double LEAST_PT = 3;
    private static final double MOST_PT = 200;

    private final double width;
    private final double height;
    private final StringBuilder yaml = new StringBuilder();
    private final List<String> losses = new ArrayList<>();

    /** How a text is set, in our words. */
    record Setting(double sizePt, double leastPt, int lines, String align, String vertical) {}

    LayoutWriter(String origin, double width, double height) {
        this.width = width;
        this.height = height;
        yaml.append("# Imported from ").append(origin).append(".\nformat: badge/1\npage: {width: ");
        yaml.append(plain(width)).append(", height: ").append(plain(height));
        yaml.append("}\n\nelements:\n");
    }

    void text(Box box, String value, Setting setting, boolean bold, String rgb) {
        var most = Math.clamp(setting.sizePt(), LEAST_PT, MOST_PT);
        var least = Math.clamp(setting.leastPt(), LEAST_PT, most);
        yaml.append("  - type: text\n    box: ").append(inside(box)).append("\n    value: ");
        yaml.append(quoted(value)).append("\n    fit: {max: ").append(plain(most));
        yaml.append(", min: ").append(plain(least)).append(", lines: ").append(setting.lines());
        yaml.append("}\n    align: ").append(setting.align()).append("\n    vertical: ");
        yaml.append(setting.vertical()).append("\n    bold: ").append(bold ? "yes" : "no");
        yaml.append("\n    paint: \"").append(rgb).append("\"\n");
    }

    void photo(Box box) {
        yaml.append("  - {type: photo, box: ").append(inside(box)).append("}\n");
    }

    void qr(Box box) {
        yaml.append("  - {type: qr, box: ").append(inside(box)).append("}\n");
    }

    void fill(Box box, String rgb) {
        yaml.append("  - {type: fill, box: ").append(inside(box)).append(", paint: \"");
        yaml.append(rgb).append("\"}\n");
    }

    void lost(String what) {
        if (!losses.contains(what)) {
            losses.add(what);
        }
    }

    ImportedLayout done() {
        return new ImportedLayout(yaml.toString(), losses);
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
        return "["
                + plain(left)
                + ", "
                + plain(top)
                + ", "
                + plain(right - left)
                + ", "
                + plain(bottom - top)
                + "]";
    }

    private static String quoted(String value) {
        return "\""
                + value.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ")
                + "\"";
    }

    private static String plain(double number) {
        var rounded = BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().toPlainString();
    }
}
