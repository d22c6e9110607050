package org.dengta.platform.http;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

import java.io.IOException;
import java.lang.System.Logger.Level;

/** Hands Jetty's requests to whoever answers calls. */
final class CallHandler extends Handler.Abstract {
    private static final System.Logger LOG = System.getLogger(CallHandler.class.getName());

    private final Calls calls;

    CallHandler(Calls calls) {
        this.calls = calls;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        try {
            calls.answer(new Call(request, response));
            callback.succeeded();
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.DEBUG, "a call ended early", e);
            callback.failed(e);
        }
        return true;
    }
}
