package org.dengta.app.demo;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that is set by hand, for playing through what happened earlier. */
final class HandClock implements InstantSource {
    private final AtomicReference<Instant> shown;

    HandClock(Instant first) {
        shown = new AtomicReference<>(first);
    }

    void set(Instant instant) {
        shown.set(instant);
    }

    @Override
    public Instant instant() {
        return shown.get();
    }
}
