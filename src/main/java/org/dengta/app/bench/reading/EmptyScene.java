package org.dengta.app.bench.reading;

import org.dengta.reading.Picture;

import java.util.Arrays;
import java.util.Random;

/** Pictures that hold no code, but much that looks like a part of one. */
enum EmptyScene {
    NOISE {
        @Override
        void draw(Canvas canvas, Random random) {
            random.nextBytes(canvas.grey);
        }
    },
    TEXT {
        @Override
        void draw(Canvas canvas, Random random) {
            var size = 3 + random.nextInt(8);
            for (var y = size; y < canvas.height; y += 2 * size) {
                for (var x = size; x < canvas.width; x += size / 2 + random.nextInt(size)) {
                    canvas.fill(x, y, 1 + random.nextInt(size), 1 + random.nextInt(size), 20);
                }
            }
        }
    },
    CHECKERBOARD {
        @Override
        void draw(Canvas canvas, Random random) {
            var size = 2 + random.nextInt(20);
            for (var y = 0; y < canvas.height; y += size) {
                for (var x = y / size % 2 * size; x < canvas.width; x += 2 * size) {
                    canvas.fill(x, y, size, size, 0);
                }
            }
        }
    },
    STRIPES {
        @Override
        void draw(Canvas canvas, Random random) {
            for (var x = 0; x < canvas.width; x += 2 + random.nextInt(9)) {
                var wide = 1 + random.nextInt(6);
                canvas.fill(x, 0, wide, canvas.height, 10);
                x += wide;
            }
        }
    },
    CROSSWORD {
        @Override
        void draw(Canvas canvas, Random random) {
            var size = 3 + random.nextInt(14);
            for (var y = 0; y < canvas.height; y += size) {
                for (var x = 0; x < canvas.width; x += size) {
                    if (random.nextBoolean()) {
                        canvas.fill(x, y, size, size, 0);
                    }
                }
            }
        }
    },
    HALFTONE {
        @Override
        void draw(Canvas canvas, Random random) {
            var size = 4 + random.nextInt(10);
            for (var y = 0; y < canvas.height; y += size) {
                for (var x = 0; x < canvas.width; x += size) {
                    var dot = 1 + (x + y) * size / (canvas.width + canvas.height);
                    canvas.fill(x, y, dot, dot, 30);
                }
            }
        }
    },
    /** Random modules between three true finder patterns and true timing patterns. */
    FORGERY {
        @Override
        void draw(Canvas canvas, Random random) {
            var size = 17 + 4 * (1 + random.nextInt(8));
            var module = 3 + random.nextInt(5);
            for (var y = 0; y < size; y++) {
                for (var x = 0; x < size; x++) {
                    if (isDark(x, y, size, random.nextBoolean())) {
                        canvas.fill(20 + x * module, 20 + y * module, module, module, 0);
                    }
                }
            }
        }
    };

    private static final int LEAST = 320;
    private static final int MORE = 480;

    abstract void draw(Canvas canvas, Random random);

    /** One of its kind, a little out of focus half of the time. */
    Picture picture(Random random) {
        var canvas = new Canvas(LEAST + random.nextInt(MORE), LEAST + random.nextInt(MORE));
        draw(canvas, random);
        if (random.nextBoolean()) {
            canvas.blur();
        }
        return new Picture(canvas.width, canvas.height, canvas.grey);
    }

    private static boolean isDark(int x, int y, int size, boolean chance) {
        var column = Math.min(x, size - 1 - x);
        var row = Math.min(y, size - 1 - y);
        var isFinder = column < 8 && row < 8 && !(x > 8 && y > 8);
        if (isFinder) {
            var ring = Math.max(Math.abs(column - 3), Math.abs(row - 3));
            return ring == 3 || ring < 2;
        }
        return x == 6 ? y % 2 == 0 : y == 6 ? x % 2 == 0 : chance;
    }

    /** White paper to be drawn on. */
    static final class Canvas {
        private final int width;
        private final int height;
        private final byte[] grey;

        Canvas(int width, int height) {
            this.width = width;
            this.height = height;
            grey = new byte[width * height];
            Arrays.fill(grey, (byte) 240);
        }

        void fill(int left, int top, int wide, int high, int value) {
            for (var y = Math.max(0, top); y < Math.min(height, top + high); y++) {
                var right = Math.min(width, left + wide);
                if (left < right) {
                    Arrays.fill(grey, y * width + left, y * width + right, (byte) value);
                }
            }
        }

        void blur() {
            for (var i = 1; i + 1 < grey.length; i++) {
                grey[i] =
                        (byte)
                                (((grey[i - 1] & 255) + 2 * (grey[i] & 255) + (grey[i + 1] & 255))
                                        / 4);
            }
        }
    }
}
