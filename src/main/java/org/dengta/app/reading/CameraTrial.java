package org.dengta.app.reading;

import org.dengta.reading.Frame.NoPicture;
import org.dengta.reading.Frame.Seen;
import org.dengta.reading.Frame.Why;
import org.dengta.reading.Frames;
import org.dengta.reading.Picture;
import org.dengta.reading.SymbolReader;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Looks through a camera for a while as the door does, and says how that went. */
public final class CameraTrial {
    private final SymbolReader reader = Readers.ofFrames();
    private final LongSupplier nanos;

    /**
     * @param nanos of a monotonic clock
     */
    public CameraTrial(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * What was seen.
     *
     * @param perSecond pictures that were looked at, after the first
     * @param readMs median of the reading thread for a picture
     * @param withCode pictures in which a code was read
     * @param ended why it ended before its time
     */
    public record Trial(
            int width,
            int height,
            int pictures,
            double perSecond,
            double readMs,
            int withCode,
            Optional<Why> ended) {}

    public Trial of(Frames frames, Duration time) {
        var seen = new Tally();
        var last = Optional.<Why>empty();
        // Opening takes its time: what counts begins with the first picture.
        while (last.isEmpty() && seen.seconds() * 1e9 < time.toNanos()) {
            switch (frames.next()) {
                case Seen(var picture) -> seen.look(picture);
                case NoPicture(var why) -> last = Optional.of(why);
            }
        }
        return seen.trial(last);
    }

    private final class Tally {
        private final List<Double> ms = new ArrayList<>();
        private int width;
        private int height;
        private int withCode;
        private long first;
        private long latest;

        void look(Picture picture) {
            latest = nanos.getAsLong();
            first = ms.isEmpty() ? latest : first;
            width = picture.width();
            height = picture.height();
            var threads = ManagementFactory.getThreadMXBean();
            var before = threads.getCurrentThreadCpuTime();
            withCode += reader.read(picture).isEmpty() ? 0 : 1;
            ms.add((threads.getCurrentThreadCpuTime() - before) / 1e6);
        }

        double seconds() {
            return (latest - first) / 1e9;
        }

        Trial trial(Optional<Why> ended) {
            Collections.sort(ms);
            var perSecond = seconds() > 0 ? (ms.size() - 1) / seconds() : 0;
            var median = ms.isEmpty() ? 0 : ms.get(ms.size() / 2);
            return new Trial(width, height, ms.size(), perSecond, median, withCode, ended);
        }
    }
}
