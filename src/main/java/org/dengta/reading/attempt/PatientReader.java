package org.dengta.reading.attempt;

import org.dengta.reading.Deadline;
import org.dengta.reading.Picture;
import org.dengta.reading.Symbol;
import org.dengta.reading.SymbolReader;

import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Tries one way of looking after the other until one finds something, and one more then: what the
 * first missed of several codes is often seen by the second. For any thread where the attempts are.
 */
public final class PatientReader implements SymbolReader {
    private final List<SymbolReader> attempts;
    private final Duration budget;
    private final LongSupplier nanos;

    /**
     * @param attempts the cheapest for what it finds first
     * @param budget after which no attempt is begun and those that can end; the first always is
     * @param nanos of a monotonic clock
     */
    public PatientReader(List<SymbolReader> attempts, Duration budget, LongSupplier nanos) {
        this.attempts = List.copyOf(attempts);
        this.budget = budget;
        this.nanos = nanos;
    }

    @Override
    public List<Symbol> read(Picture picture, Deadline deadline) {
        var own = deadline.within(budget, nanos);
        var found = new Found();
        for (var attempt : attempts) {
            var isSecond = !found.isEmpty();
            found.add(attempt.read(picture, own));
            if (isSecond || own.isOver()) {
                break;
            }
        }
        return found.all();
    }
}
