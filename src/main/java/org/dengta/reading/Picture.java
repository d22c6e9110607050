package org.dengta.reading;

/**
 * A grey picture.
 *
 * @param width pixels, at least 1
 * @param height pixels, at least 1
 * @param grey one byte a pixel, 0 black to 255 white, row by row from the top-left; not copied, so
 *     leave it alone after
 */
public record Picture(int width, int height, byte[] grey) {
    public Picture {
        if (width < 1 || height < 1 || grey.length != width * height) {
            throw new IllegalArgumentException(
                    "a picture of " + width + "x" + height + " with " + grey.length + " pixels");
        }
    }
}
