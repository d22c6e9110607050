package org.dengta.reading.attempt;

import org.dengta.reading.Symbol;
import org.dengta.reading.Symbol.Corner;

import java.util.ArrayList;
import java.util.List;

/**
 * What several looks at one picture found: each text once and each place once, as it was seen
 * first; bytes in an old encoding make other texts in other decoders. For one thread.
 */
final class Found {
    /** Between the middles of one symbol as two looks see it, as a share of its size. */
    private static final double NEAR = 0.2;

    private static final double MOST_UNLIKE = 1.6;

    private final List<Symbol> symbols = new ArrayList<>();

    void add(List<Symbol> seen) {
        for (var symbol : seen) {
            if (symbols.stream().noneMatch(known -> isSame(known, symbol))) {
                symbols.add(symbol);
            }
        }
    }

    boolean isEmpty() {
        return symbols.isEmpty();
    }

    List<Symbol> all() {
        return List.copyOf(symbols);
    }

    private static boolean isSame(Symbol one, Symbol other) {
        return one.text().equals(other.text()) || Place.of(one).isNear(Place.of(other));
    }

    private record Place(Corner middle, double size) {

        static Place of(Symbol symbol) {
            var corners = symbol.corners();
            var x = corners.stream().mapToDouble(Corner::x).summaryStatistics();
            var y = corners.stream().mapToDouble(Corner::y).summaryStatistics();
            return new Place(
                    new Corner((x.getMin() + x.getMax()) / 2, (y.getMin() + y.getMax()) / 2),
                    Math.max(x.getMax() - x.getMin(), y.getMax() - y.getMin()));
        }

        /** False where one has no place. */
        boolean isNear(Place other) {
            var least = Math.min(size, other.size);
            var most = Math.max(size, other.size);
            var far = Math.hypot(middle.x() - other.middle.x(), middle.y() - other.middle.y());
            return most > 0 && most < MOST_UNLIKE * least && far < NEAR * least;
        }
    }
}
