package org.dengta.exchange;

import org.dengta.journal.Head;
import org.dengta.journal.StoredEntry;

import java.util.List;

/**
 * Facts that the asker lacks.
 *
 * @param heads of all runs that the answerer holds
 * @param entries each run in its order, following the asker's heads
 * @param more whether there are more than these
 */
public record Wanted(List<Head> heads, List<StoredEntry> entries, boolean more) {
    public Wanted {
        heads = List.copyOf(heads);
        entries = List.copyOf(entries);
    }
}
