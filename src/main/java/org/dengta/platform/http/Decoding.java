package org.dengta.platform.http;

import org.dengta.platform.json.CutShort;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Decompresses, and tells bytes that end early from bytes that were never compressed so. */
final class Decoding extends InputStream {
    private final LimitedInput source;
    private final InputStream decoded;

    Decoding(LimitedInput source, Encoding encoding) throws IOException {
        this.source = source;
        try {
            decoded = encoding.decoded(source);
        } catch (IOException e) {
            throw told(e);
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        try {
            return decoded.read(into, from, length);
        } catch (IOException e) {
            throw told(e);
        }
    }

    private IOException told(IOException e) {
        var cut = e instanceof EOFException || (source.isEnded() && Encoding.isGarbage(e));
        return cut ? new CutShort("within compressed bytes") : e;
    }

    @Override
    public void close() throws IOException {
        decoded.close();
    }
}
