package org.dengta.reading.camera;

import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.bytedeco.javacv.Frame.Type;
import org.bytedeco.javacv.FrameGrabber.ImageMode;
import org.dengta.reading.Frame;
import org.dengta.reading.Frame.NoPicture;
import org.dengta.reading.Frame.Seen;
import org.dengta.reading.Frame.Why;
import org.dengta.reading.Frames;
import org.dengta.reading.Picture;
import org.dengta.reading.camera.Source.Film;
import org.dengta.reading.camera.Source.Moving;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Every picture of a camera or a film, one after the other, by FFmpeg. Opened when first asked, and
 * once: when it has ended it stays so.
 */
final class FfmpegFrames implements Frames {
    /** A film that ends so long before its end was broken off, in microseconds. */
    private static final long BROKEN_OFF = 1_500_000;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Moving source;
    private final boolean atItsPace;
    private final Duration patience;
    private final ReentrantLock busy = new ReentrantLock();
    private Optional<FFmpegFrameGrabber> open = Optional.empty();
    private Optional<Why> over = Optional.empty();
    private boolean had;
    private long last;
    private long begun;
    private volatile boolean closed;

    /**
     * @param atItsPace pictures of a film are held back until their time
     */
    FfmpegFrames(Moving source, boolean atItsPace) {
        this(source, atItsPace, PATIENCE);
    }

    /**
     * @param patience with a network that says nothing
     */
    FfmpegFrames(Moving source, boolean atItsPace, Duration patience) {
        this.source = source;
        this.atItsPace = atItsPace;
        this.patience = patience;
    }

    @Override
    public Frame next() {
        busy.lock();
        try {
            return over.<Frame>map(NoPicture::new).orElseGet(this::read);
        } finally {
            if (closed) {
                end(Why.ENDED);
            }
            busy.unlock();
        }
    }

    private Frame read() {
        try {
            var grabber = open.isPresent() ? open : start();
            if (grabber.isEmpty()) {
                return end(whyNotOpened());
            }
            return read(grabber.get());
        } catch (FFmpegFrameGrabber.Exception | RuntimeException _) {
            return end(had ? Why.LOST : Why.NOT_READABLE);
        }
    }

    private Frame read(FFmpegFrameGrabber grabber) throws FFmpegFrameGrabber.Exception {
        var frame = grabber.grabImage();
        if (frame == null || closed) {
            return end(whyOver(grabber));
        }
        last = frame.timestamp;
        if (!had) {
            begun = System.nanoTime() - TimeUnit.MICROSECONDS.toNanos(last);
            had = true;
        }
        if (atItsPace) {
            await(begun + TimeUnit.MICROSECONDS.toNanos(last));
        }
        return new Seen(grey(frame));
    }

    private static Picture grey(org.bytedeco.javacv.Frame frame) {
        if (!EnumSet.of(Type.VIDEO).containsAll(frame.getTypes())) {
            throw new IllegalStateException("no picture but " + frame.getTypes());
        }
        var pixels = (ByteBuffer) frame.image[0];
        var width = frame.imageWidth;
        var grey = new byte[width * frame.imageHeight];
        for (var y = 0; y < frame.imageHeight; y++) {
            pixels.get(y * frame.imageStride, grey, y * width, width);
        }
        return new Picture(width, frame.imageHeight, grey);
    }

    private void await(long nanos) {
        for (var left = nanos - System.nanoTime(); left > 0 && !closed; ) {
            LockSupport.parkNanos(Math.min(left, TimeUnit.MILLISECONDS.toNanos(100)));
            left = nanos - System.nanoTime();
        }
    }

    /** Empty where none of the ways to open it works. */
    private Optional<FFmpegFrameGrabber> start() {
        var isThere = Source.file(source).map(Files::exists).orElse(true);
        var ways =
                isThere && Ffmpeg.isHere(source)
                        ? Ffmpeg.ways(source, patience)
                        : List.<Map<String, String>>of();
        for (var way : ways) {
            var grabber = Ffmpeg.grabber(source, way);
            try {
                grabber.setImageMode(ImageMode.GRAY);
                grabber.start();
                open = Optional.of(grabber);
                return open;
            } catch (FFmpegFrameGrabber.Exception _) {
                release(grabber);
            }
        }
        return Optional.empty();
    }

    private Why whyNotOpened() {
        if (!Source.file(source).map(Files::exists).orElse(true)) {
            return Why.MISSING;
        }
        return Ffmpeg.isHere(source) ? Why.NOT_READABLE : Why.LIBRARY_MISSING;
    }

    private Why whyOver(FFmpegFrameGrabber grabber) {
        if (!had) {
            return Why.NOT_READABLE;
        }
        if (!(source instanceof Film)) {
            return Why.LOST;
        }
        var left = Ffmpeg.length(grabber).orElse(last) - last;
        return left > BROKEN_OFF ? Why.NOT_READABLE : Why.ENDED;
    }

    private Frame end(Why why) {
        open.ifPresent(FfmpegFrames::release);
        open = Optional.empty();
        over = over.or(() -> Optional.of(why));
        return new NoPicture(why);
    }

    private static void release(FFmpegFrameGrabber grabber) {
        try {
            grabber.release();
        } catch (FFmpegFrameGrabber.Exception _) {
            // It was only looked at: nothing can be lost.
        }
    }

    @Override
    public boolean arePaced() {
        return atItsPace || !(source instanceof Film);
    }

    /** Where a picture is being waited for, its thread lets go of the source. */
    @Override
    public void close() {
        closed = true;
        if (busy.tryLock()) {
            try {
                end(Why.ENDED);
            } finally {
                busy.unlock();
            }
        }
    }
}
