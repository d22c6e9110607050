package org.dengta.reading.finder;

import java.util.Optional;

/**
 * Rays from the middle of what may be a finder pattern. Whichever way it is turned and tilted, each
 * crosses its three edges at distances of 3 : 5 : 7; where they end is the outline.
 */
final class Rays {
    static final int COUNT = 48;

    private static final double ENOUGH = 0.6;
    private static final double INNER = 3 / 7.0;
    private static final double MIDDLE = 5 / 7.0;
    private static final double TOLERANCE = 0.13;
    private static final double FARTHEST = 8;

    private final Bits bits;
    private final double module;
    private final Point[] ends = new Point[COUNT];

    Rays(Bits bits, double module) {
        this.bits = bits;
        this.module = module;
    }

    /** The pattern around this point, if it is one. */
    Optional<Finder> around(Point guess) {
        var centre = guess;
        for (var turn = 0; turn < 2; turn++) {
            if (cast(centre) < ENOUGH * COUNT) {
                return Optional.empty();
            }
            centre = middle(centre);
        }
        return cast(centre) < ENOUGH * COUNT ? Optional.empty() : Outline.of(centre, ends);
    }

    /** How many rays cross as they should. */
    private int cast(Point centre) {
        var good = 0;
        for (var i = 0; i < COUNT; i++) {
            var angle = 2 * Math.PI * i / COUNT;
            var far = ray(centre, Math.cos(angle), Math.sin(angle));
            ends[i] =
                    new Point(
                            centre.x() + far * Math.cos(angle), centre.y() + far * Math.sin(angle));
            if (far > 0) {
                good++;
            } else {
                ends[i] = Outline.NONE;
            }
            if (i + 1 - good > (1 - ENOUGH) * COUNT) {
                return 0;
            }
        }
        return good;
    }

    /** The distance of the outer edge; 0 when the edges do not lie as they should. */
    private double ray(Point from, double across, double down) {
        var step = Math.max(0.4, module / 10);
        var edges = new double[3];
        var found = 0;
        for (var r = step; r < FARTHEST * module && found < 3; r += step) {
            var dark = bits.isDark(from.x() + r * across, from.y() + r * down);
            if (dark == (found == 1)) {
                edges[found++] = r - step / 2;
            }
        }
        if (found < 3) {
            return 0;
        }
        var slack = TOLERANCE * edges[2] + 0.7;
        return Math.abs(edges[0] - INNER * edges[2]) < slack
                        && Math.abs(edges[1] - MIDDLE * edges[2]) < slack
                ? edges[2]
                : 0;
    }

    /** Between the ends of opposite rays. */
    private Point middle(Point centre) {
        var x = 0.0;
        var y = 0.0;
        var pairs = 0;
        for (var i = 0; i < COUNT / 2; i++) {
            var one = ends[i];
            var other = ends[i + COUNT / 2];
            if (!one.isNone() && !other.isNone()) {
                x += (one.x() + other.x()) / 2;
                y += (one.y() + other.y()) / 2;
                pairs++;
            }
        }
        return pairs < COUNT / 8 ? centre : new Point(x / pairs, y / pairs);
    }
}
