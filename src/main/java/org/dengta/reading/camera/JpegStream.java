package org.dengta.reading.camera;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * JPEG pictures one after another in a stream, as motion JPEG is (ISO/IEC 10918-1, annex B). Goes
 * by markers and their lengths, so that a thumbnail within a picture does not end it; what lies
 * between pictures is passed over. For one thread.
 */
final class JpegStream {
    private static final int MOST_BYTES = 32 << 20;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;

    private final InputStream in;
    private final ByteArrayOutputStream picture = new ByteArrayOutputStream();

    JpegStream(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The bytes of the next whole picture; empty at the end of the stream. */
    Optional<byte[]> next() throws IOException {
        while (findStart()) {
            if (readToEnd()) {
                return Optional.of(picture.toByteArray());
            }
        }
        return Optional.empty();
    }

    private boolean findStart() throws IOException {
        var before = 0;
        for (var b = in.read(); b >= 0; b = in.read()) {
            if (before == 0xFF && b == START) {
                picture.reset();
                picture.write(0xFF);
                picture.write(START);
                return true;
            }
            before = b;
        }
        return false;
    }

    /** False when the picture is broken off or is none. */
    private boolean readToEnd() throws IOException {
        if (take() != 0xFF) {
            return false;
        }
        for (var marker = marker(); marker > 0 && picture.size() < MOST_BYTES; ) {
            if (marker == END) {
                return true;
            }
            if (!takeSegment()) {
                return false;
            }
            marker = marker == SCAN ? afterScan() : nextMarker();
        }
        return false;
    }

    private int nextMarker() throws IOException {
        return take() == 0xFF ? marker() : -1;
    }

    /** The marker after its first byte; filling bytes before it are allowed. */
    private int marker() throws IOException {
        var b = take();
        while (b == 0xFF) {
            b = take();
        }
        return b;
    }

    private boolean takeSegment() throws IOException {
        var length = (take() << 8 | take()) - 2;
        var bytes = in.readNBytes(Math.max(0, length));
        picture.writeBytes(bytes);
        return length >= 0 && bytes.length == length;
    }

    /** Passes coded data, in which 0xFF stands before 0 or a restart only. */
    private int afterScan() throws IOException {
        for (var b = take(); b >= 0 && picture.size() < MOST_BYTES; b = take()) {
            if (b == 0xFF) {
                var marker = marker();
                var isData = marker == 0 || marker >= 0xD0 && marker <= 0xD7;
                if (!isData) {
                    return marker;
                }
            }
        }
        return -1;
    }

    private int take() throws IOException {
        var b = in.read();
        if (b >= 0) {
            picture.write(b);
        }
        return b;
    }
}
