package org.dengta.reading.camera;

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
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/**
 * A picture, an animated GIF, or all pictures of a folder in the order of their names, each once.
 * What is no picture is passed over.
 */
final class PictureFrames implements Frames {
    private final Path source;
    private final Deque<Picture> ready = new ArrayDeque<>();
    private final Deque<Path> files = new ArrayDeque<>();
    private boolean listed;
    private boolean gave;
    private volatile boolean closed;

    PictureFrames(Path source) {
        this.source = source;
    }

    @Override
    public Frame next() {
        if (!listed && !list()) {
            return new NoPicture(Why.MISSING);
        }
        while (ready.isEmpty() && !files.isEmpty() && !closed) {
            ready.addAll(picturesOf(files.remove()));
        }
        if (ready.isEmpty() || closed) {
            return new NoPicture(gave ? Why.ENDED : Why.NOT_READABLE);
        }
        gave = true;
        return new Seen(ready.remove());
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

    private static List<Picture> picturesOf(Path file) {
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return List.of();
            }
            var reader = readers.next();
            try {
                reader.setInput(in);
                var pictures = new ArrayList<Picture>();
                for (var i = 0; i < reader.getNumImages(true); i++) {
                    pictures.add(GreyPicture.of(reader.read(i)));
                }
                return pictures;
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException _) {
            // Decoders throw many a RuntimeException on damaged files: to them it is all input.
            return List.of();
        }
    }

    @Override
    public boolean arePaced() {
        return false;
    }

    @Override
    public void close() {
        closed = true;
    }
}
