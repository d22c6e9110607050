package org.dengta.reading.camera;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.reading.Frame;
import org.dengta.reading.Frame.NoPicture;
import org.dengta.reading.Frame.Seen;
import org.dengta.reading.Frame.Why;
import org.dengta.reading.Frames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

final class CamerasTest {
    @TempDir private Path folder;

    @Test
    void a_folder_gives_its_pictures_in_order_and_is_then_over() throws IOException {
        Files.write(folder.resolve("b.png"), picture("png", 20));
        Files.write(folder.resolve("a.jpg"), picture("jpg", 10));
        Files.writeString(folder.resolve("c.txt"), "no picture");
        assertThat(widths(Cameras.of(folder))).containsExactly(10, 20);
    }

    @Test
    void motion_jpeg_gives_every_whole_picture_whatever_lies_between() throws IOException {
        var stream = new ByteArrayOutputStream();
        stream.write(new byte[] {1, (byte) 0xFF, 2});
        for (var width = 11; width < 16; width++) {
            stream.write(picture("jpg", width));
            stream.write("--boundary".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        var cut = picture("jpg", 16);
        stream.write(cut, 0, cut.length / 2);
        var file = Files.write(folder.resolve("film.mjpeg"), stream.toByteArray());
        assertThat(widths(Cameras.of(file))).containsExactly(11, 12, 13, 14, 15);
    }

    @Test
    void a_video_goes_through_the_program_that_films() throws IOException {
        var stream = new ByteArrayOutputStream();
        stream.write(picture("jpg", 30));
        stream.write(picture("jpg", 31));
        var pictures = Files.write(folder.resolve("pictures"), stream.toByteArray());
        var video = Files.writeString(folder.resolve("video.mp4"), "a video");
        var frames = Cameras.of(video, tool("cat '" + pictures + "'"));
        assertThat(widths(frames)).containsExactly(30, 31);
    }

    @Test
    void a_video_that_breaks_off_is_not_over() throws IOException {
        var one = Files.write(folder.resolve("pictures"), picture("jpg", 30));
        var video = Files.writeString(folder.resolve("video.mp4"), "a video");
        var whole = Cameras.of(video, tool("cat '" + one + "'"));
        assertThat(whole.next()).isInstanceOf(Seen.class);
        assertThat(why(whole)).isEqualTo(Why.ENDED);
        var broken = Cameras.of(video, tool("cat '" + one + "'; kill -9 $$"));
        assertThat(broken.next()).isInstanceOf(Seen.class);
        assertThat(why(broken)).isEqualTo(Why.NOT_READABLE);
    }

    @Test
    void what_is_missing_is_told_apart() throws IOException {
        var video = Files.writeString(folder.resolve("video.mp4"), "a video");
        assertThat(why(Cameras.of(video, "no-such-program"))).isEqualTo(Why.TOOL_MISSING);
        assertThat(why(Cameras.of(Path.of("/dev/no-such-camera")))).isEqualTo(Why.MISSING);
        assertThat(why(Cameras.of(folder.resolve("none.png")))).isEqualTo(Why.MISSING);
        assertThat(why(Cameras.of(folder.resolve("none.mjpeg")))).isEqualTo(Why.MISSING);
        var damaged = Files.writeString(folder.resolve("damaged.png"), "no picture");
        assertThat(why(Cameras.of(damaged))).isEqualTo(Why.NOT_READABLE);
        var noFilm = Files.writeString(folder.resolve("none.mjpg"), "no film");
        assertThat(why(Cameras.of(noFilm))).isEqualTo(Why.NOT_READABLE);
    }

    @Test
    void a_camera_that_comes_is_found_when_asked_again() throws IOException {
        var file = folder.resolve("late.mjpeg");
        var frames = Cameras.of(file);
        assertThat(why(frames)).isEqualTo(Why.MISSING);
        Files.write(file, picture("jpg", 9));
        assertThat(frames.next()).isInstanceOf(Seen.class);
    }

    @Test
    void closed_it_gives_no_more() throws IOException {
        var frames = Cameras.of(Files.write(folder.resolve("a.jpg"), picture("jpg", 10)));
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

    private String tool(String does) throws IOException {
        var tool = Files.writeString(folder.resolve("tool"), "#!/bin/sh\n" + does + "\n");
        Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwx------"));
        return tool.toString();
    }
}
