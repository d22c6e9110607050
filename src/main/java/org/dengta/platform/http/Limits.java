package org.dengta.platform.http;

import java.io.IOException;
import java.io.InputStream;

/**
 * How much of a body is read; beyond that {@link org.dengta.platform.json.TooMuch}.
 *
 * @param compressed bytes as they come
 * @param expanded bytes after decompression
 */
public record Limits(long compressed, long expanded) {

    /** The body as its sender had it before compression. */
    public InputStream applied(InputStream body, Encoding encoding) throws IOException {
        var coming = new LimitedInput(body, compressed);
        return new LimitedInput(new Decoding(coming, encoding), expanded);
    }
}
