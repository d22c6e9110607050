package org.dengta.ui.supervisor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the supervisor's screen asks of the kiosk; called by a worker, never the screen. */
public interface SupervisorDesk {

    /**
     * Works everything out anew.
     *
     * @param at what moment the headcount shall be of; now when empty
     * @param now the kiosk's clock
     */
    Overview overview(Optional<Instant> at, Instant now);

    /** Writes what is shown into new files of this account's own; else a ProblemException. */
    Exported export(Overview shown);

    /**
     * What was written.
     *
     * @param folder where
     * @param files their names
     * @param figures rows of the headcount
     * @param findings rows of the discrepancies
     */
    record Exported(String folder, List<String> files, int figures, int findings) {}
}
