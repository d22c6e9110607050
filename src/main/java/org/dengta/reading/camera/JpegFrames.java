package org.dengta.reading.camera;

import org.dengta.reading.Frame;
import org.dengta.reading.Frame.NoPicture;
import org.dengta.reading.Frame.Seen;
import org.dengta.reading.Frame.Why;
import org.dengta.reading.Frames;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

import javax.imageio.ImageIO;

/** Frames from a stream of JPEG pictures, opened when first asked and again after it broke off. */
final class JpegFrames implements Frames {
    private final JpegSource source;
    private Optional<JpegStream> open = Optional.empty();
    private volatile boolean closed;

    JpegFrames(JpegSource source) {
        this.source = source;
    }

    @Override
    public Frame next() {
        if (closed) {
            return new NoPicture(Why.ENDED);
        }
        var had = open.isPresent();
        try {
            return read(had);
        } catch (SourceFailure failure) {
            return stopped(failure.why());
        } catch (IOException | RuntimeException _) {
            return stopped(had ? source.whenOver() : Why.NOT_READABLE);
        }
    }

    private Frame read(boolean had) throws IOException, SourceFailure {
        if (open.isEmpty()) {
            open = Optional.of(new JpegStream(source.open()));
        }
        var bytes = open.get().next();
        if (bytes.isEmpty()) {
            return stopped(had ? source.whenOver() : Why.NOT_READABLE);
        }
        var image = ImageIO.read(new ByteArrayInputStream(bytes.get()));
        return image == null ? read(true) : new Seen(GreyPicture.of(image));
    }

    private Frame stopped(Why why) {
        open = Optional.empty();
        source.close();
        return new NoPicture(why);
    }

    @Override
    public boolean arePaced() {
        return source.isPaced();
    }

    @Override
    public void close() {
        closed = true;
        source.close();
    }
}
