package org.dengta.reading.camera;

import org.dengta.reading.Frame;
import org.dengta.reading.Frame.NoPicture;
import org.dengta.reading.Frame.Why;
import org.dengta.reading.Frames;
import org.dengta.reading.camera.Source.Film;
import org.dengta.reading.camera.Source.Moving;
import org.dengta.reading.camera.Source.Nowhere;
import org.dengta.reading.camera.Source.Stills;

import java.nio.file.Path;
import java.util.concurrent.Executor;

/** Finds how a source of pictures is read, by its name; nothing is opened yet. */
public final class Cameras {
    private Cameras() {}

    /**
     * The latest picture of a camera, a video at its own pace, or all of a folder.
     *
     * @param source as {@code /dev/video0}, {@code dshow:NAME}, {@code avfoundation:0}, {@code
     *     http://HOST/PATH}, a video, a picture or a folder of pictures
     * @param thread takes pictures, for each opening on a thread of its own
     */
    public static Frames of(String source, Executor thread) {
        return switch (Source.of(source)) {
            case Stills(var path) -> new PictureFrames(path);
            case Nowhere _ -> new NoFrames();
            case Moving moving ->
                    new LatestFrames(
                            () -> new FfmpegFrames(moving, moving instanceof Film),
                            !(moving instanceof Film),
                            System::nanoTime,
                            thread);
        };
    }

    /** Every picture of a video, as fast as they are asked for. */
    public static Frames ofFilm(Path file) {
        return new FfmpegFrames(new Film(file), false);
    }

    /** Whether a file is a video, by its name. */
    public static boolean isFilm(Path file) {
        return Source.isFilm(file);
    }

    /** Of a source that cannot be there. */
    private static final class NoFrames implements Frames {
        @Override
        public Frame next() {
            return new NoPicture(Why.MISSING);
        }

        @Override
        public boolean arePaced() {
            return false;
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
