package org.dengta.exchange.http.server;

import org.dengta.exchange.http.Agreed;
import org.dengta.exchange.http.StateLines;
import org.dengta.exchange.http.Wakeup;
import org.dengta.platform.http.Call;
import org.dengta.platform.http.Encoding;
import org.dengta.platform.json.JsonLinesOut;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/** Calls that stay and are told whenever there is something new. */
final class WakeupCalls {
    private static final byte[] DATA = "data: ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] HEARTBEAT = ": here\n\n".getBytes(StandardCharsets.US_ASCII);

    private final Bell bell;
    private final Duration heartbeat;
    private final AtomicBoolean stopped = new AtomicBoolean();

    WakeupCalls(Bell bell, Duration heartbeat) {
        this.bell = bell;
        this.heartbeat = heartbeat;
    }

    /**
     * What there is now, then again at each ring, until it is stopped or the caller is gone.
     *
     * @param isAdmitted whether the caller still is; asked at each heartbeat and ring
     */
    void listen(Call call, BooleanSupplier isAdmitted) throws IOException {
        try (var stream = call.answer(200, Agreed.EVENTS, Encoding.NONE)) {
            var seen = bell.latest();
            tell(stream, seen);
            while (!stopped.get()) {
                var now = bell.after(seen, heartbeat);
                if (!isAdmitted.getAsBoolean()) {
                    return;
                }
                if (now.equals(seen)) {
                    stream.write(HEARTBEAT);
                    stream.flush();
                } else {
                    tell(stream, now);
                }
                seen = now;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void tell(OutputStream stream, Wakeup wakeup) throws IOException {
        stream.write(DATA);
        var out = new JsonLinesOut(stream);
        out.line(json -> StateLines.write(json, wakeup));
        out.flush();
        stream.write('\n');
        stream.flush();
    }

    void stop() {
        stopped.set(true);
        bell.nudge();
    }
}
