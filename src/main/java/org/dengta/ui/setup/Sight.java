package org.dengta.ui.setup;

import org.dengta.ui.camera.Preview;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongSupplier;

/** How well a camera sees, from its latest pictures. Screen's thread. */
final class Sight {
    private static final long SPAN = Duration.ofSeconds(3).toNanos();

    /** A hand that is not quite still loses a code for a picture or two. */
    private static final long SEEN = Duration.ofMillis(1500).toNanos();

    private final LongSupplier nanos;
    private final Deque<Long> times = new ArrayDeque<>();
    private Optional<Long> code = Optional.empty();

    /**
     * What can be told of it.
     *
     * @param width of its pictures, in pixels
     * @param height likewise
     * @param perSecond pictures that were looked at; 0 until that can be told
     * @param hasCode whether a code was read just now
     */
    record Told(int width, int height, double perSecond, boolean hasCode) {}

    /**
     * @param nanos of a monotonic clock
     */
    Sight(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Another picture. */
    Told take(Preview preview) {
        var now = nanos.getAsLong();
        times.add(now);
        while (now - times.getFirst() > SPAN) {
            times.remove();
        }
        if (preview.codes() > 0) {
            code = Optional.of(now);
        }
        var took = now - times.getFirst();
        var perSecond = took > 0 ? (times.size() - 1) * 1e9 / took : 0;
        var hasCode = code.filter(seen -> now - seen <= SEEN).isPresent();
        return new Told(preview.width(), preview.height(), perSecond, hasCode);
    }

    /** Of another camera. */
    void startAnew() {
        times.clear();
        code = Optional.empty();
    }
}
