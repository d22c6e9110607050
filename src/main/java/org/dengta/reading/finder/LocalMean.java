package org.dengta.reading.finder;

import org.dengta.reading.Picture;

/**
 * Dark is what is darker than the mean of a square around it, by a little; squares as large as
 * whole finder patterns leave no holes in large modules.
 */
final class LocalMean {
    /** A pixel is dark below so much of the mean. */
    private static final double DARKER = 0.94;

    private LocalMean() {}

    /**
     * @param share the square's side as a share of the picture's longer side
     */
    static Bits bits(Picture picture, double share) {
        var width = picture.width();
        var height = picture.height();
        var reach = Math.max(4, (int) (share * Math.max(width, height) / 2));
        var dark = new byte[width * height];
        var columns = new int[width];
        for (var y = 0; y < Math.min(reach, height); y++) {
            add(picture, y, 1, columns);
        }
        for (var y = 0; y < height; y++) {
            if (y + reach < height) {
                add(picture, y + reach, 1, columns);
            }
            if (y - reach - 1 >= 0) {
                add(picture, y - reach - 1, -1, columns);
            }
            var rows = Math.min(height - 1, y + reach) - Math.max(0, y - reach) + 1;
            row(picture, y, columns, new int[] {reach, rows}, dark);
        }
        return new Bits(width, height, dark);
    }

    private static void add(Picture picture, int y, int sign, int[] columns) {
        var at = y * columns.length;
        for (var x = 0; x < columns.length; x++) {
            columns[x] += sign * (picture.grey()[at + x] & 255);
        }
    }

    private static void row(Picture picture, int y, int[] columns, int[] square, byte[] dark) {
        var width = columns.length;
        var reach = square[0];
        long sum = 0;
        for (var x = 0; x < Math.min(reach, width); x++) {
            sum += columns[x];
        }
        var at = y * width;
        for (var x = 0; x < width; x++) {
            if (x + reach < width) {
                sum += columns[x + reach];
            }
            if (x - reach - 1 >= 0) {
                sum -= columns[x - reach - 1];
            }
            var across = Math.min(width - 1, x + reach) - Math.max(0, x - reach) + 1;
            var mean = (double) sum / ((long) across * square[1]);
            dark[at + x] = (byte) ((picture.grey()[at + x] & 255) < mean * DARKER - 1 ? 1 : 0);
        }
    }
}
