package org.dengta.reading.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.dengta.reading.Frame;
import org.dengta.reading.Frame.NoPicture;
import org.dengta.reading.Frame.Seen;
import org.dengta.reading.Frame.Why;
import org.dengta.reading.Frames;
import org.dengta.testing.Films;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;

final class CamerasTest {
    @TempDir private Path folder;

    @Test
    void a_folder_gives_its_pictures_in_order_and_is_then_over() throws IOException {
        Files.write(folder.resolve("b.png"), picture("png", 20));
        Files.write(folder.resolve("a.jpg"), picture("jpg", 10));
        Files.writeString(folder.resolve("c.txt"), "no picture");
        assertThat(widths(opened(folder.toString()))).containsExactly(10, 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HD Webcam\0", "v4l2:HD Webcam\0", "/dev/\0"})
    void a_name_that_can_be_no_file_is_a_camera_that_is_missing(String name) {
        try (var frames = opened(name)) {
            assertThat(why(frames)).isEqualTo(Why.MISSING);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mp4", "avi", "mkv", "mjpeg"})
    void a_film_gives_every_picture_in_order_and_is_then_over(String kind) {
        var pictures = IntStream.range(0, 12).mapToObj(i -> Films.grey(64, 48, 20 * i)).toList();
        var film = Films.film(folder.resolve("film." + kind), pictures, 25);
        try (var frames = Cameras.ofFilm(film)) {
            for (var i = 0; i < 12; i++) {
                var seen = (Seen) frames.next();
                assertThat(seen.picture().width()).isEqualTo(64);
                assertThat(seen.picture().height()).isEqualTo(48);
                assertThat(seen.picture().grey()[700] & 255).isCloseTo(20 * i, within(4));
            }
            assertThat(why(frames)).isEqualTo(Why.ENDED);
            assertThat(why(frames)).isEqualTo(Why.ENDED);
        }
    }

    @Test
    void a_film_before_the_door_goes_at_its_own_pace_and_only_the_latest_picture_is_kept() {
        var pictures = IntStream.range(0, 50).mapToObj(i -> Films.grey(64, 48, 4 * i)).toList();
        var film = Films.film(folder.resolve("film.avi"), pictures, 100);
        try (var frames = opened(film.toString())) {
            assertThat(frames.arePaced()).isTrue();
            assertThat(frames.next()).isInstanceOf(Seen.class);
            LockSupport.parkNanos(Duration.ofMillis(150).toNanos());
            var later = ((Seen) frames.next()).picture().grey()[700] & 255;
            assertThat(later).as("pictures were passed over").isGreaterThan(4 * 5);
            var last = frames.next();
            for (var frame = last; frame instanceof Seen; frame = frames.next()) {
                last = frame;
            }
            assertThat(((Seen) last).picture().grey()[700] & 255).isCloseTo(196, within(4));
        }
    }

    @Test
    void a_film_that_breaks_off_is_not_over() throws IOException {
        var pictures = IntStream.range(0, 90).mapToObj(i -> Films.grey(64, 48, 2 * i)).toList();
        var whole = Films.film(folder.resolve("whole.mkv"), pictures, 30);
        var bytes = Files.readAllBytes(whole);
        var cut = Files.write(folder.resolve("cut.mkv"), Arrays.copyOf(bytes, bytes.length / 3));
        try (var frames = Cameras.ofFilm(cut)) {
            var frame = frames.next();
            assertThat(frame).isInstanceOf(Seen.class);
            while (frame instanceof Seen) {
                frame = frames.next();
            }
            assertThat(frame).isEqualTo(new NoPicture(Why.NOT_READABLE));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mp4", "avi", "mkv", "mov"})
    void a_film_whose_sound_goes_on_is_over_with_its_pictures(String kind) {
        var pictures = IntStream.range(0, 12).mapToObj(i -> Films.grey(64, 48, 20 * i)).toList();
        var film = Films.withSound(folder.resolve("film." + kind), pictures, 12, 5);
        try (var frames = Cameras.ofFilm(film)) {
            var frame = frames.next();
            assertThat(frame).isInstanceOf(Seen.class);
            while (frame instanceof Seen) {
                frame = frames.next();
            }
            assertThat(frame).isEqualTo(new NoPicture(Why.ENDED));
        }
    }

    @Test
    void an_animated_gif_gives_its_pictures_up_to_where_it_was_cut() throws IOException {
        var gif = gif(3);
        Files.write(folder.resolve("a.gif"), gif);
        assertThat(widths(opened(folder.toString()))).containsExactly(10, 10, 10);
        Files.write(folder.resolve("a.gif"), Arrays.copyOf(gif, gif.length - 9));
        assertThat(widths(opened(folder.toString()))).containsExactly(10, 10);
    }

    @Test
    void a_picture_too_large_to_be_unpacked_is_passed_over() throws IOException {
        var large = new BufferedImage(12_000, 12_000, BufferedImage.TYPE_BYTE_BINARY);
        ImageIO.write(large, "png", folder.resolve("a.png").toFile());
        Files.write(folder.resolve("b.png"), picture("png", 20));
        assertThat(widths(opened(folder.toString()))).containsExactly(20);
    }

    private static byte[] gif(int pictures) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("gif").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (var i = 0; i < pictures; i++) {
                var image = new BufferedImage(10, 8, BufferedImage.TYPE_BYTE_GRAY);
                image.setRGB(i, i, 0xFFFFFF);
                writer.writeToSequence(new IIOImage(image, null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    @Test
    void what_is_missing_is_told_apart() throws IOException {
        assertThat(why(opened(folder.resolve("none.mp4").toString()))).isEqualTo(Why.MISSING);
        assertThat(why(opened(folder.resolve("none.png").toString()))).isEqualTo(Why.MISSING);
        assertThat(why(opened("/dev/no-such-camera"))).isIn(Why.MISSING, Why.LIBRARY_MISSING);
        for (var name : List.of("damaged.png", "none.mjpg", "none.mp4")) {
            var damaged = Files.writeString(folder.resolve(name), "no picture");
            assertThat(why(opened(damaged.toString()))).isEqualTo(Why.NOT_READABLE);
            var empty = Files.write(folder.resolve("empty-" + name), new byte[0]);
            assertThat(why(opened(empty.toString()))).isEqualTo(Why.NOT_READABLE);
        }
    }

    @Test
    void a_film_that_comes_is_found_when_asked_again() {
        var file = folder.resolve("late.avi");
        try (var frames = opened(file.toString())) {
            assertThat(why(frames)).isEqualTo(Why.MISSING);
            Films.film(file, List.of(Films.grey(64, 48, 9)), 25);
            assertThat(frames.next()).isInstanceOf(Seen.class);
        }
    }

    @Test
    void a_camera_of_the_network_that_goes_and_comes_needs_no_restart() throws IOException {
        var port = 0;
        Frames frames;
        try (var server = new JpegServer(0, CamerasTest::forever)) {
            port = server.port();
            frames = opened(server.address());
            assertThat(((Seen) frames.next()).picture().width()).isEqualTo(64);
        }
        var frame = frames.next();
        while (frame instanceof Seen) {
            frame = frames.next();
        }
        assertThat(frame).isEqualTo(new NoPicture(Why.LOST));
        assertThat(why(frames)).isEqualTo(Why.NOT_READABLE);
        try (var _ = new JpegServer(port, CamerasTest::forever)) {
            assertThat(frames.next()).isInstanceOf(Seen.class);
        }
        frames.close();
        assertThat(why(frames)).isEqualTo(Why.ENDED);
    }

    @Test
    void a_stream_that_is_cut_within_a_picture_is_lost_and_opened_again() throws IOException {
        var times = new AtomicInteger();
        try (var server =
                        new JpegServer(
                                0,
                                sender -> {
                                    for (var i = 0; i < 40; i++) {
                                        sender.send(64, 48, 10 * times.incrementAndGet() % 200);
                                    }
                                });
                var frames = opened(server.address())) {
            var again = 0;
            for (var frame = frames.next(); again < 2; frame = frames.next()) {
                again += frame.equals(new NoPicture(Why.LOST)) ? 1 : 0;
            }
            assertThat(times.get()).isGreaterThan(40);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    @Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
    void a_camera_of_the_network_that_falls_silent_is_left(int answers)
            throws IOException, InterruptedException {
        try (var server = new SilentServer(answers);
                var frames =
                        new FfmpegFrames(
                                (Source.Moving) Source.of(server.address()),
                                false,
                                Duration.ofMillis(400))) {
            assertThat(why(frames)).isEqualTo(Why.NOT_READABLE);
            server.awaitLeft();
        }
    }

    private static void forever(JpegServer.Sender sender) throws IOException {
        for (var i = 0; !Thread.currentThread().isInterrupted(); i++) {
            sender.send(64, 48, i % 200);
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    @Test
    void closed_it_gives_no_more() throws IOException {
        var frames = opened(Files.write(folder.resolve("a.jpg"), picture("jpg", 10)).toString());
        frames.close();
        assertThat(frames.next()).isInstanceOf(NoPicture.class);
    }

    private static List<Integer> widths(Frames frames) {
        var widths = new ArrayList<Integer>();
        var frame = frames.next();
        while (frame instanceof Seen seen) {
            widths.add(seen.picture().width());
            frame = frames.next();
        }
        assertThat(frame).isEqualTo(new NoPicture(Why.ENDED));
        return widths;
    }

    private static Frames opened(String source) {
        return Cameras.of(source, Thread::startVirtualThread);
    }

    private static Why why(Frames frames) {
        Frame frame = frames.next();
        assertThat(frame).isInstanceOf(NoPicture.class);
        return ((NoPicture) frame).why();
    }

    private static byte[] picture(String format, int width) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 8, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }
}
