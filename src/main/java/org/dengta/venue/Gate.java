package org.dengta.venue;

import java.util.Set;

/**
 * A controlled way into or out of a zone.
 *
 * @param id the gate
 * @param name shown in both languages
 * @param zone where it leads
 * @param leaves what nobody is in any more who passes it outwards: the zone, or one around it where
 *     the gate leads further out
 * @param directions the ways people may pass it, at least one
 */
public record Gate(GateId id, Label name, ZoneId zone, ZoneId leaves, Set<Direction> directions) {
    public Gate {
        directions = Set.copyOf(directions);
        if (directions.isEmpty()) {
            throw new IllegalArgumentException("a gate lets people in, out or both");
        }
    }

    /** A gate out of its own zone only. */
    public Gate(GateId id, Label name, ZoneId zone, Set<Direction> directions) {
        this(id, name, zone, zone, directions);
    }

    /** In where it can be entered by, else out. */
    public Direction firstWay() {
        return directions.contains(Direction.ENTRY) ? Direction.ENTRY : Direction.EXIT;
    }
}
