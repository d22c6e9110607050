package org.dengta.reading.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.dengta.reading.Frame.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

final class PictureFramesTest {
    /** Where Linux tells which files this program has open. */
    private static final Path OPEN = Path.of("/proc/self/fd");

    @TempDir private Path folder;

    @Test
    void one_that_is_closed_leaves_the_file_it_was_at() throws IOException {
        assumeTrue(Files.isDirectory(OPEN));
        var file = folder.resolve("a.png");
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_BYTE_GRAY), "png", file.toFile());
        var frames = new PictureFrames(file);
        assertThat(frames.next()).isInstanceOf(Seen.class);
        assertThat(isOpen(file)).isTrue();
        frames.close();
        assertThat(isOpen(file)).isFalse();
    }

    private static boolean isOpen(Path file) throws IOException {
        try (Stream<Path> links = Files.list(OPEN)) {
            return links.anyMatch(link -> isSame(file, link));
        }
    }

    private static boolean isSame(Path file, Path link) {
        try {
            return Files.isSameFile(file, link);
        } catch (IOException _) {
            return false;
        }
    }
}
