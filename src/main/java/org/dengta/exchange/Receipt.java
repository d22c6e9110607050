package org.dengta.exchange;

import java.util.List;

/**
 * What became of a batch of facts; all of it is durable.
 *
 * @param kept how many are new here, the quarantined ones of {@code quarantined} not counted
 * @param known how many were here already
 * @param early how many follow an entry that is not here; to be sent again after that
 * @param quarantined kept aside, and why
 */
public record Receipt(int kept, int known, int early, List<Quarantined> quarantined) {
    public Receipt {
        quarantined = List.copyOf(quarantined);
    }

    /** Whether anything of the batch was new. */
    public boolean isProgress() {
        return kept > 0 || !quarantined.isEmpty();
    }
}
