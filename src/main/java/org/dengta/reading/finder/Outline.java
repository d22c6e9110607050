package org.dengta.reading.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The quadrangle through the ends of rays. */
final class Outline {
    /** The end of a ray that has none. */
    static final Point NONE = new Point(Double.NaN, Double.NaN);

    private static final double LEAST_SIDE = 0.25;

    private Outline() {}

    static Optional<Finder> of(Point centre, Point[] ends) {
        var corners = corners(centre, ends);
        if (corners.length < 4) {
            return Optional.empty();
        }
        var lines = new ArrayList<Point[]>();
        for (var i = 0; i < 4; i++) {
            lines.add(line(ends, corners[i], corners[(i + 1) % 4]));
        }
        var outline = new ArrayList<Point>();
        for (var i = 0; i < 4; i++) {
            var before = lines.get((i + 3) % 4);
            var after = lines.get(i);
            var exact = Point.crossing(before[0], before[1], after[0], after[1]);
            var raw = ends[corners[i]];
            var far = raw.distance(centre) * 0.4;
            outline.add(exact.distance(raw) < far ? exact : raw);
        }
        return isSquarish(outline)
                ? Optional.of(
                        Finder.of(
                                Point.crossing(
                                        outline.get(0),
                                        outline.get(2),
                                        outline.get(1),
                                        outline.get(3)),
                                outline))
                : Optional.empty();
    }

    /** The farthest end, the farthest about opposite, and the farthest from the line of both. */
    private static int[] corners(Point centre, Point[] ends) {
        var count = ends.length;
        var first = farthest(centre, ends, 0, count);
        var third = farthest(centre, ends, first + count * 3 / 8, count / 4 + 1);
        if (first < 0 || third < 0) {
            return new int[0];
        }
        var second = off(ends, first, third);
        var fourth = off(ends, third, first);
        return second < 0 || fourth < 0 ? new int[0] : new int[] {first, second, third, fourth};
    }

    private static int farthest(Point centre, Point[] ends, int from, int count) {
        var best = -1;
        var most = 0.0;
        for (var i = from; i < from + count; i++) {
            var end = ends[i % ends.length];
            if (!end.isNone() && end.distance(centre) > most) {
                most = end.distance(centre);
                best = i % ends.length;
            }
        }
        return best;
    }

    private static int off(Point[] ends, int from, int to) {
        var line = ends[to].minus(ends[from]);
        var best = -1;
        var most = 0.0;
        for (var i = (from + 1) % ends.length; i != to; i = (i + 1) % ends.length) {
            if (!ends[i].isNone()) {
                var far = Math.abs(ends[i].minus(ends[from]).cross(line));
                if (far > most) {
                    most = far;
                    best = i;
                }
            }
        }
        return best;
    }

    /** The straight line nearest to the ends between two corners; through these where few are. */
    private static Point[] line(Point[] ends, int from, int to) {
        var inner = new ArrayList<Point>();
        var length = ends[from].distance(ends[to]);
        for (var i = (from + 1) % ends.length; i != to; i = (i + 1) % ends.length) {
            if (!ends[i].isNone()
                    && ends[i].distance(ends[from]) > 0.12 * length
                    && ends[i].distance(ends[to]) > 0.12 * length) {
                inner.add(ends[i]);
            }
        }
        return inner.size() < 4 ? new Point[] {ends[from], ends[to]} : fitted(inner);
    }

    private static Point[] fitted(List<Point> points) {
        var x = points.stream().mapToDouble(Point::x).average().orElse(0);
        var y = points.stream().mapToDouble(Point::y).average().orElse(0);
        var xx = 0.0;
        var xy = 0.0;
        var yy = 0.0;
        for (var point : points) {
            xx += (point.x() - x) * (point.x() - x);
            xy += (point.x() - x) * (point.y() - y);
            yy += (point.y() - y) * (point.y() - y);
        }
        var angle = 0.5 * Math.atan2(2 * xy, xx - yy);
        return new Point[] {
            new Point(x, y), new Point(x + Math.cos(angle) * 10, y + Math.sin(angle) * 10)
        };
    }

    private static boolean isSquarish(List<Point> outline) {
        var longest = 0.0;
        var shortest = Double.MAX_VALUE;
        for (var i = 0; i < 4; i++) {
            var side = outline.get(i).distance(outline.get((i + 1) % 4));
            longest = Math.max(longest, side);
            shortest = Math.min(shortest, side);
        }
        return shortest > LEAST_SIDE * longest;
    }
}
