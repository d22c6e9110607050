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

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** How FFmpeg is asked to open what it is asked to open. */
final class Ffmpeg {
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

    /**
     * How long the pictures of a film last, in microseconds, whatever sound goes on after; empty
     * where its file does not tell that apart.
     */
    static OptionalLong length(FFmpegFrameGrabber grabber) {
        var context = grabber.getFormatContext();
        for (var i = 0; i < context.nb_streams(); i++) {
            var stream = context.streams(i);
            var isVideo = stream.codecpar().codec_type() == avutil.AVMEDIA_TYPE_VIDEO;
            if (isVideo && stream.duration() != avutil.AV_NOPTS_VALUE) {
                var base = stream.time_base();
                return OptionalLong.of(stream.duration() * 1_000_000 * base.num() / base.den());
            }
        }
        return grabber.hasAudio()
                ? OptionalLong.empty()
                : OptionalLong.of(grabber.getLengthInTime());
    }

    private static String name(Device device) {
        return device.format().equals("dshow") ? "video=" + device.name() : device.name();
    }

    /**
     * Options to try one after the other: what a kiosk likes best, then what the camera likes.
     *
     * @param patience with a network that says nothing
     */
    static List<Map<String, String>> ways(Moving source, Duration patience) {
        return switch (source) {
            case Film _ -> List.of(Map.of());
            case Address(var url) -> List.of(patient(url, patience));
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

    /** What stops a wait is called otherwise where a protocol opens connections of its own. */
    private static Map<String, String> patient(String url, Duration patience) {
        var micros = Long.toString(TimeUnit.MICROSECONDS.convert(patience));
        return url.toLowerCase(Locale.ROOT).startsWith("rtsp")
                ? Map.of("timeout", micros, "rtsp_transport", "tcp", "fflags", "nobuffer")
                : Map.of("rw_timeout", micros, "fflags", "nobuffer");
    }

    private static Map<String, String> sized(String option, String value) {
        return Map.of("video_size", SIZE, "framerate", RATE, option, value);
    }
}
