package org.dengta.programme;

import org.dengta.venue.DayHours;
import org.dengta.venue.Label;
import org.dengta.venue.Place;

import java.util.Map;

/**
 * A part of a day for which the public reserves.
 *
 * @param id the slot
 * @param name shown in both languages
 * @param hours within the day
 * @param quota heads that may enter a place by reservations of it at most, and vehicles by theirs;
 *     places without one are not limited so
 */
public record Slot(SlotId id, Label name, DayHours hours, Map<Place, Integer> quota) {
    public Slot {
        quota = Map.copyOf(quota);
    }

    /** A slot without quotas. */
    public Slot(SlotId id, Label name, DayHours hours) {
        this(id, name, hours, Map.of());
    }
}
