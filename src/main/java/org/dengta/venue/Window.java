package org.dengta.venue;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time, its start included and its end not.
 *
 * @param from the first instant within
 * @param to the first instant after it, later than {@code from}
 */
public record Window(Instant from, Instant to) {
    public Window {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a window ends after it starts");
        }
    }

    public boolean contains(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }

    public boolean endsBy(Instant at) {
        return !to.isAfter(at);
    }

    /** This window opened {@code early} sooner and closed {@code late} later. */
    public Window widened(Duration early, Duration late) {
        return new Window(from.minus(early), to.plus(late));
    }
}
