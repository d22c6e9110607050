package org.dengta.platform.http;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers what Jetty itself refuses, such as a header that is none, in two words. */
final class BareErrors implements Request.Handler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        var code = response.getStatus() >= 500 ? "UNEXPECTED" : "BAD_CALL";
        Content.Sink.write(
                response,
                true,
                "{\"code\":\"" + code + "\",\"happened\":\"This call cannot be answered.\"}\n",
                callback);
        return true;
    }
}
