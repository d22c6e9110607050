package org.dengta.testing;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

import javax.imageio.ImageIO;

/** Writes pictures of pages in their most frequent colours, which keeps the files small. */
final class SmallPng {
    private static final int COLOURS = 256;

    private SmallPng() {}

    static void write(BufferedImage image, Path file) throws IOException {
        var palette = palette(image);
        var small =
                new BufferedImage(
                        image.getWidth(),
                        image.getHeight(),
                        BufferedImage.TYPE_BYTE_INDEXED,
                        new IndexColorModel(8, palette.length, palette, 0, false, -1, 0));
        var nearest = new HashMap<Integer, Integer>();
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                var index =
                        nearest.computeIfAbsent(
                                image.getRGB(x, y) & 0xFFFFFF, rgb -> nearest(palette, rgb));
                small.getRaster().setSample(x, y, 0, index);
            }
        }
        ImageIO.write(small, "png", file.toFile());
    }

    private static int[] palette(BufferedImage image) {
        var counts = new HashMap<Integer, Integer>();
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                counts.merge(image.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(COLOURS)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private static int nearest(int[] palette, int rgb) {
        var best = 0;
        for (var i = 1; i < palette.length; i++) {
            if (distance(palette[i], rgb) < distance(palette[best], rgb)) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        var distance = 0;
        for (var shift = 0; shift <= 16; shift += 8) {
            var difference = (one >> shift & 0xFF) - (other >> shift & 0xFF);
            distance += difference * difference;
        }
        return distance;
    }
}
