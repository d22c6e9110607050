package org.dengta.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that shows a time of the event at first and then goes on as another one does. */
public final class DemoClock implements InstantSource {
    private final InstantSource clock;
    private final Duration ahead;

    /**
     * @param clock goes on
     * @param first shown now
     */
    public DemoClock(InstantSource clock, Instant first) {
        this.clock = clock;
        this.ahead = Duration.between(clock.instant(), first);
    }

    @Override
    public Instant instant() {
        return clock.instant().plus(ahead);
    }
}
