package org.dengta.exchange.http.server;

import org.dengta.exchange.http.Agreed;
import org.dengta.platform.http.Call;
import org.dengta.platform.http.Encoding;
import org.dengta.platform.json.JsonLinesOut;

import java.io.IOException;

/** Answers as the contract has them. */
final class Told {
    /** Bytes of a call that are still read when it is refused. */
    private static final int HEARD_OUT = 8 << 20;

    private Told() {}

    /** Writes the lines of an answer, all but the end line. */
    @FunctionalInterface
    interface Lines {
        void write(JsonLinesOut out) throws IOException;
    }

    /** Answers with lines, compressed as the caller likes it best. */
    static void lines(Call call, Lines lines) throws IOException {
        var encoding = Encoding.best(call.header("Accept-Encoding"));
        try (var stream = call.answer(200, Agreed.LINES, encoding)) {
            var out = new JsonLinesOut(stream);
            lines.write(out);
            out.end();
        }
    }

    /** Answers that the call is not served. */
    static void refusal(Call call, Refusal refusal) throws IOException {
        call.hearOut(HEARD_OUT);
        try (var stream = call.answer(refusal.status(), Agreed.PROBLEM, Encoding.NONE)) {
            var out = new JsonLinesOut(stream);
            out.line(json -> {
                json.writeStringField("code", refusal.code());
                json.writeStringField("happened", refusal.happened());
            });
            out.flush();
        }
    }
}
