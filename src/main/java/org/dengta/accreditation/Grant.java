package org.dengta.accreditation;

import org.dengta.programme.SlotId;
import org.dengta.venue.Place;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A right given to one person beyond the category's.
 *
 * @param place a zone or session
 * @param day the only day it holds, for a zone; empty for every day of the event
 * @param slot the only part of that day it holds; given only together with a day
 */
public record Grant(Place place, Optional<LocalDate> day, Optional<SlotId> slot) {
    public Grant {
        if (slot.isPresent() && day.isEmpty()) {
            throw new IllegalArgumentException("a slot belongs to a day");
        }
    }

    /**
     * As lists write it: {@code place}, {@code place@2024-10-25} or {@code place@2024-10-25/am}.
     */
    public String text() {
        return place.value() + day.map(d -> "@" + d).orElse("") + slot.map(s -> "/" + s).orElse("");
    }
}
