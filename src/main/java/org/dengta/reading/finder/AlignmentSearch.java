package org.dengta.reading.finder;

import java.util.Optional;

/** Looks for an alignment pattern, five modules wide, near where it should be. */
final class AlignmentSearch {
    private static final int ENOUGH = 21;
    private static final double STEP = 0.4;

    private final Bits bits;

    AlignmentSearch(Bits bits) {
        this.bits = bits;
    }

    /**
     * Where its middle is; of several the nearest.
     *
     * @param reach how far around, in modules
     */
    Optional<Point> near(Grid grid, Point at, double reach) {
        var steps = (int) Math.ceil(reach / STEP);
        var best = Optional.<Point>empty();
        var most = (double) ENOUGH - 1;
        for (var down = -steps; down <= steps; down++) {
            for (var across = -steps; across <= steps; across++) {
                var x = at.x() + across * STEP;
                var y = at.y() + down * STEP;
                var alike = alike(grid, x, y) - 0.5 * Math.hypot(across, down) / steps;
                if (alike > most) {
                    most = alike;
                    best = Optional.of(new Point(x, y));
                }
            }
        }
        return best.map(place -> middle(grid, place));
    }

    private int alike(Grid grid, double x, double y) {
        if (!isDark(grid, x, y)) {
            return 0;
        }
        var alike = 0;
        for (var down = -2; down <= 2; down++) {
            for (var across = -2; across <= 2; across++) {
                var ring = Math.max(Math.abs(down), Math.abs(across));
                alike += isDark(grid, x + across, y + down) == (ring != 1) ? 1 : 0;
            }
        }
        return alike;
    }

    /** Of all places near by that are as good. */
    private Point middle(Grid grid, Point place) {
        var most = alike(grid, place.x(), place.y());
        var x = 0.0;
        var y = 0.0;
        var count = 0;
        for (var down = -4; down <= 4; down++) {
            for (var across = -4; across <= 4; across++) {
                if (alike(grid, place.x() + across * 0.2, place.y() + down * 0.2) >= most) {
                    x += across * 0.2;
                    y += down * 0.2;
                    count++;
                }
            }
        }
        return grid.of(place.x() + x / count, place.y() + y / count);
    }

    private boolean isDark(Grid grid, double x, double y) {
        var at = grid.of(x, y);
        return bits.isDark(at.x(), at.y());
    }
}
