package org.dengta.exchange;

import org.dengta.journal.Head;
import org.dengta.journal.StoredEntry;
import org.dengta.venue.GateId;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a replica may ask of another. Every call may be made again: asking twice changes nothing,
 * and sending twice is sending once. Each may throw a {@link LinkFailure}; what it did until then
 * stays done. For one thread.
 */
public interface Link {

    /** How the other is; the cheapest call, made first. */
    PeerStatus status();

    /**
     * The facts that the asker lacks, each run in its order.
     *
     * @param mine the asker's heads, in any order
     * @param most how many at most, 1 or more
     */
    Wanted want(Collection<Head> mine, int most);

    /**
     * Hands facts over, each run in its order and following what the other holds of it.
     *
     * @return what became of each
     */
    Receipt send(List<StoredEntry> batch);

    /**
     * Changes of the guest list in their order.
     *
     * @param after the cursor of the last page; empty for the whole list
     * @param most how many at most, 1 or more
     */
    GuestAnswer guests(Optional<String> after, int most);

    /** The programme as it stands. */
    ProgrammeText programme();

    /**
     * Says, after everything was sent, up to when that was everything; so others may rely on it.
     * For one that told its neighbours in its status.
     */
    void handedOver(HandedOver all);

    /**
     * Everything that the asker had written down at a moment is handed over.
     *
     * @param gate where the asker stands; empty at no gate
     * @param until the moment, by the answerer's clock: what its status showed and what has passed
     *     on the asker's clock since that came. However long this call is on its way, it claims
     *     nothing that came later
     */
    record HandedOver(Optional<GateId> gate, Instant until) {}
}
