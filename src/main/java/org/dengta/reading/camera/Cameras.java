package org.dengta.reading.camera;

import org.dengta.reading.Frames;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Finds how a source of pictures is read, by its name; nothing is opened yet. */
public final class Cameras {
    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif", "bmp");
    private static final Set<String> MOTION_JPEG = Set.of("mjpeg", "mjpg");

    private Cameras() {}

    /** A device such as {@code /dev/video0}, a video, a picture or a folder of pictures. */
    public static Frames of(Path source) {
        return of(source, "ffmpeg");
    }

    static Frames of(Path source, String tool) {
        var kind = suffix(source);
        if (Files.isDirectory(source) || PICTURES.contains(kind)) {
            return new PictureFrames(source);
        }
        return new JpegFrames(
                MOTION_JPEG.contains(kind) ? new FileSource(source) : new ToolSource(tool, source));
    }

    private static String suffix(Path source) {
        var name = String.valueOf(source.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
