package org.dengta.reading.finder;

import java.util.List;

/**
 * A finder pattern.
 *
 * @param centre where its diagonals meet
 * @param outline its four outer corners, in the order of a turn from x to y
 * @param module the mean width of one, in pixels
 */
record Finder(Point centre, List<Point> outline, double module) {

    static Finder of(Point centre, List<Point> outline) {
        var around = 0.0;
        for (var i = 0; i < 4; i++) {
            around += outline.get(i).distance(outline.get((i + 1) % 4));
        }
        return new Finder(centre, List.copyOf(outline), around / 28);
    }

    /** How far a direction lies from the nearer of the pattern's sides, as a sine of 0 to 0.7. */
    double slant(Point direction) {
        var least = 1.0;
        for (var i = 0; i < 2; i++) {
            var side = sum(edge(i), edge(i + 2));
            least =
                    Math.min(
                            least,
                            Math.abs(side.cross(direction))
                                    / (side.length() * direction.length() + 1e-9));
        }
        return least;
    }

    /** The width of a module along a direction near one of the sides. */
    double moduleAlong(Point direction) {
        var first = sum(edge(0), edge(2));
        var second = sum(edge(1), edge(3));
        var side =
                Math.abs(first.dot(direction)) / (first.length() + 1e-9)
                                > Math.abs(second.dot(direction)) / (second.length() + 1e-9)
                        ? first
                        : second;
        return side.length() / 14;
    }

    private Point edge(int from) {
        return outline.get((from + 1) % 4).minus(outline.get(from % 4));
    }

    /** Of two sides that run against each other. */
    private static Point sum(Point edge, Point opposite) {
        return edge.minus(opposite);
    }
}
