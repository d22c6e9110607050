package org.dengta.store.sql;

import org.dengta.accreditation.PersonId;
import org.dengta.journal.Entry;
import org.dengta.journal.Projection;
import org.dengta.presence.Whereabouts;

/**
 * Folds a new fact into its person's standing: one step when it is the person's latest, all of that
 * person's facts again when it came late or any scan of that person was undone.
 */
final class StandingProjection implements Projection {
    private final SqliteStandings standings;
    private final SqliteJournal journal;

    StandingProjection(SqliteStandings standings, SqliteJournal journal) {
        this.standings = standings;
        this.journal = journal;
    }

    @Override
    public void fold(Entry entry) {
        entry.fact().about().ifPresent(person -> fold(person, entry));
    }

    private void fold(PersonId person, Entry entry) {
        var before = standings.of(person);
        var after =
                journal.isNext(person, entry)
                        ? before.after(entry)
                        : Whereabouts.fold(journal.about(person));
        standings.replace(person, before, after);
    }
}
