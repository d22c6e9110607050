package org.dengta.reading.finder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Three finder patterns that may belong to one symbol, as they lie in it.
 *
 * @param modules about how many a side of the symbol has
 * @param faults how little they look like it, from 0
 */
record Triple(Finder corner, Finder right, Finder below, double modules, double faults) {
    private static final double MOST_FAULTS = 2.2;

    /** All that may be, the most likely first. */
    static List<Triple> of(List<Finder> finders) {
        var triples = new ArrayList<Triple>();
        for (var corner : finders) {
            var sides =
                    finders.stream()
                            .filter(other -> !other.equals(corner))
                            .flatMap(other -> Side.between(corner, other).stream())
                            .toList();
            for (var i = 0; i < sides.size(); i++) {
                for (var j = i + 1; j < sides.size(); j++) {
                    joined(sides.get(i), sides.get(j)).ifPresent(triples::add);
                }
            }
        }
        triples.sort(Comparator.comparingDouble(Triple::faults));
        return triples;
    }

    private static Optional<Triple> joined(Side one, Side other) {
        var turn = one.way().cross(other.way());
        var across = turn < 0 ? other : one;
        var down = turn < 0 ? one : other;
        var bend =
                Math.abs(across.way().dot(down.way()))
                        / (across.way().length() * down.way().length());
        var faults =
                bend
                        + across.faults()
                        + down.faults()
                        + 2 * Side.unlike(across.modules(), down.modules());
        return faults > MOST_FAULTS
                ? Optional.empty()
                : Optional.of(
                        new Triple(
                                across.corner(),
                                across.other(),
                                down.other(),
                                7 + (across.modules() + down.modules()) / 2,
                                faults));
    }

    List<Finder> finders() {
        return List.of(corner, right, below);
    }
}
