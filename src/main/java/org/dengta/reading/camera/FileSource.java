package org.dengta.reading.camera;

import org.dengta.reading.Frame.Why;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file of motion JPEG. */
final class FileSource implements JpegSource {
    private final Path file;
    private volatile Optional<InputStream> open = Optional.empty();

    FileSource(Path file) {
        this.file = file;
    }

    @Override
    public InputStream open() throws IOException, SourceFailure {
        if (!Files.exists(file)) {
            throw new SourceFailure(Why.MISSING);
        }
        var stream = Files.newInputStream(file);
        open = Optional.of(stream);
        return stream;
    }

    @Override
    public Why whenOver() {
        return Why.ENDED;
    }

    @Override
    public boolean isPaced() {
        return false;
    }

    @Override
    public void close() {
        try {
            if (open.isPresent()) {
                open.get().close();
            }
        } catch (IOException _) {
            // It was read only: nothing can be lost.
        }
    }
}
