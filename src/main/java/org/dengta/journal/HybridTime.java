package org.dengta.journal;

import java.time.Instant;

/**
 * A hybrid logical time: the wall clock's milliseconds, and a counter for what happened in the same
 * one or while the clock stood back (Kulkarni et al., Logical Physical Clocks, 2014). Orders the
 * facts of all kiosks.
 *
 * @param millis milliseconds since 1970-01-01T00:00Z, 0 to 2^47-1
 * @param counter 0 to 65535
 */
public record HybridTime(long millis, int counter) implements Comparable<HybridTime> {
    private static final int COUNTER_BITS = 16;
    private static final int MOST = (1 << COUNTER_BITS) - 1;

    public HybridTime {
        if (millis < 0 || millis >= 1L << 47 || counter < 0 || counter > MOST) {
            throw new IllegalArgumentException("not a hybrid time: " + millis + "." + counter);
        }
    }

    /** One number that orders as the time does, for storing. */
    public long packed() {
        return millis << COUNTER_BITS | counter;
    }

    public static HybridTime unpacked(long packed) {
        return new HybridTime(packed >>> COUNTER_BITS, (int) (packed & MOST));
    }

    /** The earliest time after this one that is not before the wall clock. */
    public HybridTime next(Instant wall) {
        var now = wall.toEpochMilli();
        if (now > millis) {
            return new HybridTime(now, 0);
        }
        return counter < MOST ? new HybridTime(millis, counter + 1) : new HybridTime(millis + 1, 0);
    }

    @Override
    public int compareTo(HybridTime other) {
        return Long.compare(packed(), other.packed());
    }

    @Override
    public String toString() {
        return millis + "." + counter;
    }

    static HybridTime parse(String text) {
        var dot = text.indexOf('.');
        return new HybridTime(
                Long.parseLong(text.substring(0, Math.max(dot, 0))),
                Integer.parseInt(text.substring(dot + 1)));
    }
}
