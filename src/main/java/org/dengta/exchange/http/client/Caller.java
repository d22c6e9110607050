package org.dengta.exchange.http.client;

import org.dengta.exchange.LinkFailure;
import org.dengta.exchange.LinkFailure.Reason;
import org.dengta.exchange.PeerStatus;
import org.dengta.exchange.http.Agreed;
import org.dengta.platform.http.Encoding;
import org.dengta.platform.http.Limits;
import org.dengta.platform.http.Patience;
import org.dengta.platform.http.PatientClient;
import org.dengta.platform.json.JsonLinesIn;
import org.dengta.platform.json.JsonLinesOut;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;

/** Makes calls of the exchange. Everything that goes wrong is a {@link LinkFailure}. */
final class Caller implements AutoCloseable {
    private static final Limits LIMITS = new Limits(64L << 20, 256L << 20);

    private final URI address;
    private final Optional<String> event;
    private final PatientClient client;
    private volatile boolean closed;

    /** Reads the lines of an answer, all but the end line. */
    @FunctionalInterface
    interface Reading<T> {
        T read(JsonLinesIn lines) throws IOException;
    }

    /** Writes the lines of a call, all but the end line. */
    @FunctionalInterface
    interface Writing {
        void write(JsonLinesOut out) throws IOException;
    }

    @FunctionalInterface
    private interface Work<T> {
        T run() throws IOException, InterruptedException;
    }

    /** Hears an answer that goes on. */
    @FunctionalInterface
    interface Hearing {
        void hear(InputStream stream) throws IOException;
    }

    /**
     * @param event empty where the other may serve any
     */
    Caller(URI address, Optional<String> event, Patience patience) {
        this.address = address;
        this.event = event;
        client = new PatientClient(patience);
    }

    /** A call to be completed. */
    HttpRequest.Builder to(String path) {
        var request =
                HttpRequest.newBuilder(address.resolve(path))
                        .header(Agreed.PROTOCOL_HEADER, Integer.toString(PeerStatus.PROTOCOL))
                        .header("Accept-Encoding", Encoding.ACCEPTED);
        event.ifPresent(number -> request.header(Agreed.EVENT_HEADER, number));
        return request;
    }

    /** Adds the lines of a call. */
    static HttpRequest.Builder with(HttpRequest.Builder request, Writing writing) {
        var body = new ByteArrayOutputStream();
        try (var encoded = Encoding.ZSTD.encoded(body)) {
            var out = new JsonLinesOut(encoded);
            writing.write(out);
            out.end();
        } catch (IOException e) {
            throw new IllegalStateException("writing into memory", e);
        }
        return request.header("Content-Type", Agreed.LINES)
                .header("Content-Encoding", Encoding.ZSTD.token())
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
    }

    /** What comes back; {@link Refused} where the other does not serve the call. */
    <T> T call(HttpRequest.Builder request, Reading<T> reading) {
        return failing(() -> {
            var answer = client.call(request);
            try (var body = answer.body()) {
                Greeting.check(answer, event, Agreed.LINES);
                var lines =
                        new JsonLinesIn(
                                LIMITS.applied(body, encoding(answer)), Agreed.LONGEST_LINE);
                var read = reading.read(lines);
                lines.finish();
                return read;
            }
        });
    }

    /** Hears until the other ends. */
    void listen(HttpRequest.Builder request, Hearing hearing) {
        var _ =
                failing(() -> {
                    var answer = client.listen(request);
                    try (var body = answer.body()) {
                        Greeting.check(answer, event, Agreed.EVENTS);
                        hearing.hear(body);
                    }
                    return true;
                });
    }

    private static Encoding encoding(HttpResponse<InputStream> answer) {
        return Encoding.named(answer.headers().firstValue("Content-Encoding"))
                .orElseThrow(() -> new LinkFailure(Reason.MALFORMED, "an unknown compression"));
    }

    private <T> T failing(Work<T> work) {
        try {
            return work.run();
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | InterruptedException | RuntimeException e) {
            throw closed ? new LinkFailure(Reason.INTERRUPTED, "closed", e) : Failures.of(e);
        }
    }

    @Override
    public void close() {
        closed = true;
        client.close();
    }
}
