package org.dengta.exchange;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How a kiosk stands with its central, for screens.
 *
 * @param contact whether it is heard
 * @param waiting how many facts are here that the central is not known to hold
 * @param quarantined how many facts were put aside here
 * @param offsetMs how far this kiosk's clock was ahead of the central's when last heard,
 *     milliseconds
 * @param catchingUp whether a round moves much just now
 */
public record ExchangeState(
        Contact contact, long waiting, int quarantined, OptionalLong offsetMs, boolean catchingUp) {

    /** From this on a clock that differs is worth telling, milliseconds. */
    public static final long CLOCK_OFF_MS = 30_000;

    /** Of a kiosk that is enrolled nowhere. */
    public static final ExchangeState ALONE =
            new ExchangeState(new Contact.Alone(), 0, 0, OptionalLong.empty(), false);

    /** Whether the central is heard. */
    public sealed interface Contact {

        /** There is none: the kiosk works alone. */
        record Alone() implements Contact {}

        /**
         * The first call of this start is under way.
         *
         * @param heard when the central last answered, if ever
         */
        record Calling(Optional<Instant> heard) implements Contact {}

        /**
         * It answers.
         *
         * @param heard when it last did
         */
        record Connected(Instant heard) implements Contact {}

        /**
         * It does not, or what comes is of no use, or this kiosk cannot take it.
         *
         * @param since when that was first found
         * @param heard when it last answered, if ever
         * @param code of the problem, as problems are told: short and stable
         */
        record CutOff(Instant since, Optional<Instant> heard, String code) implements Contact {}
    }

    /** Whether the clocks differ by more than {@link #CLOCK_OFF_MS}. */
    public boolean isClockOff() {
        return offsetMs.isPresent() && Math.abs(offsetMs.getAsLong()) > CLOCK_OFF_MS;
    }
}
