package org.dengta.reading.finder;

/** A place in a picture or in a symbol. */
record Point(double x, double y) {

    /** Whether it is nowhere. */
    boolean isNone() {
        return Double.isNaN(x);
    }

    Point minus(Point other) {
        return new Point(x - other.x, y - other.y);
    }

    double dot(Point other) {
        return x * other.x + y * other.y;
    }

    double cross(Point other) {
        return x * other.y - y * other.x;
    }

    double length() {
        return Math.hypot(x, y);
    }

    double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /** Where the lines through two points each meet; the middle of all where they do not. */
    static Point crossing(Point a, Point b, Point c, Point d) {
        var along = b.minus(a);
        var other = d.minus(c);
        var turn = along.cross(other);
        if (Math.abs(turn) < 1e-9) {
            return new Point((a.x + b.x + c.x + d.x) / 4, (a.y + b.y + c.y + d.y) / 4);
        }
        var share = c.minus(a).cross(other) / turn;
        return new Point(a.x + share * along.x, a.y + share * along.y);
    }
}
