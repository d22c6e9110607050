package org.dengta.platform.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads JSON lines up to their end line, one at a time. {@link CutShort} where they end before it,
 * {@link TooMuch} for a line that is too long, IllegalArgumentException for one that is no object.
 * For one thread.
 */
public final class JsonLinesIn {
    private final LineInput lines;
    private int count;
    private boolean ended;

    /**
     * @param longest bytes of a line at most
     */
    public JsonLinesIn(InputStream in, int longest) {
        lines = new LineInput(in, longest);
    }

    /** The next line; empty once the end line was read and fitted. */
    public Optional<JsonLine> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        var line =
                JsonLine.read(
                        lines.next().orElseThrow(() -> new CutShort("after " + count + " lines")));
        if (line.has(JsonLinesOut.END)) {
            end(line.number(JsonLinesOut.END));
            return Optional.empty();
        }
        count++;
        return Optional.of(line);
    }

    /** The line that must come next: IllegalArgumentException where there is none. */
    public JsonLine required() throws IOException {
        return next().orElseThrow(() -> new IllegalArgumentException("too few lines"));
    }

    /** Makes sure that nothing but the end line is left. */
    public void finish() throws IOException {
        if (next().isPresent()) {
            throw new IllegalArgumentException("too many lines");
        }
    }

    private void end(long promised) throws IOException {
        if (promised != count) {
            throw new CutShort(count + " lines of " + promised);
        }
        if (lines.next().isPresent()) {
            throw new IllegalArgumentException("lines behind the end");
        }
        ended = true;
    }
}
