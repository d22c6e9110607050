package org.dengta.reading;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * For the frames of a camera: one attempt on each, and where that finds nothing one of the others
 * in turn, so that no frame takes long and a code held still meets them all; where it finds
 * something on every second frame, for that may be a poster behind. For any thread where the
 * attempts are.
 */
public final class TurningReader implements SymbolReader {
    private final SymbolReader first;
    private final List<SymbolReader> others;
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicInteger filled = new AtomicInteger();

    /**
     * @param others at least one
     */
    public TurningReader(SymbolReader first, List<SymbolReader> others) {
        this.first = first;
        this.others = List.copyOf(others);
    }

    @Override
    public List<Symbol> read(Picture picture) {
        var found = new Found();
        found.add(first.read(picture));
        if (found.isEmpty() || isSecond()) {
            found.add(next().read(picture));
        }
        return found.all();
    }

    private boolean isSecond() {
        return filled.getAndIncrement() % 2 != 0;
    }

    private SymbolReader next() {
        return others.get(Math.floorMod(turn.getAndIncrement(), others.size()));
    }
}
