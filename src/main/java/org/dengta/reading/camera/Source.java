package org.dengta.reading.camera;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where pictures come from, as a person writes it. */
sealed interface Source {

    /** What FFmpeg opens. */
    sealed interface Moving extends Source {}

    /**
     * A camera of this machine.
     *
     * @param format what the system calls its cameras: {@code v4l2}, {@code dshow}, {@code
     *     avfoundation}
     * @param name of the camera there: a device file, a name, a number
     */
    record Device(String format, String name) implements Moving {}

    /** A camera of the network. */
    record Address(String url) implements Moving {}

    /** A video file. */
    record Film(Path file) implements Moving {}

    /** A picture, or a folder of pictures. */
    record Stills(Path path) implements Source {}

    /** What can be no file of this system: a camera's name without what comes before it. */
    record Nowhere(String text) implements Source {}

    /** {@code /dev/video0}, {@code dshow:NAME}, {@code http://HOST/PATH}, a file or a folder. */
    static Source of(String text) {
        var before = text.indexOf(':');
        var scheme = before < 0 ? "" : text.substring(0, before).toLowerCase(Locale.ROOT);
        if (Names.ADDRESSES.contains(scheme)) {
            return new Address(text);
        }
        if (Names.FORMATS.contains(scheme)) {
            return device(scheme, text.substring(before + 1));
        }
        return text.startsWith("/dev/") ? device("v4l2", text) : fileOrFolder(text);
    }

    private static Source device(String format, String name) {
        var isNowhere = format.equals("v4l2") && path(name).isEmpty();
        return isNowhere ? new Nowhere(name) : new Device(format, name);
    }

    private static Source fileOrFolder(String text) {
        var named = path(text);
        if (named.isEmpty()) {
            return new Nowhere(text);
        }
        var path = named.get();
        var isStill = Files.isDirectory(path) || Names.PICTURES.contains(suffix(path));
        return isStill ? new Stills(path) : new Film(path);
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    /** Whether a file's name is that of a film. */
    static boolean isFilm(Path file) {
        return Names.FILMS.contains(suffix(file));
    }

    private static String suffix(Path path) {
        var name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The file without which there is nothing to open, where it is one. */
    static Optional<Path> file(Moving source) {
        return switch (source) {
            case Film(var file) -> Optional.of(file);
            case Device(var format, var name) ->
                    format.equals("v4l2") ? Optional.of(Path.of(name)) : Optional.empty();
            case Address _ -> Optional.empty();
        };
    }

    /** What names begin or end with. */
    final class Names {
        /** {@code lavfi} is no camera but draws pictures, for trying things out. */
        static final Set<String> FORMATS = Set.of("v4l2", "dshow", "avfoundation", "lavfi");

        static final List<String> ADDRESSES = List.of("http", "https", "rtsp");
        static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif", "bmp", "webp");
        static final Set<String> FILMS =
                Set.of(
                        "mp4", "m4v", "mov", "avi", "mkv", "webm", "mjpeg", "mjpg", "mpg", "mpeg",
                        "ts", "3gp", "wmv", "flv");

        private Names() {}
    }
}
