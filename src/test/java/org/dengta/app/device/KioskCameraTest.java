package org.dengta.app.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.kiosk.CameraChoice;
import org.dengta.kiosk.CameraChoice.NoCamera;
import org.dengta.kiosk.CameraChoice.Through;
import org.dengta.platform.fx.Background;
import org.dengta.reading.Frame;
import org.dengta.reading.Frame.Seen;
import org.dengta.reading.Frames;
import org.dengta.reading.camera.Cameras;
import org.dengta.testing.TestPictures;
import org.dengta.ui.camera.CameraState.Looking;
import org.dengta.ui.camera.CameraState.NotWanted;
import org.dengta.ui.camera.CameraState.Starting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** One camera that the stations share, as a device can be opened once only. */
final class KioskCameraTest {
    private static final Through FIRST = new Through("first", false);
    private static final Through SECOND = new Through("second", false);

    private final Deque<Runnable> worker = new ArrayDeque<>();
    private final List<String> open = new ArrayList<>();
    private final List<String> scanned = new ArrayList<>();

    @TempDir private Path folder;

    @Test
    void the_door_hears_codes_only_while_it_is_at_the_front() throws IOException {
        var camera = camera(Optional.of(FIRST));
        camera.hear(scanned::add);
        camera.look(true);
        look(2);
        assertThat(camera.model().state().get()).isInstanceOf(Looking.class);
        assertThat(scanned).isEmpty();
        camera.look(false);
        look(2);
        assertThat(camera.model().state().get()).isInstanceOf(NotWanted.class);
    }

    @Test
    void of_two_cameras_one_is_open() throws IOException {
        var camera = camera(Optional.of(FIRST));
        camera.beAtDoor(true);
        camera.lookThrough(SECOND);
        assertThat(open).containsExactly("second");
        camera.lookThrough(new Through("second", true));
        assertThat(open).as("the same again").containsExactly("second");
        assertThat(camera.model().mirrored().get()).isTrue();
        camera.lookThrough(new NoCamera());
        assertThat(open).isEmpty();
        camera.keep(FIRST);
        assertThat(new CameraFile(folder).read()).contains(FIRST);
        assertThat(open).containsExactly("first");
        camera.close();
        assertThat(open).isEmpty();
    }

    @Test
    void what_is_read_at_the_door_is_scanned_there() throws IOException {
        var camera = camera(Optional.of(FIRST));
        camera.hear(scanned::add);
        camera.beAtDoor(true);
        look(2);
        assertThat(scanned).containsExactly("4711");
    }

    @Test
    void there_is_a_door_also_where_the_camera_s_name_can_be_no_file() {
        var camera =
                new KioskCamera(
                        new CameraFile(folder),
                        new CameraChoices(
                                Optional.of("HD Webcam\0"), Optional.empty(), Optional.empty()),
                        source -> Cameras.of(source, Runnable::run),
                        new Background(worker::add, Runnable::run),
                        () -> Instant.EPOCH);
        camera.beAtDoor(true);
        assertThat(camera.model().state().get()).isInstanceOf(Starting.class);
        assertThat(worker).as("it is looked for").hasSize(1);
    }

    private void look(int pictures) {
        for (var i = 0; i < pictures && !worker.isEmpty(); i++) {
            worker.remove().run();
        }
    }

    private KioskCamera camera(Optional<CameraChoice> kept) throws IOException {
        var code = TestPictures.bytes(TestPictures.codes("4711"), "png");
        var file = Files.write(folder.resolve("code.png"), code);
        var seen = (Seen) Cameras.of(file.toString(), Runnable::run).next();
        return new KioskCamera(
                new CameraFile(folder),
                new CameraChoices(Optional.empty(), kept, Optional.empty()),
                source -> new Opened(source, seen),
                new Background(worker::add, Runnable::run),
                () -> Instant.EPOCH);
    }

    private final class Opened implements Frames {
        private final String source;
        private final Frame frame;

        Opened(String source, Frame frame) {
            this.source = source;
            this.frame = frame;
            open.add(source);
        }

        @Override
        public Frame next() {
            return frame;
        }

        @Override
        public boolean arePaced() {
            return true;
        }

        @Override
        public void close() {
            open.remove(source);
        }
    }
}
