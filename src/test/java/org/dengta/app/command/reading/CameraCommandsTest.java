package org.dengta.app.command.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.app.KioskProgram;
import org.dengta.app.device.CameraFile;
import org.dengta.kiosk.CameraChoice.NoCamera;
import org.dengta.kiosk.CameraChoice.Through;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

/** Which camera counts, from the command line. */
final class CameraCommandsTest {
    @TempDir private Path folder;

    @Test
    void a_camera_is_kept_as_the_set_up_keeps_it_and_taken_back() throws IOException {
        var kiosk = new KioskProgram(folder).withList();
        var file = new CameraFile(kiosk.data());
        assertThat(kiosk.run("camera", "use", "/dev/video7", "--mirror").out())
                .contains("/dev/video7");
        assertThat(file.read()).contains(new Through("/dev/video7", true));
        assertThat(kiosk.run("camera", "use", "--json").lines())
                .containsExactly("{\"source\":\"/dev/video7\",\"mirror\":true,\"from\":\"kept\"}");
        assertThat(kiosk.run("camera", "use", "--none").exitCode()).isZero();
        assertThat(file.read()).contains(new NoCamera());
        assertThat(kiosk.run("camera", "use", "--as-configured").out()).contains("no camera");
        assertThat(file.read()).isEmpty();
    }

    @Test
    void two_answers_to_one_question_are_refused_and_nothing_is_kept() throws IOException {
        var kiosk = new KioskProgram(folder).withList();
        assertThat(kiosk.run("camera", "use", "a.mp4", "--none").exitCode()).isEqualTo(2);
        assertThat(kiosk.run("camera", "use", "--mirror").exitCode()).isEqualTo(2);
        assertThat(kiosk.run("camera", "use", " ").exitCode()).isEqualTo(2);
        assertThat(new CameraFile(kiosk.data()).read()).isEmpty();
    }
}
