package org.dengta.app;

import org.dengta.store.sql.Store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Facts later than the kiosk's clock: the sign of a clock that stands back. */
public final class LateFacts {
    private static final Duration TOLERATED = Duration.ofSeconds(60);

    private LateFacts() {}

    /** The time of the latest fact where it is more than 60 s ahead of the kiosk's clock. */
    public static Optional<Instant> ahead(Replica replica) {
        return ahead(replica.store(), replica.clock().instant());
    }

    /**
     * The same by one of its connections.
     *
     * @param now what the kiosk's clock shows
     */
    public static Optional<Instant> ahead(Store store, Instant now) {
        var limit = now.plus(TOLERATED);
        return store.latestFact().filter(latest -> latest.isAfter(limit));
    }
}
