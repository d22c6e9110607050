package org.dengta.kiosk.config;

import org.dengta.badge.BadgeLayout.Box;
import org.dengta.kiosk.config.event.ConfigFault;
import org.dengta.platform.yaml.Scalars;
import org.dengta.platform.yaml.YamlMap;
import org.dengta.platform.yaml.YamlNode;

import java.math.BigDecimal;

/**
 * Boxes {@code [x, y, width, height]} in millimetres, each wholly inside the page.
 *
 * @param page at 0, 0
 */
record BadgeBoxes(Box page) {
    private static final int NUMBERS = 4;
    private static final double LARGEST = 420;

    /** Places and lengths are written to the thousandth. */
    private static final double TOLERANCE = 0.002;

    /**
     * @param turn by how many degrees the box is turned about its middle
     */
    Box read(YamlMap map, String key, double turn) {
        var numbers = map.list(key, Scalars.number(-LARGEST, LARGEST));
        var written = map.node(key).filter(YamlNode::isList).map(node -> node.items().size());
        if (written.isPresent() && written.orElseThrow() != NUMBERS) {
            map.fault(key, ConfigFault.NOT_A_BOX);
            return page;
        }
        if (numbers.size() != NUMBERS) {
            return page;
        }
        var box = new Box(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
        if (box.width() <= 0 || box.height() <= 0) {
            map.fault(key, ConfigFault.NOT_A_BOX);
        } else if (!isInside(turned(box, turn))) {
            map.fault(
                    key,
                    ConfigFault.BOX_OUTSIDE_PAGE,
                    numbers.stream().map(BadgeBoxes::plain).toList().toString(),
                    plain(page.width()) + " × " + plain(page.height()));
        }
        return box;
    }

    /** The upright rectangle around a box that is turned about its middle. */
    private static Box turned(Box box, double degrees) {
        var cos = Math.abs(Math.cos(Math.toRadians(degrees)));
        var sin = Math.abs(Math.sin(Math.toRadians(degrees)));
        var width = box.width() * cos + box.height() * sin;
        var height = box.width() * sin + box.height() * cos;
        return new Box(
                box.x() + (box.width() - width) / 2,
                box.y() + (box.height() - height) / 2,
                width,
                height);
    }

    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private boolean isInside(Box box) {
        return box.x() >= -TOLERANCE
                && box.y() >= -TOLERANCE
                && box.x() + box.width() <= page.width() + TOLERANCE
                && box.y() + box.height() <= page.height() + TOLERANCE;
    }
}
