package org.dengta.reading.attempt;

import org.dengta.reading.Picture;

/** Larger copies of pictures, each new pixel mixed of the four nearest. */
public final class Enlarging {
    private Enlarging() {}

    /**
     * @param times 2 or more
     */
    public static Picture by(Picture picture, int times) {
        var width = picture.width() * times;
        var height = picture.height() * times;
        var grey = new byte[width * height];
        for (var y = 0; y < height; y++) {
            row(picture, (y + 0.5f) / times - 0.5f, times, grey, y * width);
        }
        return new Picture(width, height, grey);
    }

    private static void row(Picture from, float at, int times, byte[] grey, int start) {
        var y = Math.clamp(at, 0, from.height() - 1);
        var upper = (int) y;
        var lower = Math.min(from.height() - 1, upper + 1);
        for (var i = 0; i < from.width() * times; i++) {
            var x = Math.clamp((i + 0.5f) / times - 0.5f, 0, from.width() - 1);
            var left = (int) x;
            var right = Math.min(from.width() - 1, left + 1);
            var above = mixed(from, upper * from.width(), left, right, x - left);
            var below = mixed(from, lower * from.width(), left, right, x - left);
            grey[start + i] = (byte) Math.round(above + (below - above) * (y - upper));
        }
    }

    private static float mixed(Picture from, int row, int left, int right, float share) {
        return (from.grey()[row + left] & 255) * (1 - share)
                + (from.grey()[row + right] & 255) * share;
    }
}
