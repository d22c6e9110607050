package org.dengta.ui.camera;

import org.dengta.reading.Picture;

/** Small pictures of pictures, quickly: every so many pixels one is kept. */
final class Thumbnail {
    private static final double WIDTH = 240;
    private static final double HEIGHT = 180;

    private Thumbnail() {}

    /**
     * At most 240 by 180, in the same proportions.
     *
     * @param times as large along both sides
     */
    static Picture of(Picture picture, int times) {
        var step =
                Math.max(
                        1.0,
                        Math.max(
                                picture.width() / (times * WIDTH),
                                picture.height() / (times * HEIGHT)));
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
