package org.dengta.app.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.kiosk.CameraChoice;
import org.dengta.kiosk.CameraChoice.NoCamera;
import org.dengta.kiosk.CameraChoice.Through;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

final class CameraFileTest {
    private static final CameraChoice KEPT = new Through("/dev/video2", true);
    private static final CameraChoice CONFIGURED = new Through("/dev/video0", true);

    @TempDir private Path folder;

    @Test
    void what_was_kept_is_read_back_whatever_its_name() {
        var file = new CameraFile(folder);
        assertThat(file.read()).isEmpty();
        for (var choice :
                List.of(
                        KEPT,
                        new Through("dshow:@device_pnp_\\\\?\\usb#vid=1:2 摄像头", false),
                        new NoCamera())) {
            file.save(choice);
            assertThat(new CameraFile(folder).read()).contains(choice);
        }
        file.forget();
        assertThat(file.read()).isEmpty();
    }

    @Test
    void a_damaged_file_counts_as_none() throws IOException {
        Files.writeString(folder.resolve("camera.properties"), "source=\\u12");
        assertThat(new CameraFile(folder).read()).isEmpty();
        Files.writeString(folder.resolve("camera.properties"), "other=1");
        assertThat(new CameraFile(folder).read()).isEmpty();
    }

    @Test
    void the_command_line_comes_before_what_was_kept_and_that_before_the_configuration() {
        var asked = Optional.of("film.mp4");
        assertThat(counting(asked, Optional.of(KEPT), Optional.of(CONFIGURED)))
                .isEqualTo(new Through("film.mp4", false));
        assertThat(counting(Optional.empty(), Optional.of(KEPT), Optional.of(CONFIGURED)))
                .isEqualTo(KEPT);
        assertThat(counting(Optional.empty(), Optional.of(new NoCamera()), Optional.of(CONFIGURED)))
                .isEqualTo(new NoCamera());
        assertThat(counting(Optional.empty(), Optional.empty(), Optional.of(CONFIGURED)))
                .isEqualTo(CONFIGURED);
        assertThat(counting(Optional.empty(), Optional.empty(), Optional.empty()))
                .isEqualTo(new NoCamera());
    }

    @Test
    void the_camera_asked_for_is_mirrored_as_it_was_kept() {
        assertThat(counting(Optional.of("/dev/video2"), Optional.of(KEPT), Optional.empty()))
                .isEqualTo(KEPT);
    }

    private static CameraChoice counting(
            Optional<String> asked,
            Optional<CameraChoice> kept,
            Optional<CameraChoice> configured) {
        return new CameraChoices(asked, kept, configured).counting();
    }
}
