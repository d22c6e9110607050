package org.dengta.exchange.http.server;

import org.dengta.exchange.http.Agreed;
import org.dengta.platform.http.Call;
import org.dengta.platform.http.Encoding;
import org.dengta.platform.http.Limits;
import org.dengta.platform.json.JsonLine;
import org.dengta.platform.json.JsonLinesIn;
import org.dengta.platform.json.TooMuch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The lines that a call brings, one at a time. What is none is a {@link Refusal}. */
final class Asked {
    private final JsonLinesIn lines;

    private Asked(JsonLinesIn lines) {
        this.lines = lines;
    }

    static Asked of(Call call, Limits limits) throws IOException {
        if (!call.header("Content-Type").orElse("").startsWith(Agreed.LINES)) {
            throw new Refusal(415, "BAD_CALL", "A body is " + Agreed.LINES + ".");
        }
        if (call.encoding().isEmpty()) {
            throw new Refusal(415, "BAD_CALL", "A body is compressed with zstd, gzip or not.");
        }
        try {
            return new Asked(new JsonLinesIn(call.body(limits), Agreed.LONGEST_LINE));
        } catch (IOException e) {
            throw garbage(e);
        }
    }

    /** The next line as what it stands for; empty after the last. */
    <T> Optional<T> next(Function<JsonLine, T> reading) throws IOException {
        try {
            return lines.next().map(reading);
        } catch (IllegalArgumentException _) {
            throw Refusal.badCall("A line is not in the agreed form.");
        } catch (IOException e) {
            throw garbage(e);
        }
    }

    /** All lines, of which there are no more than so many. */
    <T> List<T> all(int most, Function<JsonLine, T> reading) throws IOException {
        var all = new ArrayList<T>();
        for (var line = next(reading); line.isPresent(); line = next(reading)) {
            if (all.size() == most) {
                throw new TooMuch("more than " + most + " lines");
            }
            all.add(line.get());
        }
        return all;
    }

    private static IOException garbage(IOException e) {
        if (Encoding.isGarbage(e)) {
            throw Refusal.badCall("The body is not compressed as it says.");
        }
        return e;
    }
}
