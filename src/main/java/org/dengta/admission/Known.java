package org.dengta.admission;

import org.dengta.accreditation.Person;
import org.dengta.presence.Standing;
import org.dengta.venue.Place;
import org.dengta.venue.ZoneId;
import org.dengta.verdict.Holder;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody at a gate whom this kiosk knows.
 *
 * @param approach how
 * @param holder who, the approach's
 */
record Known(Approach approach, Holder holder) {
    Person person() {
        return holder.person();
    }

    Instant at() {
        return approach.at();
    }

    /** What the gate leads into. */
    ZoneId zone() {
        return approach.gate().zone();
    }

    Optional<Standing> standing(Place place) {
        return holder.whereabouts().at(place);
    }
}
