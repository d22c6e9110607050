package org.dengta.reading.camera;

import static org.dengta.reading.camera.DeviceLog.Format.AVFOUNDATION;
import static org.dengta.reading.camera.DeviceLog.Format.DSHOW;
import static org.dengta.reading.camera.DeviceLog.Format.V4L2;

import org.bytedeco.ffmpeg.avdevice.AVDeviceInfo;
import org.bytedeco.ffmpeg.avdevice.AVDeviceInfoList;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.LogCallback;
import org.bytedeco.ffmpeg.global.avdevice;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerPointer;
import org.dengta.reading.Camera;
import org.dengta.reading.camera.Source.Device;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Asks the system for its cameras. FFmpeg tells what these can do in its log only, which is
 * listened to meanwhile; one at a time.
 */
public final class CameraList {
    private CameraList() {}

    /** Those that are plugged in; empty where the library for cameras does not run here. */
    public static Optional<List<Camera>> here() {
        var format =
                DeviceLog.Format.of(System.getProperty("os.name", "").toLowerCase(Locale.ROOT));
        if (format == V4L2 && !hasDevices()) {
            return Optional.of(List.of());
        }
        if (!Ffmpeg.isHere(new Device(format.word(), ""))) {
            return Optional.empty();
        }
        var found = format == AVFOUNDATION ? fromLog(format) : fromSystem(format);
        return Optional.of(
                found.stream()
                        .sorted(Comparator.comparing(Camera::source))
                        .map(camera -> withFormats(format, camera))
                        .filter(camera -> format != V4L2 || !camera.formats().isEmpty())
                        .toList());
    }

    /** Of Linux, without any library. */
    private static boolean hasDevices() {
        try (var devices = Files.newDirectoryStream(Path.of("/dev"), "video*")) {
            return devices.iterator().hasNext();
        } catch (IOException _) {
            return false;
        }
    }

    private static List<Camera> fromSystem(DeviceLog.Format format) {
        var input = avformat.av_find_input_format(format.word());
        var cameras = new ArrayList<Camera>();
        try (var pointer = new PointerPointer<AVDeviceInfoList>(1)) {
            pointer.put(0, (AVDeviceInfoList) null);
            var count =
                    avdevice.avdevice_list_input_sources(input, (BytePointer) null, null, pointer);
            if (count > 0) {
                var list = pointer.get(AVDeviceInfoList.class, 0);
                for (var i = 0; i < list.nb_devices(); i++) {
                    var device = list.devices(i);
                    if (givesPictures(device)) {
                        cameras.add(
                                format.camera(
                                        device.device_name().getString(),
                                        device.device_description().getString()));
                    }
                }
                avdevice.avdevice_free_list_devices(list);
            }
        }
        return cameras;
    }

    /** Windows lists microphones beside cameras. */
    private static boolean givesPictures(AVDeviceInfo device) {
        var count = device.nb_media_types();
        return count == 0
                || IntStream.range(0, count)
                        .anyMatch(i -> device.media_types().get(i) == avutil.AVMEDIA_TYPE_VIDEO);
    }

    private static List<Camera> fromLog(DeviceLog.Format format) {
        return DeviceLog.devices(said(format, "", "list_devices", "true"));
    }

    private static Camera withFormats(DeviceLog.Format format, Camera camera) {
        var name = format.opened(camera);
        var said =
                switch (format) {
                    case V4L2 -> said(format, name, "list_formats", "all");
                    case DSHOW -> said(format, name, "list_options", "true");
                    case AVFOUNDATION -> said(format, name, "framerate", "1000");
                };
        return new Camera(camera.source(), camera.name(), DeviceLog.formats(format, said));
    }

    /** What opening a device that is not meant to open leaves in the log. */
    private static synchronized List<String> said(
            DeviceLog.Format format, String name, String option, String value) {
        var lines = new StringBuffer();
        try (var listener = new Listener(lines);
                var context = new AVFormatContext(null);
                var options = new AVDictionary(null)) {
            try {
                avutil.av_log_set_level(avutil.AV_LOG_INFO);
                avutil.setLogCallback(listener);
                avutil.av_dict_set(options, option, value, 0);
                var input = avformat.av_find_input_format(format.word());
                if (avformat.avformat_open_input(context, name, input, options) == 0) {
                    avformat.avformat_close_input(context);
                }
                avutil.av_dict_free(options);
            } finally {
                // Before the listener is freed: FFmpeg's own threads may still say something.
                avutil.av_log_set_level(avutil.AV_LOG_QUIET);
                avutil.setLogCallback(null);
            }
        }
        return lines.toString().lines().toList();
    }

    private static final class Listener extends LogCallback {
        private final StringBuffer lines;

        Listener(StringBuffer lines) {
            this.lines = lines;
        }

        @Override
        public void call(int level, BytePointer said) {
            lines.append(said.getString());
        }
    }
}
