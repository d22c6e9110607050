package org.dengta.reading.camera;

import org.dengta.reading.Frame;
import org.dengta.reading.Frame.NoPicture;
import org.dengta.reading.Frame.Seen;
import org.dengta.reading.Frame.Why;
import org.dengta.reading.Frames;
import org.dengta.reading.Picture;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The latest picture of a source: a thread of its own takes them as they come, and who asks gets
 * the newest, each once. When the source fails it is opened anew with the next asking, and when
 * nobody asks for a while it is let go of.
 */
final class LatestFrames implements Frames {
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    /** Of the first picture: libraries are unpacked, a slow camera wakes. */
    private static final Duration OPENING = Duration.ofSeconds(20);

    private static final Duration IDLE = Duration.ofSeconds(10);

    /** Sensors make noise: pictures that are the same to the last bit for so long are no view. */
    private static final Duration STILL = Duration.ofSeconds(10);

    private final Supplier<Frames> sources;
    private final boolean isLive;
    private final LongSupplier nanos;
    private final Executor thread;
    private Optional<Frames> source = Optional.empty();
    private Optional<Frame> latest = Optional.empty();
    private boolean had;
    private long asked;
    private boolean closed;

    /**
     * @param sources opens it, whenever asked
     * @param isLive whether pictures that do not change are a fault
     * @param nanos of a monotonic clock
     * @param thread takes the pictures, for each opening on a thread of its own
     */
    LatestFrames(Supplier<Frames> sources, boolean isLive, LongSupplier nanos, Executor thread) {
        this.sources = sources;
        this.isLive = isLive;
        this.nanos = nanos;
        this.thread = thread;
    }

    @Override
    public synchronized Frame next() {
        if (closed) {
            return new NoPicture(Why.ENDED);
        }
        asked = nanos.getAsLong();
        if (source.isEmpty()) {
            begin();
        }
        var end = System.nanoTime() + (had ? PATIENCE : OPENING).toNanos();
        while (latest.isEmpty() && !closed && System.nanoTime() < end) {
            await(end - System.nanoTime());
        }
        var none = closed ? Why.ENDED : had ? Why.LOST : Why.NOT_READABLE;
        var frame = latest.orElseGet(() -> new NoPicture(none));
        latest = Optional.empty();
        notifyAll();
        return frame;
    }

    private void begin() {
        var opened = sources.get();
        source = Optional.of(opened);
        had = false;
        thread.execute(() -> take(opened));
    }

    private void take(Frames from) {
        var watch = new Stillness();
        try (from) {
            var goesOn = true;
            while (goesOn) {
                var frame = from.next();
                goesOn = put(isLive && watch.isFrozen(frame) ? new NoPicture(Why.FROZEN) : frame);
            }
        } finally {
            ended(from);
        }
    }

    private synchronized void ended(Frames from) {
        source = source.filter(other -> !other.equals(from));
    }

    /** Whether more is wanted. */
    private synchronized boolean put(Frame frame) {
        var isPicture = frame instanceof Seen;
        var isWanted = nanos.getAsLong() - asked < IDLE.toNanos();
        while (!isPicture && latest.isPresent() && isWanted && !closed) {
            await(PATIENCE.toNanos());
            isWanted = nanos.getAsLong() - asked < IDLE.toNanos();
        }
        if (isPicture && isWanted && !closed) {
            had = true;
            show(frame);
            return true;
        }
        source = Optional.empty();
        if (!isPicture) {
            show(frame);
        } else {
            latest = Optional.empty();
        }
        return false;
    }

    private void show(Frame frame) {
        latest = Optional.of(frame);
        notifyAll();
    }

    private void await(long forNanos) {
        try {
            TimeUnit.NANOSECONDS.timedWait(this, Math.max(1, forNanos));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    @Override
    public boolean arePaced() {
        return true;
    }

    @Override
    public synchronized void close() {
        closed = true;
        source.ifPresent(Frames::close);
        notifyAll();
    }

    /** How long pictures have been the same. */
    private final class Stillness {
        private Optional<Picture> before = Optional.empty();
        private long since;

        boolean isFrozen(Frame frame) {
            if (!(frame instanceof Seen(var picture))) {
                return false;
            }
            if (before.isEmpty() || !Arrays.equals(before.get().grey(), picture.grey())) {
                before = Optional.of(picture);
                since = nanos.getAsLong();
            }
            return nanos.getAsLong() - since > STILL.toNanos();
        }
    }
}
