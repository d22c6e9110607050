package org.dengta.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes one scan of a code that a camera sees again and again: it counts once more only after it
 * was out of sight for a while. For one thread.
 */
public final class SeenCodes {
    private final Duration away;
    private final Map<String, Instant> lastSeen = new HashMap<>();

    /**
     * @param away how long a code must be out of sight, such as 3 s
     */
    public SeenCodes(Duration away) {
        this.away = away;
    }

    /** Whether a code seen now is a new scan. A clock set back makes every code new. */
    public boolean isNew(String code, Instant now) {
        lastSeen.values().removeIf(seen -> !isRecent(seen, now));
        return lastSeen.put(code, now) == null;
    }

    private boolean isRecent(Instant seen, Instant now) {
        return !now.isBefore(seen) && now.isBefore(seen.plus(away));
    }
}
