package org.dengta.store.sql;

import org.dengta.accreditation.PersonId;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.journal.Fact.GuestLeft;
import org.dengta.journal.Fact.ScanUndone;
import org.dengta.journal.Journal.Projection;
import org.dengta.presence.Whereabouts;
import org.dengta.store.sql.gate.Filing;
import org.dengta.store.sql.gate.SqliteStandings;

/**
 * Folds a new fact into its person's standing: one step when it is the person's latest, all of that
 * person's facts again when it came late or any scan of that person was undone. Facts that are no
 * passage and undo none cost nothing.
 */
final class StandingProjection implements Projection {
    private final SqliteStandings standings;
    private final SqliteJournal journal;
    private final Filing filing;

    StandingProjection(SqliteStandings standings, SqliteJournal journal, Filing filing) {
        this.filing = filing;
        this.standings = standings;
        this.journal = journal;
    }

    @Override
    public void fold(Entry entry) {
        switch (entry.fact()) {
            case GuestAdmitted fact -> fold(fact.person(), entry);
            case GuestLeft fact -> fold(fact.person(), entry);
            case ScanUndone fact -> fact.person().ifPresent(person -> fold(person, entry));
            default -> {}
        }
    }

    private void fold(PersonId about, Entry entry) {
        var person = filing.knownAs(about);
        var before = standings.of(person);
        var after =
                Whereabouts.isPrompt(entry) && journal.isNext(person, entry)
                        ? before.after(entry)
                        : Whereabouts.fold(journal.about(person));
        standings.replace(person, before, after);
    }
}
