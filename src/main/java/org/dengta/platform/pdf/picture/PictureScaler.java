package org.dengta.platform.pdf.picture;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** Makes large pictures small enough for a card. Stateless; for any thread. */
public final class PictureScaler {
    /** Pixels of the longer edge: 300 dpi on 60 mm. */
    private static final int LONGEST = 720;

    private static final int MOST_BYTES = 300_000;

    private PictureScaler() {}

    /** The picture itself, or a smaller one that looks the same on a card. */
    public static Picture reduced(Picture picture) {
        var longer = Math.max(picture.width(), picture.height());
        if (longer <= LONGEST && picture.file().length <= MOST_BYTES) {
            return picture;
        }
        try {
            var image = PictureReader.decoded(picture);
            while (Math.max(image.getWidth(), image.getHeight()) > LONGEST) {
                image = scaled(image);
            }
            return picture(plain(image), picture);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot reduce a picture", e);
        }
    }

    /** At most halved, so that each pixel of the larger picture counts. */
    private static BufferedImage scaled(BufferedImage image) {
        var longer = Math.max(image.getWidth(), image.getHeight());
        var factor = Math.max(0.5, (double) LONGEST / longer);
        var width = Math.max(1, (int) Math.round(image.getWidth() * factor));
        var height = Math.max(1, (int) Math.round(image.getHeight() * factor));
        return drawn(image, width, height);
    }

    /** In eight bits a colour, which every writer of pictures takes. */
    private static BufferedImage plain(BufferedImage image) {
        return image.getType() == type(image)
                ? image
                : drawn(image, image.getWidth(), image.getHeight());
    }

    private static int type(BufferedImage image) {
        var seeThrough = image.getColorModel().hasAlpha();
        return seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        var smaller = new BufferedImage(width, height, type(image));
        var pen = smaller.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return smaller;
    }

    private static Picture picture(BufferedImage image, Picture original) throws IOException {
        var format = image.getColorModel().hasAlpha() ? Picture.Format.PNG : Picture.Format.JPEG;
        var file = new ByteArrayOutputStream();
        if (!ImageIO.write(image, format.name(), file)) {
            throw new IOException("no writer takes this picture");
        }
        return new Picture(
                file.toByteArray(),
                format,
                image.getWidth(),
                image.getHeight(),
                false,
                original.turn());
    }
}
