package org.dengta.kiosk;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** How this kiosk stands with the central list, for people to see. */
public sealed interface ExchangeState {

    /** It was never enrolled and works alone. */
    record Alone() implements ExchangeState {}

    /**
     * It is enrolled.
     *
     * @param central the address
     * @param heard when the central last answered, by this kiosk's clock; empty when never
     * @param trouble what keeps them apart; empty while all is well
     * @param waiting facts here that the central is not known to hold
     * @param quarantined facts put aside here
     * @param moving facts and rows of the list that the round under way has moved so far
     * @param offsetMs how far this kiosk's clock is ahead of the central's; empty before the first
     *     answer
     */
    record Enrolled(
            String central,
            Optional<Instant> heard,
            Optional<Trouble> trouble,
            long waiting,
            int quarantined,
            int moving,
            OptionalLong offsetMs)
            implements ExchangeState {}

    /**
     * What keeps kiosk and central apart.
     *
     * @param code short and stable, of the reasons why a link fails
     * @param since when it began
     */
    record Trouble(String code, Instant since) {}
}
