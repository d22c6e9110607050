package org.dengta.reading.camera;

import org.dengta.platform.picture.GreyPixels;
import org.dengta.reading.Picture;

import java.awt.image.BufferedImage;

/** Decoded frames as the readers of codes take them. */
final class GreyPicture {
    private GreyPicture() {}

    static Picture of(BufferedImage image) {
        return new Picture(image.getWidth(), image.getHeight(), GreyPixels.of(image));
    }
}
