package org.dengta.journal;

import org.dengta.journal.Journal.Projection;
import org.dengta.testing.InMemoryJournal;
import org.dengta.testing.JournalContract;

import java.time.InstantSource;
import java.util.List;

final class InMemoryJournalTest extends JournalContract {
    @Override
    protected Journal fresh(InstantSource clock, Projection projection) {
        return new InMemoryJournal(clock, List.of(projection));
    }
}
