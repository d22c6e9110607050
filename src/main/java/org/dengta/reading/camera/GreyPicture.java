package org.dengta.reading.camera;

import org.dengta.reading.Picture;

import java.awt.image.BufferedImage;

/** Decoded pictures as the readers of codes take them. */
final class GreyPicture {
    private GreyPicture() {}

    /** By BT.601 luma; what is transparent counts as white paper. */
    static Picture of(BufferedImage image) {
        var width = image.getWidth();
        var height = image.getHeight();
        var grey = new byte[width * height];
        var row = new int[width];
        for (var y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (var x = 0; x < width; x++) {
                grey[y * width + x] = (byte) luma(row[x]);
            }
        }
        return new Picture(width, height, grey);
    }

    private static int luma(int argb) {
        var alpha = argb >>> 24;
        var luma = (299 * (argb >> 16 & 255) + 587 * (argb >> 8 & 255) + 114 * (argb & 255)) / 1000;
        return (luma * alpha + 255 * (255 - alpha)) / 255;
    }
}
