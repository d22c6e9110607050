package org.dengta.exchange.http.client;

import java.net.URI;

/**
 * A replica to ask.
 *
 * @param address scheme, host and port, such as {@code http://127.0.0.1:7413}
 * @param event the number of the event that both must serve, four digits
 * @param token what is shown with every call
 */
public record Peer(URI address, String event, String token) {

    /** Without the token: it must not reach a log by accident. */
    @Override
    public String toString() {
        return "Peer[" + address + ", " + event + "]";
    }
}
