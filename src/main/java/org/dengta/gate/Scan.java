package org.dengta.gate;

import org.dengta.venue.Direction;
import org.dengta.venue.GateId;

import java.time.Instant;
import java.util.OptionalInt;

/**
 * A code presented at a gate.
 *
 * @param text what the scanner or camera read, or what was typed
 * @param gate where
 * @param direction which way the person wants to go
 * @param at the kiosk's clock
 * @param heads how many of a party stand there; empty for all that are left
 */
public record Scan(String text, GateId gate, Direction direction, Instant at, OptionalInt heads) {

    /** One of everybody whom the code stands for. */
    public Scan(String text, GateId gate, Direction direction, Instant at) {
        this(text, gate, direction, at, OptionalInt.empty());
    }

    /** Leaves the text out: it may be a secret. */
    @Override
    public String toString() {
        return "Scan[" + gate + ", " + direction + ", " + at + "]";
    }
}
