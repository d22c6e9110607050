package org.dengta.reading.camera;

import org.dengta.reading.Camera;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What FFmpeg's log says of cameras, system by system. */
final class DeviceLog {
    private static final Pattern DEVICE = Pattern.compile("\\[(\\d+)] (.+)");
    private static final Pattern V4L2_LINE =
            Pattern.compile("(?:Raw|Compressed)\\s*:\\s*(\\S+)\\s*:.*:((?: \\d+x\\d+)+)");
    private static final Pattern DSHOW_LINE =
            Pattern.compile("(?:pixel_format|vcodec)=(\\S+).*max s=(\\d+x\\d+) fps=([\\d.]+)");
    private static final Pattern AVFOUNDATION_LINE =
            Pattern.compile("(\\d+x\\d+)@\\[[\\d.]+ ([\\d.]+)]fps");

    private DeviceLog() {}

    /** What FFmpeg calls the cameras of a system. */
    enum Format {
        V4L2("v4l2"),
        DSHOW("dshow"),
        AVFOUNDATION("avfoundation");

        private final String word;

        Format(String word) {
            this.word = word;
        }

        /**
         * @param system its name in small letters
         */
        static Format of(String system) {
            return system.startsWith("windows")
                    ? DSHOW
                    : system.startsWith("mac") ? AVFOUNDATION : V4L2;
        }

        String word() {
            return word;
        }

        /** As the system lists it: Linux by its file, Windows by a name that people know. */
        Camera camera(String device, String description) {
            return switch (this) {
                case V4L2 -> new Camera(device, description, List.of());
                case DSHOW -> new Camera("dshow:" + description, description, List.of());
                case AVFOUNDATION -> new Camera("avfoundation:" + device, description, List.of());
            };
        }

        /** What FFmpeg opens. */
        String opened(Camera camera) {
            return switch (this) {
                case V4L2 -> camera.source();
                case DSHOW -> "video=" + camera.name();
                case AVFOUNDATION -> camera.source().substring("avfoundation:".length());
            };
        }
    }

    /** macOS: numbered video devices, then numbered audio devices. */
    static List<Camera> devices(List<String> lines) {
        var cameras = new ArrayList<Camera>();
        var isVideo = false;
        for (var line : lines) {
            isVideo =
                    line.contains("video devices:") || isVideo && !line.contains("audio devices:");
            var device = DEVICE.matcher(line);
            if (isVideo && device.find()) {
                cameras.add(Format.AVFOUNDATION.camera(device.group(1), device.group(2).strip()));
            }
        }
        return cameras;
    }

    /** Each once, such as {@code mjpeg 1280x720 30/s}. */
    static List<String> formats(Format format, List<String> lines) {
        var found = new LinkedHashSet<String>();
        for (var line : lines) {
            switch (format) {
                case V4L2 -> V4L2_LINE.matcher(line).results().forEach(it -> addSizes(it, found));
                case DSHOW ->
                        DSHOW_LINE
                                .matcher(line)
                                .results()
                                .map(it ->
                                        it.group(1) + " " + it.group(2) + " " + rate(it.group(3)))
                                .forEach(found::add);
                case AVFOUNDATION ->
                        AVFOUNDATION_LINE
                                .matcher(line)
                                .results()
                                .map(it -> it.group(1) + " " + rate(it.group(2)))
                                .forEach(found::add);
            }
        }
        return List.copyOf(found);
    }

    private static void addSizes(MatchResult line, LinkedHashSet<String> found) {
        for (var size : line.group(2).strip().split(" ", -1)) {
            found.add(line.group(1) + " " + size);
        }
    }

    private static String rate(String perSecond) {
        return Math.round(Double.parseDouble(perSecond)) + "/s";
    }
}
