package org.dengta.reading.finder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Three finder patterns that may belong to one symbol, as they lie in it.
 *
 * @param faults how little they look like it, from 0
 */
record Triple(Finder corner, Finder right, Finder below, double faults) {
    private static final double MOST_FAULTS = 2.2;
    private static final double LEAST_MODULES = 12;
    private static final double MOST_MODULES = 190;

    /** All that may be, the most likely first. */
    static List<Triple> of(List<Finder> finders) {
        var triples = new ArrayList<Triple>();
        for (var corner = 0; corner < finders.size(); corner++) {
            for (var right = 0; right < finders.size(); right++) {
                for (var below = right + 1; below < finders.size(); below++) {
                    if (corner != right && corner != below) {
                        of(finders.get(corner), finders.get(right), finders.get(below))
                                .ifPresent(triples::add);
                    }
                }
            }
        }
        triples.sort(Comparator.comparingDouble(Triple::faults));
        return triples;
    }

    private static Optional<Triple> of(Finder corner, Finder one, Finder other) {
        var across = one.centre().minus(corner.centre());
        var down = other.centre().minus(corner.centre());
        var turn = across.cross(down);
        return turn < 0 ? judged(corner, other, one) : judged(corner, one, other);
    }

    private static Optional<Triple> judged(Finder corner, Finder right, Finder below) {
        var across = right.centre().minus(corner.centre());
        var down = below.centre().minus(corner.centre());
        var sizes = unlike(corner.module(), right.module()) + unlike(corner.module(), below.module());
        if (sizes > 1.4) {
            return Optional.empty();
        }
        var wide = across.length() / width(corner, right, across);
        var high = down.length() / width(corner, below, down);
        if (Math.min(wide, high) < LEAST_MODULES || Math.max(wide, high) > MOST_MODULES) {
            return Optional.empty();
        }
        var bend = Math.abs(across.dot(down)) / (across.length() * down.length());
        var slants =
                corner.slant(across)
                        + right.slant(across)
                        + corner.slant(down)
                        + below.slant(down);
        var faults = sizes + 2 * unlike(wide, high) + bend + 1.5 * slants;
        return faults > MOST_FAULTS
                ? Optional.empty()
                : Optional.of(new Triple(corner, right, below, faults));
    }

    private static double width(Finder one, Finder other, Point direction) {
        return (one.moduleAlong(direction) + other.moduleAlong(direction)) / 2;
    }

    private static double unlike(double one, double other) {
        return Math.abs(Math.log(one / other));
    }

    List<Finder> finders() {
        return List.of(corner, right, below);
    }

    /** About how many modules a side of the symbol has. */
    double modules() {
        var across = right.centre().minus(corner.centre());
        var down = below.centre().minus(corner.centre());
        return 7
                + (across.length() / width(corner, right, across)
                                + down.length() / width(corner, below, down))
                        / 2;
    }
}
