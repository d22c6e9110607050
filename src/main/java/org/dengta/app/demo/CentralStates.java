package org.dengta.app.demo;

import org.dengta.kiosk.ExchangeState;
import org.dengta.kiosk.ExchangeState.Enrolled;
import org.dengta.kiosk.ExchangeState.Trouble;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** How the kiosk stands with the central list in pictures. */
public final class CentralStates {
    private static final String CENTRAL = "http://127.0.0.1:7413";

    private CentralStates() {}

    /** All is well. */
    public static ExchangeState connected(Instant now) {
        return new Enrolled(
                CENTRAL, Optional.of(now), Optional.empty(), 0, 0, 0, OptionalLong.of(140));
    }

    /** The central was not heard for half an hour, and its clock is another. */
    public static ExchangeState cutOff(Instant now) {
        var since = now.minus(Duration.ofMinutes(31));
        return new Enrolled(
                CENTRAL,
                Optional.of(since),
                Optional.of(new Trouble("UNREACHABLE", since)),
                128,
                1,
                0,
                OptionalLong.of(-95_000));
    }
}
