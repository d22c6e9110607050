package org.dengta.app;

import java.time.Instant;
import java.time.InstantSource;

/**
 * The clock of a rehearsal: shows another time than the machine's, which goes on to count for
 * everything that is measured.
 *
 * @param shown what the replica goes by
 * @param machine the machine's
 */
record ShownClock(InstantSource shown, InstantSource machine) implements InstantSource {

    @Override
    public Instant instant() {
        return shown.instant();
    }

    /** The machine's clock behind one that a replica goes by; itself where it shows no other. */
    static InstantSource machineBehind(InstantSource clock) {
        return clock instanceof ShownClock rehearsal ? rehearsal.machine() : clock;
    }
}
