package org.dengta.platform.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Lines of bytes, each ended by a line feed; holds one line at a time. For one thread. */
public final class LineInput {
    private static final int PIECE = 16 * 1024;

    private final InputStream in;
    private final int longest;
    private final byte[] piece = new byte[PIECE];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int at;
    private int filled;

    /**
     * @param longest bytes of a line at most, without its line feed
     */
    public LineInput(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line without its line feed; empty at the end; {@link CutShort} within a line. */
    public Optional<byte[]> next() throws IOException {
        line.reset();
        while (at < filled || fill()) {
            var end = at;
            while (end < filled && piece[end] != '\n') {
                end++;
            }
            keep(end);
            if (end < filled) {
                at = end + 1;
                return Optional.of(line.toByteArray());
            }
            at = end;
        }
        if (line.size() > 0) {
            throw new CutShort("in the middle of a line");
        }
        return Optional.empty();
    }

    private void keep(int end) throws TooMuch {
        if (line.size() + (end - at) > longest) {
            throw new TooMuch("a line of more than " + longest + " bytes");
        }
        line.write(piece, at, end - at);
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(piece));
        return filled > 0;
    }
}
