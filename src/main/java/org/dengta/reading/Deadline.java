package org.dengta.reading;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * A moment after which nobody waits for more. The clock may be one of the thread: then only that
 * thread asks.
 */
public final class Deadline {
    private final LongSupplier nanos;
    private final long left;
    private final long start;

    private Deadline(LongSupplier nanos, long left) {
        this.nanos = nanos;
        this.left = left;
        this.start = nanos.getAsLong();
    }

    /** There is all the time of the world. */
    public static Deadline none() {
        return new Deadline(() -> 0, Long.MAX_VALUE);
    }

    /**
     * So much later than now.
     *
     * @param nanos of a monotonic clock
     */
    public static Deadline after(Duration time, LongSupplier nanos) {
        return new Deadline(nanos, time.toNanos());
    }

    /** The same moment or, where that is earlier, so much later than now. */
    public Deadline within(Duration time, LongSupplier nanos) {
        var other = after(time, nanos);
        return other.left < left() ? other : this;
    }

    private long left() {
        return left - (nanos.getAsLong() - start);
    }

    public boolean isOver() {
        return left() < 0;
    }
}
