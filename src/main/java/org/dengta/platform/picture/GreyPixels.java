package org.dengta.platform.picture;

import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;

/** A picture without its colours, as readers of codes take it. */
public final class GreyPixels {
    private GreyPixels() {}

    /**
     * One byte a pixel, 0 black to 255 white, row by row from the top-left, by BT.601 luma; what is
     * transparent counts as white paper.
     */
    public static byte[] of(BufferedImage image) {
        var width = image.getWidth();
        var height = image.getHeight();
        var grey = new byte[width * height];
        var row = new int[width];
        if (isGrey(image)) {
            return samples(image, row, grey);
        }
        for (var y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (var x = 0; x < width; x++) {
                grey[y * width + x] = (byte) luma(row[x]);
            }
        }
        return grey;
    }

    /** Whether it has grey samples and nothing else: as colours these would come out lighter. */
    public static boolean isGrey(BufferedImage image) {
        return image.getColorModel() instanceof ComponentColorModel colours
                && colours.getNumComponents() == 1;
    }

    private static byte[] samples(BufferedImage image, int[] row, byte[] grey) {
        var beyond = Math.max(0, image.getSampleModel().getSampleSize(0) - Byte.SIZE);
        for (var y = 0; y < image.getHeight(); y++) {
            image.getRaster().getSamples(0, y, row.length, 1, 0, row);
            for (var x = 0; x < row.length; x++) {
                grey[y * row.length + x] = (byte) (row[x] >> beyond);
            }
        }
        return grey;
    }

    private static int luma(int argb) {
        var alpha = argb >>> 24;
        var luma = (299 * (argb >> 16 & 255) + 587 * (argb >> 8 & 255) + 114 * (argb & 255)) / 1000;
        return (luma * alpha + 255 * (255 - alpha)) / 255;
    }
}
