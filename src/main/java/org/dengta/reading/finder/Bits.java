package org.dengta.reading.finder;

/**
 * A picture in black and white; around it all is white. A pixel covers its whole number and all up
 * to the next.
 */
final class Bits {
    private final int width;
    private final int height;
    private final byte[] dark;

    /**
     * @param dark 1 or 0 a pixel, row by row; not copied
     */
    Bits(int width, int height, byte[] dark) {
        this.width = width;
        this.height = height;
        this.dark = dark;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean isDark(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && dark[y * width + x] != 0;
    }

    boolean isDark(double x, double y) {
        return isDark((int) Math.floor(x), (int) Math.floor(y));
    }

    /**
     * Where the colour of a row changes, beginning with the first dark pixel; the end of the row
     * ends the last run.
     *
     * @param edges gets them; has room for one more than the width
     * @return how many there are, an even number
     */
    int edges(int y, int[] edges) {
        var count = 0;
        byte colour = 0;
        var at = y * width;
        for (var x = 0; x < width; x++) {
            if (dark[at + x] != colour) {
                colour = dark[at + x];
                edges[count++] = x;
            }
        }
        if (colour != 0) {
            edges[count++] = width;
        }
        return count;
    }
}
