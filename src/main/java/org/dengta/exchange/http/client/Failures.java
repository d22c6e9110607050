package org.dengta.exchange.http.client;

import org.dengta.exchange.LinkFailure;
import org.dengta.exchange.LinkFailure.Reason;
import org.dengta.platform.http.Encoding;
import org.dengta.platform.json.TooMuch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;

/** What was thrown during a call, as a reason. */
final class Failures {
    private Failures() {}

    static LinkFailure of(Exception thrown) {
        return switch (thrown) {
            case LinkFailure failure -> failure;
            case Refused refused -> refused.failure();
            case InterruptedException _, InterruptedIOException _ -> interrupted();
            case ConnectException _,
                    NoRouteToHostException _,
                    UnknownHostException _,
                    UnresolvedAddressException _,
                    HttpConnectTimeoutException _ ->
                    because(Reason.UNREACHABLE, thrown);
            case HttpTimeoutException _ -> because(Reason.SILENT, thrown);
            case ProtocolException _, IllegalArgumentException _ ->
                    because(Reason.MALFORMED, thrown);
            case TooMuch _ -> because(Reason.TOO_LARGE, thrown);
            case IOException io when Encoding.isGarbage(io) -> because(Reason.MALFORMED, thrown);
            case IOException _ -> because(Reason.CUT, thrown);
            default -> throw new IllegalStateException("calling the peer", thrown);
        };
    }

    private static LinkFailure interrupted() {
        Thread.currentThread().interrupt();
        return new LinkFailure(Reason.INTERRUPTED, "told to stop");
    }

    /** The kind alone: messages may hold what the other sent. */
    private static LinkFailure because(Reason reason, Exception thrown) {
        return new LinkFailure(reason, thrown.getClass().getSimpleName(), thrown);
    }
}
