package org.dengta.reading.camera;

import org.dengta.platform.picture.BoundedPictures;
import org.dengta.reading.Frame;
import org.dengta.reading.Frame.NoPicture;
import org.dengta.reading.Frame.Seen;
import org.dengta.reading.Frame.Why;
import org.dengta.reading.Frames;
import org.dengta.reading.Picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

import javax.imageio.ImageIO;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture, an animated GIF, or all pictures of a folder in the order of their names, each once.
 * What is no picture, or none that can be unpacked, is passed over.
 */
final class PictureFrames implements Frames {
    private final Path source;
    private final Deque<Path> files = new ArrayDeque<>();
    private final Lock busy = new ReentrantLock();
    private boolean listed;
    private boolean gave;
    private Optional<Opened> open = Optional.empty();
    private volatile boolean closed;

    PictureFrames(Path source) {
        this.source = source;
    }

    @Override
    public Frame next() {
        busy.lock();
        try {
            return frame();
        } finally {
            busy.unlock();
            leaveIfClosed();
        }
    }

    private Frame frame() {
        if (!listed && !list()) {
            return new NoPicture(Why.MISSING);
        }
        var picture = picture();
        if (picture.isEmpty()) {
            leave();
            return new NoPicture(gave ? Why.ENDED : Why.NOT_READABLE);
        }
        gave = true;
        return new Seen(picture.get());
    }

    private boolean list() {
        try (Stream<Path> found =
                Files.isDirectory(source) ? Files.list(source) : Stream.of(source)) {
            found.filter(Files::isRegularFile).sorted().forEach(files::add);
        } catch (IOException _) {
            return false;
        }
        listed = Files.exists(source);
        return listed;
    }

    /** Of the file that is open, else of the next; empty once nothing is left. */
    private Optional<Picture> picture() {
        while (!closed && (open.isPresent() || !files.isEmpty())) {
            var picture = fromOpen();
            if (picture.isPresent()) {
                return picture;
            }
            leave();
        }
        return Optional.empty();
    }

    private Optional<Picture> fromOpen() {
        try {
            if (open.isEmpty()) {
                open = Opened.of(files.remove());
            }
            return open.isEmpty() ? Optional.empty() : open.get().next();
        } catch (IOException | RuntimeException _) {
            // Decoders throw many a RuntimeException on damaged files: to them it is all input.
            return Optional.empty();
        } catch (OutOfMemoryError _) {
            // What its decoder had taken is free again, and other pictures are still to be seen.
            return Optional.empty();
        }
    }

    private void leave() {
        open.ifPresent(Opened::close);
        open = Optional.empty();
    }

    /** A file whose pictures are taken one by one: an animated one may have any number of them. */
    private record Opened(ImageInputStream file, BoundedPictures pictures) {

        static Optional<Opened> of(Path path) throws IOException {
            var file = ImageIO.createImageInputStream(path.toFile());
            var pictures = BoundedPictures.in(file);
            if (pictures.isEmpty()) {
                file.close();
            }
            return pictures.map(it -> new Opened(file, it));
        }

        Optional<Picture> next() throws IOException {
            return pictures.next().map(GreyPicture::of);
        }

        void close() {
            pictures.close();
            try {
                file.close();
            } catch (IOException _) {
                // It was only looked at: nothing can be lost.
            }
        }
    }

    @Override
    public boolean arePaced() {
        return false;
    }

    @Override
    public void close() {
        closed = true;
        leaveIfClosed();
    }

    /** Whoever takes a picture of it at this moment leaves it afterwards. */
    private void leaveIfClosed() {
        if (closed && busy.tryLock()) {
            try {
                leave();
            } finally {
                busy.unlock();
            }
        }
    }
}
