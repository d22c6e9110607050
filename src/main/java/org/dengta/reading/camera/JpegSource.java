package org.dengta.reading.camera;

import org.dengta.reading.Frame.Why;

import java.io.IOException;
import java.io.InputStream;

/** Where a stream of JPEG pictures comes from. */
interface JpegSource extends AutoCloseable {

    /** The stream from its start; a SourceFailure where the reason is known. */
    InputStream open() throws IOException, SourceFailure;

    /** What it means that pictures came and no more do. */
    Why whenOver();

    /** Whether it keeps the pace of what is filmed. */
    boolean isPaced();

    /** Ends what is open, from any thread; it may be opened again. */
    @Override
    void close();
}
