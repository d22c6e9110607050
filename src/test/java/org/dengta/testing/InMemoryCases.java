package org.dengta.testing;

import org.dengta.helpdesk.Cases;
import org.dengta.helpdesk.HelpCase;
import org.dengta.journal.Entry;
import org.dengta.journal.Journal;

import java.util.ArrayList;
import java.util.List;

/** Cases folded from a journal anew at every question. */
public final class InMemoryCases implements Cases {
    private final Journal journal;

    public InMemoryCases(Journal journal) {
        this.journal = journal;
    }

    @Override
    public List<HelpCase> all() {
        var entries = new ArrayList<Entry>();
        journal.forEach(entries::add);
        return HelpCase.fold(entries);
    }
}
