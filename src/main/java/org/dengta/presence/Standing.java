package org.dengta.presence;

import org.dengta.venue.EventTime;
import org.dengta.venue.Place;
import org.dengta.venue.ZoneId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a person stands to one place.
 *
 * @param place a zone or session
 * @param zone the zone itself, or the one the session was entered in
 * @param inside whether the last passage was an entry, however long ago; see {@link #insideOn}
 * @param entered the last entry; empty when only an exit is known
 * @param left the last exit
 * @param arrived the first entry ever
 * @param entries how many entries, 0 or more
 * @param heads people on this person's code at the last entry; 1 but for reservations
 * @param clashes how many of the entries found the person inside already, on that day or an earlier
 *     one: as kiosks apart from each other make them
 */
public record Standing(
        Place place,
        ZoneId zone,
        boolean inside,
        Optional<Passage> entered,
        Optional<Passage> left,
        Optional<Instant> arrived,
        int entries,
        int heads,
        int clashes) {

    /**
     * Whether the person counts as inside on a day of the venue: the last passage was an entry of
     * that very day. An exit nobody scanned is so forgotten at midnight; whoever is still there
     * then is no longer counted and may enter once more.
     */
    public boolean insideOn(LocalDate day, EventTime time) {
        return inside && entered.filter(entry -> time.dayOf(entry.at()).equals(day)).isPresent();
    }

    static Standing never(Place place, ZoneId zone) {
        return new Standing(
                place, zone, false, Optional.empty(), Optional.empty(), Optional.empty(), 0, 1, 0);
    }

    Standing afterEntry(Passage passage, int newHeads) {
        var first = arrived.or(() -> Optional.of(passage.at()));
        return new Standing(
                place,
                zone,
                true,
                Optional.of(passage),
                left,
                first,
                entries + 1,
                newHeads,
                inside ? clashes + 1 : clashes);
    }

    Standing afterExit(Passage passage) {
        return new Standing(
                place,
                zone,
                false,
                entered,
                Optional.of(passage),
                arrived,
                entries,
                heads,
                clashes);
    }
}
