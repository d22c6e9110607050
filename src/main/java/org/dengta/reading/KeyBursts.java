package org.dengta.reading;

import java.time.Duration;
import java.util.Optional;

/**
 * Tells a scanner that types from a person who types: many characters, little time between them.
 * The average gap counts, and without the longest: a busy machine stretches single ones, up to a
 * third of a second. One key held down is no scanner, however fast it repeats. For one thread.
 */
public final class KeyBursts {

    /** After so long a silence what was typed before is not part of what follows. */
    public static final Duration SILENCE = Duration.ofMillis(350);

    private static final int LEAST = 6;
    private static final int MOST = 4096;
    private static final long AVERAGE_NANOS = Duration.ofMillis(60).toNanos();

    private final StringBuilder typed = new StringBuilder();
    private long first;
    private long last;
    private long longest;

    /**
     * One character was typed. True when it is the first after a silence.
     *
     * @param character printable
     * @param nanos when, of any monotonic clock
     */
    public boolean typed(String character, long nanos) {
        var isFirst = typed.isEmpty() || nanos - last > SILENCE.toNanos() || typed.length() >= MOST;
        if (isFirst) {
            typed.setLength(0);
            first = nanos;
            longest = 0;
        } else {
            longest = Math.max(longest, nanos - last);
        }
        typed.append(character);
        last = nanos;
        return isFirst;
    }

    /** Enter was pressed, or nothing came for a while: the code if a scanner typed it. */
    public Optional<String> ended() {
        var text = typed.toString();
        var isBurst = isUnderWay();
        typed.setLength(0);
        return isBurst ? Optional.of(text) : Optional.empty();
    }

    /** Whether what was typed so far came as fast as from a scanner. */
    public boolean isUnderWay() {
        var length = typed.length();
        return length >= LEAST
                && (last - first - longest) / (length - 2) <= AVERAGE_NANOS
                && typed.chars().distinct().count() > 1;
    }

    /** What was typed since the last silence and is not ended; a single key is a person's. */
    public String pending() {
        return typed.toString();
    }
}
