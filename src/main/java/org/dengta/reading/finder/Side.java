package org.dengta.reading.finder;

import java.util.Optional;

/**
 * Two finder patterns that may span a side of a symbol.
 *
 * @param way from the middle of one to the middle of the other
 * @param modules how many lie between these, about
 * @param faults how little they look like it, from 0
 */
record Side(Finder corner, Finder other, Point way, double modules, double faults) {
    private static final double LEAST_MODULES = 12;
    private static final double MOST_MODULES = 190;
    private static final double MOST_UNLIKE = 1;
    private static final double MOST_SLANT = 0.45;

    static Optional<Side> between(Finder corner, Finder other) {
        var sizes = unlike(corner.module(), other.module());
        if (sizes > MOST_UNLIKE) {
            return Optional.empty();
        }
        var way = other.centre().minus(corner.centre());
        var modules = way.length() * 2 / (corner.moduleAlong(way) + other.moduleAlong(way));
        if (modules < LEAST_MODULES || modules > MOST_MODULES) {
            return Optional.empty();
        }
        var one = corner.slant(way);
        var two = other.slant(way);
        return Math.min(one, two) > MOST_SLANT
                ? Optional.empty()
                : Optional.of(new Side(corner, other, way, modules, sizes + 1.5 * (one + two)));
    }

    /** How far two lengths differ; 0 for the same. */
    static double unlike(double one, double other) {
        return Math.abs(Math.log(one / other));
    }
}
