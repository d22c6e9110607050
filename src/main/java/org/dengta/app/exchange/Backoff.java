package org.dengta.app.exchange;

import java.time.Duration;

/**
 * How long to wait after each failure in a row: 1 s, then twice as long each time, up to the
 * longest. For one thread.
 */
final class Backoff {
    private static final Duration FIRST = Duration.ofSeconds(1);

    private final Duration longest;
    private Duration next = FIRST;

    private Backoff(Duration longest) {
        this.longest = longest;
    }

    /** Of rounds, which ask for much: 1, 2, 4, 8, then 15 s. */
    static Backoff ofRounds() {
        return new Backoff(Duration.ofSeconds(15));
    }

    /**
     * Of the open ear for wake-ups, which is what finds that the central is there again and ends
     * the pause between rounds: 1, then 2 s.
     */
    static Backoff ofListening() {
        return new Backoff(Duration.ofSeconds(2));
    }

    Duration next() {
        var pause = next;
        var doubled = next.multipliedBy(2);
        next = doubled.compareTo(longest) > 0 ? longest : doubled;
        return pause;
    }

    void reset() {
        next = FIRST;
    }
}
