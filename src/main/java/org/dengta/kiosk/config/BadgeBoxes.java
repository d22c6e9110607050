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
    private static final double TOLERANCE = 1e-6;

    Box read(YamlMap map, String key) {
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
        } else if (!isInside(box)) {
            map.fault(
                    key,
                    ConfigFault.BOX_OUTSIDE_PAGE,
                    numbers.stream().map(BadgeBoxes::plain).toList().toString(),
                    plain(page.width()) + " × " + plain(page.height()));
        }
        return box;
    }

    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private boolean isInside(Box box) {
        return box.x() >= 0
                && box.y() >= 0
                && box.x() + box.width() <= page.width() + TOLERANCE
                && box.y() + box.height() <= page.height() + TOLERANCE;
    }
}
