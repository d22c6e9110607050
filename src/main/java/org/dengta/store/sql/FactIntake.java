package org.dengta.store.sql;

import org.dengta.exchange.Quarantined;
import org.dengta.exchange.Quarantined.Why;
import org.dengta.exchange.Receipt;
import org.dengta.journal.Entry;
import org.dengta.journal.Position;
import org.dengta.journal.StoredEntry;
import org.dengta.journal.WireForm;
import org.dengta.platform.problem.ProblemException;
import org.dengta.platform.sql.Database;
import org.dengta.store.sql.FactTable.Writer;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One batch of facts from elsewhere on its way into the store, in one transaction. */
final class FactIntake {
    private final FactTable facts;
    private final Quarantine quarantine;
    private final SqliteJournal journal;
    private final Set<Position> unfoldable;
    private final Map<String, Writer> runs = new HashMap<>();
    private final Map<String, Writer> moved = new LinkedHashMap<>();
    private final List<Quarantined> aside = new ArrayList<>();
    private int kept;
    private int known;
    private int early;

    /** A fact that a projection cannot take; the batch is to be begun anew without it. */
    static final class Unfoldable extends RuntimeException {
        private final Position position;

        Unfoldable(Position position, RuntimeException cause) {
            super(position.toString(), cause);
            this.position = position;
        }

        Position position() {
            return position;
        }
    }

    /**
     * @param unfoldable facts that no projection is to see
     */
    FactIntake(
            FactTable facts,
            Quarantine quarantine,
            SqliteJournal journal,
            Set<Position> unfoldable) {
        this.facts = facts;
        this.quarantine = quarantine;
        this.journal = journal;
        this.unfoldable = unfoldable;
    }

    Receipt take(List<StoredEntry> batch) {
        batch.forEach(this::take);
        moved.values().forEach(facts::moveHead);
        return new Receipt(kept, known, early, aside);
    }

    private void take(StoredEntry stored) {
        var position = stored.position();
        var key = position.kiosk() + "/" + position.run();
        var run = runs.computeIfAbsent(key, _ -> writer(position));
        if (position.sequence() > run.sequence() + 1) {
            early++;
        } else if (position.sequence() <= run.sequence()) {
            compare(run, stored);
        } else {
            var row = made(run, position);
            keep(row, stored);
            var head = new Writer(row.id(), position.sequence(), stored.hash());
            runs.put(key, head);
            moved.put(key, head);
        }
    }

    /** One without entries where the run is not here. */
    private Writer writer(Position position) {
        return facts.writer(position.kiosk(), position.run())
                .orElseGet(() -> new Writer(0, 0, StoredEntry.hashOfNone()));
    }

    private Writer made(Writer run, Position position) {
        if (run.sequence() == 0) {
            facts.newWriter(position.kiosk(), position.run());
            return writer(position);
        }
        return run;
    }

    private void compare(Writer run, StoredEntry stored) {
        var here = facts.hash(run.id(), stored.position().sequence());
        if (here.filter(hash -> Arrays.equals(hash, stored.hash())).isEmpty()) {
            quarantine.put(stored, Why.FORKED).ifPresentOrElse(aside::add, () -> known++);
        } else if (judgeAnew(run, stored)) {
            kept++;
        } else {
            known++;
        }
    }

    /**
     * Folds what is kept unfolded under this very hash, with these bytes in the place of those that
     * were kept; false where it is folded already, or these cannot be either.
     */
    boolean judgeAnew(StoredEntry stored) {
        return judgeAnew(writer(stored.position()), stored);
    }

    private boolean judgeAnew(Writer run, StoredEntry stored) {
        var sequence = stored.position().sequence();
        if (!facts.isUnreadable(run.id(), sequence)) {
            return false;
        }
        var before =
                sequence == 1
                        ? Optional.of(StoredEntry.hashOfNone())
                        : facts.hash(run.id(), sequence - 1);
        var entry = before.flatMap(hash -> fitting(hash, stored));
        entry.ifPresent(read -> {
            facts.file(run.id(), stored, read);
            quarantine.release(stored.position());
            fold(read);
        });
        return entry.isPresent();
    }

    private Optional<Entry> fitting(byte[] before, StoredEntry stored) {
        return fits(before, stored) ? readable(stored) : Optional.empty();
    }

    private static boolean fits(byte[] before, StoredEntry stored) {
        return Arrays.equals(StoredEntry.hashAfter(before, stored.bytes()), stored.hash());
    }

    private void keep(Writer run, StoredEntry stored) {
        var entry = fitting(run.hash(), stored);
        if (entry.isPresent()) {
            facts.insert(run.id(), stored, entry.get());
            fold(entry.get());
            kept++;
        } else {
            var why = fits(run.hash(), stored) ? Why.UNREADABLE : Why.HASH_DIFFERS;
            facts.insertUnreadable(run.id(), stored);
            quarantine.put(stored, why).ifPresent(aside::add);
        }
    }

    private Optional<Entry> readable(StoredEntry stored) {
        try {
            return Optional.of(WireForm.read(stored.bytes()))
                    .filter(entry -> entry.position().equals(stored.position()))
                    .filter(entry -> !WireForm.kind(entry.fact()).equals(FactTable.UNREADABLE))
                    .filter(entry -> !unfoldable.contains(entry.position()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private void fold(Entry entry) {
        try {
            journal.fold(entry);
        } catch (IllegalStateException
                | IllegalArgumentException
                | DateTimeException
                | IndexOutOfBoundsException e) {
            throw new Unfoldable(entry.position(), e);
        } catch (ProblemException e) {
            throw Database.isOfContent(e) ? new Unfoldable(entry.position(), e) : e;
        }
    }
}
