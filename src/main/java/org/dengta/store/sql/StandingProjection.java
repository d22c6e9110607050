package org.dengta.store.sql;

import org.dengta.accreditation.PersonId;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.journal.Fact.GuestLeft;
import org.dengta.journal.Fact.ScanUndone;
import org.dengta.journal.Journal.Projection;
import org.dengta.presence.Whereabouts;
import org.dengta.store.sql.gate.SqliteStandings;

import java.util.List;
import java.util.Optional;

/**
 * Folds a new fact into its person's standing: one step when it is the person's latest, all of that
 * person's facts again when it came late or any scan of that person was undone. Facts that are no
 * passage and undo none cost nothing.
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
        switch (entry.fact()) {
            case GuestAdmitted fact -> fold(fact.person(), entry);
            case GuestLeft fact -> fold(fact.person(), entry);
            case ScanUndone fact -> fact.person().ifPresent(person -> fold(person, entry));
            default -> {}
        }
    }

    /**
     * All of a person's facts once more; a standing stays as it is where one of them is damaged,
     * which the audit tells.
     */
    void refoldReadable(PersonId person) {
        facts(person)
                .map(Whereabouts::fold)
                .ifPresent(after -> standings.replace(person, standings.of(person), after));
    }

    private Optional<List<Entry>> facts(PersonId person) {
        try {
            return Optional.of(journal.about(person));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private void fold(PersonId person, Entry entry) {
        var before = standings.of(person);
        var after =
                Whereabouts.isPrompt(entry) && journal.isNext(person, entry)
                        ? before.after(entry)
                        : Whereabouts.fold(journal.about(person));
        standings.replace(person, before, after);
    }
}
