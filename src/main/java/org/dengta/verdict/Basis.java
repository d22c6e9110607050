package org.dengta.verdict;

import org.dengta.venue.GateId;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a verdict rests on: how far a kiosk has heard of the other gates of the same zone. */
public sealed interface Basis {

    /** No other gate leads into the zone, or none is open. */
    record Sole() implements Basis {}

    /**
     * Every gate of the zone was heard a moment ago.
     *
     * @param gates how many others
     * @param longest how long ago the one heard last of all
     */
    record Fresh(int gates, Duration longest) implements Basis {}

    /** Some were not: what they let in is not known here. */
    record StaleSince(List<Silence> silent) implements Basis {
        public StaleSince {
            silent = List.copyOf(silent);
        }
    }

    /**
     * A gate not heard of.
     *
     * @param gate which
     * @param since when it was heard last; empty for never
     */
    record Silence(GateId gate, Optional<Instant> since) {}

    default boolean isStale() {
        return this instanceof StaleSince;
    }
}
