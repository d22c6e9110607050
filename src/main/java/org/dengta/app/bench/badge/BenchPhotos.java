package org.dengta.app.bench.badge;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import javax.imageio.ImageIO;

/** JPEG files of 300 × 400 pixels and about 25 kB, as rich in detail as a photo of a face. */
final class BenchPhotos {
    private static final int COUNT = 40;
    private static final int WIDTH = 300;
    private static final int HEIGHT = 400;
    private static final int GRAIN = 16;

    private BenchPhotos() {}

    static List<byte[]> many(long seed) {
        var random = new SplittableRandom(seed);
        var photos = new ArrayList<byte[]>();
        for (var i = 0; i < COUNT; i++) {
            photos.add(photo(random));
        }
        return photos;
    }

    /** The same photo as a file of its own, with a comment. */
    static byte[] numbered(byte[] photo, String comment) {
        var bytes = comment.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(photo.length + 4 + bytes.length)
                .put(photo, 0, 2)
                .putShort((short) 0xFFFE)
                .putShort((short) (bytes.length + 2))
                .put(bytes)
                .put(photo, 2, photo.length - 2)
                .array();
    }

    private static byte[] photo(SplittableRandom random) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var phase = random.nextDouble(10);
        for (var y = 0; y < HEIGHT; y++) {
            for (var x = 0; x < WIDTH; x++) {
                var wave = Math.sin(x / 37.0 + phase) + Math.cos(y / 53.0 - phase);
                var grey = (int) (128 + 45 * wave) + random.nextInt(GRAIN);
                image.setRGB(x, y, Math.clamp(grey, 0, 255) * 0x010101 ^ 0x102040);
            }
        }
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
