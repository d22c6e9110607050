package org.dengta.admission;

import org.dengta.venue.Direction;
import org.dengta.venue.GateId;

import java.time.Instant;

/**
 * A code presented at a gate.
 *
 * @param text what the scanner or camera read, or what was typed
 * @param gate where
 * @param direction which way the person wants to go
 * @param at the kiosk's clock
 */
public record Scan(String text, GateId gate, Direction direction, Instant at) {
    /** Leaves the text out: it may be a secret. */
    @Override
    public String toString() {
        return "Scan[" + gate + ", " + direction + ", " + at + "]";
    }
}
