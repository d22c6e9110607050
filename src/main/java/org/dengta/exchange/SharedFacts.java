package org.dengta.exchange;

import org.dengta.journal.Head;
import org.dengta.journal.StoredEntry;

import java.util.Collection;
import java.util.List;

/** The facts of a replica as others see them. For any thread. */
public interface SharedFacts {

    /** The last entry of each run that is here without gaps, in no order. */
    List<Head> heads();

    /** How many entries are here, of all runs. */
    long count();

    /**
     * Entries that somebody with those heads lacks, run by run and each in its order.
     *
     * @param theirs heads, of runs unknown here too
     * @param most how many at most
     */
    List<StoredEntry> beyond(Collection<Head> theirs, int most);

    /**
     * Takes entries in, durable when this returns. Each is folded with everything that hangs on it,
     * whatever order they come in; one that is known changes nothing; one that follows an entry
     * which is not here is left out; one that cannot be folded goes into quarantine and holds up
     * nothing behind it. The hashes are computed anew and compared.
     *
     * @param batch small: the store is held for all of it
     * @param peer who hands them over
     */
    Receipt take(List<StoredEntry> batch, String peer);

    /** What was put aside, the latest first; the latest 1 000 at most. */
    List<Quarantined> quarantine();

    /** How much was put aside, all of it. Quick. */
    int quarantined();
}
