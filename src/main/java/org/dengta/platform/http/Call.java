package org.dengta.platform.http;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;

/** A call that came in, and its answer. For the thread that it came on. */
public final class Call {
    private static final Duration HEARING_OUT = Duration.ofSeconds(2);

    private final Request request;
    private final Response response;

    Call(Request request, Response response) {
        this.request = request;
        this.response = response;
    }

    public String method() {
        return request.getMethod();
    }

    /** The path without the query, percent signs resolved. */
    public String path() {
        return Request.getPathInContext(request);
    }

    /** A parameter of the query; IllegalArgumentException for a query in no good form. */
    public Optional<String> query(String name) {
        return Optional.ofNullable(Request.extractQueryParameters(request).getValue(name));
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(request.getHeaders().get(name));
    }

    /** How the body is compressed; empty for a way unknown here. */
    public Optional<Encoding> encoding() {
        return Encoding.named(header(HttpHeader.CONTENT_ENCODING.asString()));
    }

    /** The body, decompressed and limited. */
    public InputStream body(Limits limits) throws IOException {
        var encoding = encoding().orElseThrow(() -> new IOException("unknown encoding"));
        return limits.applied(Content.Source.asInputStream(request), encoding);
    }

    /**
     * Reads on and forgets, up to so many bytes and two seconds: a caller who is hung up on while
     * he speaks may never hear the answer.
     */
    public void hearOut(int most) {
        try (var body = Content.Source.asInputStream(request)) {
            var until = System.nanoTime() + HEARING_OUT.toNanos();
            var piece = new byte[64 * 1024];
            for (var left = most; left > 0 && System.nanoTime() - until < 0; ) {
                var read = body.read(piece);
                if (read < 0) {
                    return;
                }
                left -= read;
            }
        } catch (IOException _) {
            // He is gone or silent: whoever answers will notice.
            tell(HttpHeader.CONNECTION.asString(), "close");
        }
    }

    /** Adds a header to the answer, before it begins. */
    public void tell(String name, String value) {
        response.getHeaders().put(name, value);
    }

    /** Whether the answer has begun, so that its status is out. */
    public boolean hasBegun() {
        return response.isCommitted();
    }

    /** Begins the answer; closing the stream ends it. Nothing goes out until it is flushed. */
    public OutputStream answer(int status, String type, Encoding encoding) throws IOException {
        response.setStatus(status);
        tell(HttpHeader.CONTENT_TYPE.asString(), type);
        tell(HttpHeader.CACHE_CONTROL.asString(), "no-store");
        response.getHeaders().remove(HttpHeader.CONTENT_ENCODING);
        if (encoding != Encoding.NONE) {
            tell(HttpHeader.CONTENT_ENCODING.asString(), encoding.token());
            tell(HttpHeader.VARY.asString(), HttpHeader.ACCEPT_ENCODING.asString());
        }
        return encoding.encoded(Response.asBufferedOutputStream(request, response));
    }
}
