package org.dengta.platform.http;

import org.dengta.platform.json.TooMuch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads so many bytes and no more. */
final class LimitedInput extends FilterInputStream {
    private final long most;
    private long read;
    private boolean ended;

    LimitedInput(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        var value = super.read();
        count(value < 0 ? -1 : 1);
        return value;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        var count = super.read(into, from, length);
        count(count);
        return count;
    }

    private void count(int bytes) throws TooMuch {
        ended = bytes < 0;
        read += Math.max(0, bytes);
        if (read > most) {
            throw new TooMuch("a body of more than " + most + " bytes");
        }
    }

    /** Whether its end was met. */
    boolean isEnded() {
        return ended;
    }
}
