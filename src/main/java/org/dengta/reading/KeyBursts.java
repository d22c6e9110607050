package org.dengta.reading;

import java.time.Duration;
import java.util.Optional;

/**
 * Tells a scanner that types from a person who types: many characters, little time between them.
 * The average gap counts, not the longest: a busy machine stretches single ones. For one thread.
 */
public final class KeyBursts {
    private static final int LEAST = 6;
    private static final int MOST = 4096;
    private static final long AVERAGE_NANOS = Duration.ofMillis(60).toNanos();

    /** After so long a silence what was typed before is not part of what follows. */
    private static final long BREAK_NANOS = Duration.ofMillis(400).toNanos();

    private final StringBuilder typed = new StringBuilder();
    private long first;
    private long last;

    /**
     * One character was typed.
     *
     * @param character printable
     * @param nanos when, of any monotonic clock
     */
    public void typed(String character, long nanos) {
        if (typed.isEmpty() || nanos - last > BREAK_NANOS || typed.length() >= MOST) {
            typed.setLength(0);
            first = nanos;
        }
        typed.append(character);
        last = nanos;
    }

    /** Enter was pressed, or nothing came for a while: the code if a scanner typed it. */
    public Optional<String> ended() {
        var text = typed.toString();
        var isBurst =
                text.length() >= LEAST && (last - first) / (text.length() - 1) <= AVERAGE_NANOS;
        typed.setLength(0);
        return isBurst ? Optional.of(text) : Optional.empty();
    }

    /** Whether what was typed so far came as fast as from a scanner. */
    public boolean isUnderWay() {
        return typed.length() >= LEAST && (last - first) / (typed.length() - 1) <= AVERAGE_NANOS;
    }
}
