package org.dengta.reading.attempt;

import org.dengta.reading.Deadline;
import org.dengta.reading.Picture;
import org.dengta.reading.Symbol;
import org.dengta.reading.SymbolReader;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/**
 * For the frames of a camera: one attempt on each, and where that finds nothing one of the others
 * in turn, so that no frame takes long and a code held still meets them all; where it finds
 * something on every second frame, for that may be a poster behind. For any thread where the
 * attempts are.
 */
public final class TurningReader implements SymbolReader {
    private final SymbolReader first;
    private final List<SymbolReader> others;
    private final Duration budget;
    private final LongSupplier nanos;
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicInteger filled = new AtomicInteger();

    /**
     * @param others at least one
     * @param budget of each of the two attempts, as far as it can be left
     * @param nanos of a monotonic clock
     */
    public TurningReader(
            SymbolReader first, List<SymbolReader> others, Duration budget, LongSupplier nanos) {
        this.first = first;
        this.others = List.copyOf(others);
        this.budget = budget;
        this.nanos = nanos;
    }

    @Override
    public List<Symbol> read(Picture picture, Deadline deadline) {
        var found = new Found();
        found.add(first.read(picture, deadline.within(budget, nanos)));
        if (found.isEmpty() || isSecond()) {
            found.add(next().read(picture, deadline.within(budget, nanos)));
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
