package org.dengta.app;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Facts later than the kiosk's clock: the sign of a clock that stands back. */
public final class LateFacts {
    private static final Duration TOLERATED = Duration.ofSeconds(60);

    private LateFacts() {}

    /** The time of the latest fact where it is more than 60 s ahead of the kiosk's clock. */
    public static Optional<Instant> ahead(Replica replica) {
        var limit = replica.clock().instant().plus(TOLERATED);
        return replica.store().latestFact().filter(latest -> latest.isAfter(limit));
    }
}
