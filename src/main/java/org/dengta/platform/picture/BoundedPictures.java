package org.dengta.platform.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * The pictures of an image file one after the other, of which an animated one has several. How
 * large each says that it is, is looked at before it is unpacked. Decoders throw many a
 * RuntimeException on damaged files, and an OutOfMemoryError on some.
 */
public final class BoundedPictures implements AutoCloseable {
    private static final long MOST_PIXELS = 100_000_000;

    /** Of larger pictures only every second or third pixel is taken, along both sides. */
    private static final long WHOLE_PIXELS = 25_000_000;

    private final ImageReader reader;
    private int number;

    private BoundedPictures(ImageReader reader) {
        this.reader = reader;
    }

    /** Those of a file, which stays open as long; empty where it is no image of a known kind. */
    public static Optional<BoundedPictures> in(ImageInputStream file) {
        var readers = ImageIO.getImageReaders(file);
        if (!readers.hasNext()) {
            return Optional.empty();
        }
        var reader = readers.next();
        reader.setInput(file);
        return Optional.of(new BoundedPictures(reader));
    }

    /** The next one; empty after the last. PictureTooLarge where it is that. */
    public Optional<BufferedImage> next() throws IOException {
        if (isOver()) {
            return Optional.empty();
        }
        var pixels = (long) reader.getWidth(number) * reader.getHeight(number);
        if (pixels > MOST_PIXELS) {
            throw new PictureTooLarge(pixels);
        }
        var every = (int) Math.ceil(Math.sqrt((double) pixels / WHOLE_PIXELS));
        var reading = reader.getDefaultReadParam();
        reading.setSourceSubsampling(every, every, 0, 0);
        return Optional.of(reader.read(number++, reading));
    }

    /** Counting them beforehand would read all of the file. */
    private boolean isOver() throws IOException {
        try {
            return number > 0 && reader.getWidth(number) < 1;
        } catch (IndexOutOfBoundsException _) {
            return true;
        }
    }

    @Override
    public void close() {
        reader.dispose();
    }
}
