package org.dengta.scanner;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Tells a scanner that types from a person who types: many characters, little time between them.
 * The average gap counts, without the longest: a busy machine stretches single ones, up to a third
 * of a second. One that stands still again and again leaves most of the gaps as short as no person
 * makes them. One key held down is no scanner, however fast it repeats. For one thread.
 */
public final class KeyBursts {

    /** After so long a silence what was typed before is not part of what follows. */
    public static final Duration SILENCE = Duration.ofMillis(350);

    private static final Duration FIRST_KEY = Duration.ofMillis(70);
    private static final Duration FURTHER_KEY = Duration.ofMillis(50);
    private static final int LEAST = 6;
    private static final int MOST = 4096;
    private static final long AVERAGE_NANOS = Duration.ofMillis(60).toNanos();

    private static final long HALF_NANOS = Duration.ofMillis(35).toNanos();

    private final StringBuilder typed = new StringBuilder();
    private final List<Long> times = new ArrayList<>();

    /**
     * One character was typed. True when it is the first after a silence.
     *
     * @param character printable
     * @param nanos when, of any monotonic clock
     */
    public boolean typed(String character, long nanos) {
        var isFirst =
                times.isEmpty()
                        || nanos - times.getLast() > SILENCE.toNanos()
                        || typed.length() >= MOST;
        if (isFirst) {
            forget();
        }
        typed.append(character);
        times.add(nanos);
        return isFirst;
    }

    /** Enter was pressed, or nothing came for a while: the code if a scanner typed it. */
    public Optional<String> ended() {
        var text = typed.toString();
        var isBurst = isUnderWay();
        forget();
        return isBurst ? Optional.of(text) : Optional.empty();
    }

    /** Whether what was typed so far came as fast as from a scanner. */
    public boolean isUnderWay() {
        return times.size() >= LEAST
                && (usualGap() <= AVERAGE_NANOS || isMostlyFast())
                && typed.chars().distinct().count() > 1;
    }

    /**
     * Half of the gaps are shorter than a person's, and two in three no longer than a scanner's: a
     * person's keys that arrive in pairs behind each pause are not.
     */
    private boolean isMostlyFast() {
        var gaps = new long[times.size() - 1];
        Arrays.setAll(gaps, i -> times.get(i + 1) - times.get(i));
        Arrays.sort(gaps);
        return gaps[gaps.length / 2] <= HALF_NANOS && gaps[2 * gaps.length / 3] <= AVERAGE_NANOS;
    }

    /** The average without the longest. */
    private long usualGap() {
        var longest = 0L;
        for (var i = 1; i < times.size(); i++) {
            longest = Math.max(longest, times.get(i) - times.get(i - 1));
        }
        return (times.getLast() - times.getFirst() - longest) / Math.max(1, times.size() - 2);
    }

    private void forget() {
        typed.setLength(0);
        times.clear();
    }

    /** The usual time between two keys so far, without the longest. */
    public Duration pace() {
        return times.size() < 2 ? Duration.ZERO : Duration.ofNanos(usualGap());
    }

    /** When the first key came, by the caller's clock; empty when none is kept. */
    public OptionalLong firstKey() {
        return times.isEmpty() ? OptionalLong.empty() : OptionalLong.of(times.getFirst());
    }

    /** When the last key came, by the caller's clock; empty when none is kept. */
    public OptionalLong lastKey() {
        return times.isEmpty() ? OptionalLong.empty() : OptionalLong.of(times.getLast());
    }

    /**
     * How long a key that came may be kept from the field it was meant for: the more looks like a
     * scanner the longer, so that a person who types waits little.
     */
    public Duration patience() {
        var quick = times.size() < 2 || usualGap() <= AVERAGE_NANOS ? times.size() : 1;
        var patience = FIRST_KEY.plus(FURTHER_KEY.multipliedBy(Math.max(0, quick - 1)));
        return patience.compareTo(SILENCE) < 0 ? patience : SILENCE;
    }

    /** What was typed since the last silence and is not ended; a single key is a person's. */
    public String pending() {
        return typed.toString();
    }
}
