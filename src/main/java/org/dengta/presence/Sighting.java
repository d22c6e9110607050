package org.dengta.presence;

import org.dengta.journal.Entry;
import org.dengta.kiosk.KioskId;
import org.dengta.venue.GateId;

import java.time.Instant;
import java.util.Optional;

/**
 * Where and when somebody passed.
 *
 * @param at the clock of the kiosk at that gate; the true time of what came late
 * @param kiosk which wrote it down first; empty where only the last passage is kept
 */
public record Sighting(GateId gate, Instant at, Optional<KioskId> kiosk) {

    static Sighting of(Passage passage) {
        return new Sighting(passage.gate(), passage.at(), Optional.empty());
    }

    static Sighting of(Entry entry, GateId gate) {
        return new Sighting(
                gate,
                Whereabouts.happened(entry),
                Optional.of(Whereabouts.turn(entry).position().kiosk()));
    }

    /** Whether both were seen by the same kiosk at the same gate. */
    boolean isAtSameDoorAs(Sighting other) {
        return gate.equals(other.gate) && kiosk.equals(other.kiosk);
    }
}
