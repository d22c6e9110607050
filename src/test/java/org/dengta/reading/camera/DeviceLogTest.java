package org.dengta.reading.camera;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.reading.Camera;
import org.dengta.reading.camera.DeviceLog.Format;
import org.junit.jupiter.api.Test;

import java.util.List;

/** Lines as FFmpeg's sources write them. */
final class DeviceLogTest {

    @Test
    void linux_tells_formats_with_all_their_sizes() {
        var lines =
                List.of(
                        "Raw       :     yuyv422 :           YUYV 4:2:2 : 640x480 1280x720",
                        "Compressed:       mjpeg :          Motion-JPEG : 640x480 1920x1080");
        assertThat(DeviceLog.formats(Format.V4L2, lines))
                .containsExactly(
                        "yuyv422 640x480", "yuyv422 1280x720", "mjpeg 640x480", "mjpeg 1920x1080");
    }

    @Test
    void windows_tells_each_size_with_its_rate_often_twice() {
        var line = "  vcodec=mjpeg  min s=1280x720 fps=5 max s=1280x720 fps=30.0003";
        var raw = "  pixel_format=yuyv422  min s=640x480 fps=15 max s=640x480 fps=30";
        assertThat(DeviceLog.formats(Format.DSHOW, List.of("DirectShow options", line, line, raw)))
                .containsExactly("mjpeg 1280x720 30/s", "yuyv422 640x480 30/s");
    }

    @Test
    void macos_tells_modes_when_asked_for_one_that_it_lacks() {
        var lines =
                List.of(
                        "Selected framerate (1000.000000) is not supported by the device.",
                        "Supported modes:",
                        "  1280x720@[1.000000 30.000030]fps");
        assertThat(DeviceLog.formats(Format.AVFOUNDATION, lines)).containsExactly("1280x720 30/s");
    }

    @Test
    void macos_numbers_its_cameras_and_its_microphones() {
        var lines =
                List.of(
                        "AVFoundation video devices:",
                        "[0] FaceTime HD Camera",
                        "[1] Capture screen 0",
                        "AVFoundation audio devices:",
                        "[0] MacBook Pro Microphone");
        assertThat(DeviceLog.devices(lines))
                .containsExactly(
                        new Camera("avfoundation:0", "FaceTime HD Camera", List.of()),
                        new Camera("avfoundation:1", "Capture screen 0", List.of()));
    }

    @Test
    void each_system_has_cameras_of_its_own() {
        assertThat(Format.of("windows 11").camera("@device_pnp_x", "Webcam").source())
                .isEqualTo("dshow:Webcam");
        assertThat(Format.of("linux").camera("/dev/video0", "Webcam").source())
                .isEqualTo("/dev/video0");
        assertThat(Format.of("mac os x")).isEqualTo(Format.AVFOUNDATION);
        assertThat(Source.of("dshow:Webcam")).isEqualTo(new Source.Device("dshow", "Webcam"));
        assertThat(Source.of("v4l2:/dev/\0")).isEqualTo(new Source.Nowhere("/dev/\0"));
        assertThat(Source.of("/dev/video0")).isEqualTo(new Source.Device("v4l2", "/dev/video0"));
        assertThat(Source.of("http://door.example/film"))
                .isEqualTo(new Source.Address("http://door.example/film"));
    }
}
