package org.dengta.reading.attempt;

import org.dengta.reading.Picture;

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
        var mean = new float[width];
        var known = -1;
        for (var y = 0; y < height; y++) {
            var sum = new float[width];
            for (var row = rows.first(y); row <= rows.last(y); row++) {
                if (row != known) {
                    columns.means(picture.grey(), row * picture.width(), mean);
                    known = row;
                }
                add(mean, rows.weight(y, row), sum);
            }
            for (var x = 0; x < width; x++) {
                grey[y * width + x] = (byte) Math.min(255, (int) (sum[x] + 0.5f));
            }
        }
        return new Picture(width, height, grey);
    }

    private static void add(float[] mean, float weight, float[] sum) {
        for (var x = 0; x < sum.length; x++) {
            sum[x] += weight * mean[x];
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

    /**
     * Which old pixels a new one covers along one side, and how much of each: the first and the
     * last in part, those between whole.
     */
    private static final class Cover {
        private final int[] first;
        private final int[] last;
        private final float[] head;
        private final float[] tail;
        private final float whole;

        Cover(int from, int to) {
            var step = (double) from / to;
            first = new int[to];
            last = new int[to];
            head = new float[to];
            tail = new float[to];
            whole = (float) (1 / step);
            for (var i = 0; i < to; i++) {
                first[i] = (int) Math.floor(i * step + 1e-9);
                last[i] = Math.min(from - 1, (int) Math.ceil((i + 1) * step - 1e-9) - 1);
                var end = (i + 1) * step;
                head[i] = (float) ((Math.min(first[i] + 1, end) - i * step) / step);
                tail[i] = (float) ((end - last[i]) / step);
            }
        }

        int first(int at) {
            return first[at];
        }

        int last(int at) {
            return last[at];
        }

        float weight(int at, int old) {
            return old == first[at] ? head[at] : old == last[at] ? tail[at] : whole;
        }

        /** Of one row, which begins here. */
        void means(byte[] grey, int start, float[] means) {
            for (var x = 0; x < means.length; x++) {
                var left = start + first[x];
                var right = start + last[x];
                var between = 0;
                for (var i = left + 1; i < right; i++) {
                    between += grey[i] & 255;
                }
                means[x] = head[x] * (grey[left] & 255) + whole * between;
                if (right > left) {
                    means[x] += tail[x] * (grey[right] & 255);
                }
            }
        }
    }
}
