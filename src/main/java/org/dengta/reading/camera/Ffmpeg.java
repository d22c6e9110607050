package org.dengta.reading.camera;

import org.bytedeco.ffmpeg.global.avdevice;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.dengta.reading.camera.Source.Address;
import org.dengta.reading.camera.Source.Device;
import org.dengta.reading.camera.Source.Film;
import org.dengta.reading.camera.Source.Moving;

import java.util.List;
import java.util.Map;

/** How FFmpeg is asked to open what it is asked to open. */
final class Ffmpeg {
    /** In microseconds, of the network. */
    private static final String PATIENCE = "5000000";

    private static final String SIZE = "1280x720";
    private static final String RATE = "30";

    private Ffmpeg() {}

    /**
     * Whether its libraries run on this machine. Those for cameras need more of the system than the
     * others: on Linux {@code libpulse.so.0}.
     */
    static boolean isHere(Moving source) {
        try {
            Loader.load(avutil.class);
            Loader.load(avformat.class);
            if (source instanceof Device) {
                Loader.load(avdevice.class);
                avdevice.avdevice_register_all();
            }
            avutil.av_log_set_level(avutil.AV_LOG_QUIET);
            return true;
        } catch (LinkageError _) {
            return false;
        }
    }

    static FFmpegFrameGrabber grabber(Moving source, Map<String, String> options) {
        var grabber =
                new FFmpegFrameGrabber(
                        switch (source) {
                            case Device device -> name(device);
                            case Address(var url) -> url;
                            case Film(var file) -> file.toString();
                        });
        if (source instanceof Device(var format, _)) {
            grabber.setFormat(format);
        }
        options.forEach(grabber::setOption);
        // A decoder of several threads holds several pictures back.
        grabber.setVideoOption("threads", "1");
        return grabber;
    }

    private static String name(Device device) {
        return device.format().equals("dshow") ? "video=" + device.name() : device.name();
    }

    /** Options to try one after the other: what a kiosk likes best, then what the camera likes. */
    static List<Map<String, String>> ways(Moving source) {
        return switch (source) {
            case Film _ -> List.of(Map.of());
            case Address _ -> List.of(Map.of("rw_timeout", PATIENCE, "fflags", "nobuffer"));
            case Device(var format, _) ->
                    switch (format) {
                        case "v4l2" ->
                                List.of(
                                        sized("input_format", "mjpeg"),
                                        sized("fflags", "nobuffer"),
                                        Map.of());
                        case "dshow" ->
                                List.of(
                                        sized("vcodec", "mjpeg"),
                                        sized("fflags", "nobuffer"),
                                        Map.of());
                        case "avfoundation" ->
                                List.of(
                                        sized("fflags", "nobuffer"),
                                        Map.of("framerate", RATE),
                                        Map.of());
                        default -> List.of(Map.of());
                    };
        };
    }

    private static Map<String, String> sized(String option, String value) {
        return Map.of("video_size", SIZE, "framerate", RATE, option, value);
    }
}
