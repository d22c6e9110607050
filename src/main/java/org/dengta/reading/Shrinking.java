package org.dengta.reading;

/** Smaller copies of pictures: each pixel is the mean of the area that it covers. */
public final class Shrinking {
    private Shrinking() {}

    /** The picture itself where no side is longer than so many pixels, else one that fits. */
    public static Picture toFit(Picture picture, int longest) {
        var side = Math.max(picture.width(), picture.height());
        return side <= longest ? picture : by(picture, (double) longest / side);
    }

    /**
     * @param scale above 0, at most 1
     */
    public static Picture by(Picture picture, double scale) {
        var width = Math.max(1, (int) Math.round(picture.width() * scale));
        var height = Math.max(1, (int) Math.round(picture.height() * scale));
        var grey = new byte[width * height];
        var columns = new Cover(picture.width(), width);
        var rows = new Cover(picture.height(), height);
        var sum = new float[width];
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                sum[x] = 0;
            }
            addRows(picture, rows, y, columns, sum);
            for (var x = 0; x < width; x++) {
                grey[y * width + x] = (byte) Math.min(255, Math.round(sum[x]));
            }
        }
        return new Picture(width, height, grey);
    }

    private static void addRows(Picture from, Cover rows, int row, Cover columns, float[] sum) {
        for (var y = rows.first(row); y <= rows.last(row); y++) {
            var weight = rows.weight(row, y);
            for (var x = 0; x < sum.length; x++) {
                var mean = 0f;
                for (var i = columns.first(x); i <= columns.last(x); i++) {
                    mean += columns.weight(x, i) * (from.grey()[y * from.width() + i] & 255);
                }
                sum[x] += weight * mean;
            }
        }
    }

    /** Half as wide and high; an odd last row or column is left out. */
    public static Picture half(Picture picture) {
        if (picture.width() < 2 || picture.height() < 2) {
            return picture;
        }
        var width = picture.width() / 2;
        var height = picture.height() / 2;
        var grey = new byte[width * height];
        for (var y = 0; y < height; y++) {
            halfRow(picture, y, grey, width);
        }
        return new Picture(width, height, grey);
    }

    private static void halfRow(Picture picture, int y, byte[] grey, int width) {
        var from = picture.grey();
        var upper = 2 * y * picture.width();
        var lower = upper + picture.width();
        for (var x = 0; x < width; x++) {
            var two = (from[upper + 2 * x] & 255) + (from[upper + 2 * x + 1] & 255);
            var more = (from[lower + 2 * x] & 255) + (from[lower + 2 * x + 1] & 255);
            grey[y * width + x] = (byte) (two + more + 2 >> 2);
        }
    }

    /** Which old pixels a new one covers along one side, and how much of each. */
    private static final class Cover {
        private final int[] first;
        private final int[] last;
        private final double step;

        Cover(int from, int to) {
            step = (double) from / to;
            first = new int[to];
            last = new int[to];
            for (var i = 0; i < to; i++) {
                first[i] = (int) Math.floor(i * step + 1e-9);
                last[i] = Math.min(from - 1, (int) Math.ceil((i + 1) * step - 1e-9) - 1);
            }
        }

        int first(int at) {
            return first[at];
        }

        int last(int at) {
            return last[at];
        }

        float weight(int at, int old) {
            var from = Math.max(old, at * step);
            var to = Math.min(old + 1.0, (at + 1) * step);
            return (float) ((to - from) / step);
        }
    }
}
