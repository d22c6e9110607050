package org.dengta.reading.camera;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.reading.Frame;
import org.dengta.reading.Frame.NoPicture;
import org.dengta.reading.Frame.Seen;
import org.dengta.reading.Frame.Why;
import org.dengta.reading.Frames;
import org.dengta.testing.Films;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

final class LatestFramesTest {
    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();

    /** A source gives what is put in here, and asks for the next one when that is taken in. */
    private final SynchronousQueue<Frame> given = new SynchronousQueue<>();

    private final LinkedBlockingQueue<Integer> asked = new LinkedBlockingQueue<>();

    @Test
    void who_asks_gets_the_newest_and_each_once() throws InterruptedException {
        var frames = frames();
        assertThat(frames.begin()).isEqualTo(value(1));
        frames.give(2);
        frames.give(3);
        frames.give(4);
        assertThat(frames.latest().next()).isEqualTo(value(4));
        frames.give(5);
        assertThat(frames.latest().next()).isEqualTo(value(5));
    }

    @Test
    void the_end_comes_after_the_last_picture_and_then_it_is_opened_anew()
            throws InterruptedException {
        var frames = frames();
        assertThat(frames.begin()).isEqualTo(value(1));
        frames.give(2);
        given.put(new NoPicture(Why.LOST));
        assertThat(frames.latest().next()).isEqualTo(value(2));
        assertThat(frames.latest().next()).isEqualTo(new NoPicture(Why.LOST));
        asked.clear();
        assertThat(frames.begin()).isEqualTo(value(1));
        assertThat(opened).hasValue(2);
    }

    @Test
    void nobody_asks_and_the_camera_is_let_go_of() throws InterruptedException {
        var frames = frames();
        assertThat(frames.begin()).isEqualTo(value(1));
        nanos.addAndGet(Duration.ofSeconds(11).toNanos());
        given.put(value(2));
        while (closed.get() == 0) {
            Thread.onSpinWait();
        }
        asked.clear();
        assertThat(frames.begin()).as("nothing old").isEqualTo(value(1));
        assertThat(opened).hasValue(2);
    }

    @Test
    void the_same_picture_again_and_again_is_a_fault_of_a_camera() throws InterruptedException {
        var frames = frames();
        assertThat(frames.begin()).isEqualTo(value(1));
        nanos.addAndGet(Duration.ofSeconds(9).toNanos());
        frames.give(1);
        assertThat(frames.latest().next()).isEqualTo(value(1));
        nanos.addAndGet(Duration.ofSeconds(2).toNanos());
        given.put(value(1));
        assertThat(frames.latest().next()).isEqualTo(new NoPicture(Why.FROZEN));
    }

    @Test
    void closed_it_wakes_who_waits() throws InterruptedException {
        var frames = frames();
        assertThat(frames.begin()).isEqualTo(value(1));
        var closing = Thread.ofPlatform().start(frames.latest()::close);
        assertThat(frames.latest().next()).isEqualTo(new NoPicture(Why.ENDED));
        closing.join();
    }

    private Fed frames() {
        return new Fed(
                new LatestFrames(this::source, true, nanos::get, Thread::startVirtualThread));
    }

    private final class Fed {
        private final LatestFrames latest;

        Fed(LatestFrames latest) {
            this.latest = latest;
        }

        LatestFrames latest() {
            return latest;
        }

        /** Asks, and gives the first picture to who waits. */
        Frame begin() throws InterruptedException {
            var giving =
                    Thread.ofPlatform()
                            .start(() -> {
                                try {
                                    given.put(value(1));
                                } catch (InterruptedException _) {
                                    Thread.currentThread().interrupt();
                                }
                            });
            var frame = latest.next();
            giving.join();
            asked.take();
            asked.take();
            return frame;
        }

        /** Until it is kept and the next one asked for. */
        void give(int value) throws InterruptedException {
            given.put(value(value));
            asked.take();
        }
    }

    private static Frame value(int value) {
        return new Seen(PICTURES[value]);
    }

    private static final org.dengta.reading.Picture[] PICTURES =
            java.util.stream.IntStream.range(0, 9)
                    .mapToObj(value -> Films.grey(1, 1, value))
                    .toArray(org.dengta.reading.Picture[]::new);

    private Frames source() {
        opened.incrementAndGet();
        return new Frames() {
            @Override
            public Frame next() {
                try {
                    asked.add(1);
                    return given.take();
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                    return new NoPicture(Why.ENDED);
                }
            }

            @Override
            public boolean arePaced() {
                return true;
            }

            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
    }
}
