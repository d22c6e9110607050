package org.dengta.admission;

import org.dengta.credential.Presented;
import org.dengta.venue.Direction;
import org.dengta.venue.Gate;
import org.dengta.verdict.Holder;

import java.time.Instant;
import java.util.Optional;

/**
 * Everything a verdict is made from; nothing else is looked at.
 *
 * @param presented what the code turned out to be
 * @param holder whose it is; empty when this kiosk does not know it
 * @param gate where
 * @param direction one of the gate's
 * @param at when, kiosk clock
 * @param around what else is so at that time
 */
public record Approach(
        Presented presented,
        Optional<Holder> holder,
        Gate gate,
        Direction direction,
        Instant at,
        Surroundings around) {
    public Approach {
        if (!gate.directions().contains(direction)) {
            throw new IllegalArgumentException(
                    "nobody passes " + gate.id() + " this way: " + direction);
        }
    }

    /** One at a time at which nothing else is of any account. */
    public Approach(
            Presented presented,
            Optional<Holder> holder,
            Gate gate,
            Direction direction,
            Instant at) {
        this(presented, holder, gate, direction, at, Surroundings.quiet());
    }
}
