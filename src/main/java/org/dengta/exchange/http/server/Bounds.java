package org.dengta.exchange.http.server;

import org.dengta.platform.http.Limits;

import java.time.Duration;

/**
 * How much a server bears.
 *
 * @param body of one call
 * @param calls at once, without those that listen
 * @param listeners at once
 * @param idle how long a caller may be silent
 * @param heartbeat how often a listener hears that the server is there
 */
public record Bounds(Limits body, int calls, int listeners, Duration idle, Duration heartbeat) {

    /** 64 MB compressed and 256 MB expanded, 64 calls, 500 listeners, 15 s, 2 s. */
    public static final Bounds USUAL =
            new Bounds(
                    new Limits(64L << 20, 256L << 20),
                    64,
                    500,
                    Duration.ofSeconds(15),
                    Duration.ofSeconds(2));
}
