package org.dengta.platform.http;

import java.time.Duration;

/**
 * How long a client waits.
 *
 * @param connect for somebody to take the call
 * @param answer from the first byte sent to the first byte of the answer
 * @param silence between two pieces of an answer
 * @param whole for all of an answer
 */
public record Patience(Duration connect, Duration answer, Duration silence, Duration whole) {

    /** For a link over the internet: 2 s, 10 s, 10 s, 2 minutes. */
    public static final Patience USUAL =
            new Patience(
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(10),
                    Duration.ofMinutes(2));

    /** The same for an answer that goes on for as long as there is something to say. */
    public Patience endless() {
        return new Patience(connect, answer, silence, Duration.ofDays(10_000));
    }
}
