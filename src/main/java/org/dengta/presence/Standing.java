package org.dengta.presence;

import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.programme.SlotId;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;
import org.dengta.venue.Window;
import org.dengta.venue.ZoneId;

import java.time.Instant;
import java.util.Optional;

/**
 * How a person stands to one place.
 *
 * @param place a zone or session
 * @param zone the zone itself, or the one the session was entered in
 * @param inside whether the last passage was an entry, however long ago; see {@link #isInside}
 * @param entered the last entry; empty when only an exit is known
 * @param left the last exit
 * @param arrived the first entry ever
 * @param tally how often
 */
public record Standing(
        Place place,
        ZoneId zone,
        boolean inside,
        Optional<Passage> entered,
        Optional<Passage> left,
        Optional<Instant> arrived,
        Tally tally) {

    /**
     * Whether the person counts as inside: the last passage was an entry, and within the stretch of
     * time that counts (see {@code Programme.stay}). An exit nobody scanned is so forgotten at
     * midnight, or where the zone is emptied at closing.
     */
    public boolean isInside(Window stay) {
        return inside && entered.filter(entry -> stay.contains(entry.at())).isPresent();
    }

    public int entries() {
        return tally.entries();
    }

    public int heads() {
        return tally.heads();
    }

    public int clashes() {
        return tally.clashes();
    }

    /**
     * Whether the last entry was by a reservation of a part of the day, within a stretch of time.
     */
    public boolean isReserved(SlotId slot, Window window) {
        return tally.slot().filter(slot::equals).isPresent()
                && entered.filter(entry -> window.contains(entry.at())).isPresent();
    }

    static Standing never(Place place, ZoneId zone) {
        return new Standing(
                place,
                zone,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Tally.NONE);
    }

    Standing afterEntry(Passage passage, GuestAdmitted admitted) {
        var first = arrived.or(() -> Optional.of(passage.at()));
        var entered = Optional.of(passage);
        var isSession = place instanceof SessionId;
        return new Standing(
                place, zone, true, entered, left, first, tally.after(admitted, inside, isSession));
    }

    Standing afterExit(Passage passage) {
        return new Standing(place, zone, false, entered, Optional.of(passage), arrived, tally);
    }
}
