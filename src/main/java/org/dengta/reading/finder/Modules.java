package org.dengta.reading.finder;

import com.google.zxing.common.BitMatrix;

import org.dengta.reading.Picture;

/** The modules of a symbol, taken from a picture by a grid. */
final class Modules {
    private static final int REACH = 3;

    private final Grid grid;

    Modules(Grid grid) {
        this.grid = grid;
    }

    /** As black and white as the picture was made. */
    BitMatrix of(Bits bits) {
        var matrix = new BitMatrix(grid.modules());
        for (var y = 0; y < grid.modules(); y++) {
            for (var x = 0; x < grid.modules(); x++) {
                var at = grid.of(x + 0.5, y + 0.5);
                if (bits.isDark(at.x(), at.y())) {
                    matrix.set(x, y);
                }
            }
        }
        return matrix;
    }

    /** How light each is, row by row. */
    double[][] greys(Picture picture) {
        var size = grid.modules();
        var grey = new double[size][size];
        for (var y = 0; y < size; y++) {
            for (var x = 0; x < size; x++) {
                grey[y][x] = grey(picture, x, y);
            }
        }
        return grey;
    }

    /**
     * Black and white by their grey, each beside those around it.
     *
     * @param sharper how much of what a blur mixed in from the neighbours is taken out again
     */
    static BitMatrix of(double[][] grey, double sharper) {
        var size = grey.length;
        var sharp = sharpened(grey, sharper);
        var matrix = new BitMatrix(size);
        for (var y = 0; y < size; y++) {
            for (var x = 0; x < size; x++) {
                if (sharp[y][x] < between(sharp, x, y)) {
                    matrix.set(x, y);
                }
            }
        }
        return matrix;
    }

    private double grey(Picture picture, int x, int y) {
        var pull = grid.pull(x + 0.5, y + 0.5);
        var sum = 2 * at(picture, x + 0.5, y + 0.5, pull);
        sum += at(picture, x + 0.3, y + 0.5, pull) + at(picture, x + 0.7, y + 0.5, pull);
        sum += at(picture, x + 0.5, y + 0.3, pull) + at(picture, x + 0.5, y + 0.7, pull);
        return sum / 6;
    }

    /** Between the four nearest pixels. */
    private double at(Picture picture, double x, double y, Point pull) {
        var place = grid.drawn(x, y, pull);
        var left = Math.clamp(place.x() - 0.5, 0, picture.width() - 1.001);
        var top = Math.clamp(place.y() - 0.5, 0, picture.height() - 1.001);
        var column = (int) left;
        var row = (int) top;
        var across = left - column;
        var down = top - row;
        return (1 - down) * mixed(picture, column, row, across)
                + down * mixed(picture, column, row + 1, across);
    }

    private static double mixed(Picture picture, int x, int y, double share) {
        var at = Math.min(y, picture.height() - 1) * picture.width() + x;
        var next = x + 1 < picture.width() ? at + 1 : at;
        return (1 - share) * (picture.grey()[at] & 255) + share * (picture.grey()[next] & 255);
    }

    private static double[][] sharpened(double[][] grey, double sharper) {
        var size = grey.length;
        var sharp = new double[size][size];
        for (var y = 0; y < size; y++) {
            for (var x = 0; x < size; x++) {
                var around =
                        grey[Math.max(0, y - 1)][x]
                                + grey[Math.min(size - 1, y + 1)][x]
                                + grey[y][Math.max(0, x - 1)]
                                + grey[y][Math.min(size - 1, x + 1)];
                sharp[y][x] = grey[y][x] + sharper * (grey[y][x] - around / 4);
            }
        }
        return sharp;
    }

    /** The threshold here: between the darkest and the lightest around, and their mean. */
    private static double between(double[][] grey, int x, int y) {
        var least = Double.MAX_VALUE;
        var most = -Double.MAX_VALUE;
        var sum = 0.0;
        var count = 0;
        for (var j = Math.max(0, y - REACH); j <= Math.min(grey.length - 1, y + REACH); j++) {
            for (var i = Math.max(0, x - REACH); i <= Math.min(grey.length - 1, x + REACH); i++) {
                least = Math.min(least, grey[j][i]);
                most = Math.max(most, grey[j][i]);
                sum += grey[j][i];
                count++;
            }
        }
        return (sum / count + (least + most) / 2) / 2;
    }
}
