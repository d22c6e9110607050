package org.dengta.central;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicReference;

/** Wrong codes of the last minute; after ten of them none is looked at for a minute. */
final class WrongCodes {
    private static final int MOST = 10;
    private static final Duration SPAN = Duration.ofMinutes(1);

    private final Deque<Instant> wrong = new ArrayDeque<>();
    private final AtomicReference<Instant> closedUntil = new AtomicReference<>(Instant.MIN);

    synchronized boolean areTooMany(Instant now) {
        return now.isBefore(closedUntil.get());
    }

    synchronized void note(Instant now) {
        wrong.addLast(now);
        wrong.removeIf(at -> !at.plus(SPAN).isAfter(now));
        if (wrong.size() >= MOST) {
            closedUntil.set(now.plus(SPAN));
            wrong.clear();
        }
    }
}
