package org.dengta.ui.door.camera;

import org.dengta.reading.Picture;

/** Small pictures of pictures, quickly: every so many pixels one is kept. */
final class Thumbnail {
    private static final int WIDTH = 240;
    private static final int HEIGHT = 180;

    private Thumbnail() {}

    /** At most 240 by 180, in the same proportions. */
    static Picture of(Picture picture) {
        var step =
                Math.max(
                        1.0,
                        Math.max(
                                picture.width() / (double) WIDTH,
                                picture.height() / (double) HEIGHT));
        var width = (int) (picture.width() / step);
        var height = (int) (picture.height() / step);
        var grey = new byte[width * height];
        for (var y = 0; y < height; y++) {
            var row = (int) (y * step) * picture.width();
            for (var x = 0; x < width; x++) {
                grey[y * width + x] = picture.grey()[row + (int) (x * step)];
            }
        }
        return new Picture(width, height, grey);
    }
}
