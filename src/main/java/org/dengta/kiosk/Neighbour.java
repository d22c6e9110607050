package org.dengta.kiosk;

import org.dengta.venue.GateId;

import java.time.Duration;
import java.util.Optional;

/**
 * Another kiosk of the event, as a replica knows it.
 *
 * @param kiosk which
 * @param gate where it stands; empty at no gate, as a desk or a kiosk that was closed
 * @param age how old the latest moment is up to which the replica holds everything that the kiosk
 *     had written, zero or more; empty where clocks were set meanwhile and nobody can tell
 */
public record Neighbour(KioskId kiosk, Optional<GateId> gate, Optional<Duration> age) {
    public Neighbour {
        if (age.filter(Duration::isNegative).isPresent()) {
            throw new IllegalArgumentException("an age is zero or more");
        }
    }

    /** Whether it was heard at most so long ago. */
    public boolean isHeard(Duration within) {
        return age.filter(it -> it.compareTo(within) <= 0).isPresent();
    }

    /** The same so much later, where nothing was heard since. */
    public Neighbour later(Duration by) {
        return new Neighbour(kiosk, gate, age.map(by::plus));
    }
}
