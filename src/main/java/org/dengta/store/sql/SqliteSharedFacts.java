package org.dengta.store.sql;

import org.dengta.exchange.Quarantined;
import org.dengta.exchange.Receipt;
import org.dengta.exchange.SharedFacts;
import org.dengta.journal.Head;
import org.dengta.journal.Position;
import org.dengta.journal.StoredEntry;
import org.dengta.platform.sql.Database;
import org.dengta.store.sql.FactIntake.Unfoldable;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The facts in SQLite as others see them; what comes in is folded as the journal folds its own. */
final class SqliteSharedFacts implements SharedFacts {
    private static final int SHOWN = 1_000;

    private final Database database;
    private final FactTable facts;
    private final SqliteJournal journal;
    private final InstantSource clock;

    /**
     * @param journal whose projections fold what comes
     * @param clock for when something was put aside
     */
    SqliteSharedFacts(
            Database database, FactTable facts, SqliteJournal journal, InstantSource clock) {
        this.database = database;
        this.facts = facts;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public List<Head> heads() {
        return facts.heads();
    }

    @Override
    public long count() {
        return facts.count();
    }

    @Override
    public List<StoredEntry> beyond(Collection<Head> theirs, int most) {
        var held = new HashMap<String, Long>();
        theirs.forEach(head -> held.merge(run(head), head.position().sequence(), Math::max));
        var entries = new ArrayList<StoredEntry>();
        for (var head : facts.heads()) {
            var after = held.getOrDefault(run(head), 0L);
            if (after < head.position().sequence() && entries.size() < most) {
                entries.addAll(facts.following(head, after, most - entries.size()));
            }
        }
        return entries;
    }

    private static String run(Head head) {
        return head.position().kiosk() + "/" + head.position().run();
    }

    @Override
    public Receipt take(List<StoredEntry> batch, String peer) {
        var unfoldable = new HashSet<Position>();
        while (true) {
            try {
                return database.transact(() -> intake(peer, unfoldable).take(batch));
            } catch (Unfoldable e) {
                unfoldable.add(e.position());
            }
        }
    }

    private FactIntake intake(String peer, Set<Position> unfoldable) {
        var quarantine = new Quarantine(database, peer, clock.instant());
        return new FactIntake(facts, quarantine, journal, unfoldable);
    }

    /** Folds what was put aside and can be folded by now, each in a step; how many there were. */
    int judgeAnew() {
        return Math.toIntExact(facts.unreadable().stream().filter(this::judgedAnew).count());
    }

    private boolean judgedAnew(StoredEntry stored) {
        try {
            return database.transact(() -> intake("", Set.of()).judgeAnew(stored));
        } catch (Unfoldable _) {
            return false;
        }
    }

    @Override
    public List<Quarantined> quarantine() {
        return Quarantine.latest(database, SHOWN);
    }

    @Override
    public int quarantined() {
        return Quarantine.count(database);
    }
}
