package org.dengta.helpdesk;

import org.dengta.journal.Journal;
import org.dengta.testing.CasesContract;
import org.dengta.testing.InMemoryCases;
import org.dengta.testing.InMemoryJournal;

import java.util.List;

final class InMemoryCasesTest extends CasesContract {
    private final InMemoryJournal journal = new InMemoryJournal(clock, List.of());

    @Override
    protected Journal freshJournal() {
        return journal;
    }

    @Override
    protected Cases casesOfIt() {
        return new InMemoryCases(journal);
    }
}
