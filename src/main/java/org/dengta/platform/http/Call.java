package org.dengta.platform.http;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/** A call that came in, and its answer. For the thread that it came on. */
public final class Call {
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
