package org.dengta.journal;

import org.dengta.accreditation.PersonId;
import org.dengta.kiosk.KioskId;
import org.dengta.kiosk.OperatorId;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The grow-only set of facts that this replica holds. */
public interface Journal {

    /**
     * Does work as one step: what it reads does not change meanwhile, and what it appends is
     * durable together when this returns, or not at all when it throws. May be nested; the
     * outermost step counts.
     */
    <T> T atomically(Supplier<T> work);

    /**
     * Writes a fact down as this run's next entry. Durable when this returns, inside {@link
     * #atomically} when that returns.
     */
    Entry append(OperatorId operator, Fact fact);

    /**
     * Everything known about a person in hybrid-time order, of all kiosks; also what was written
     * about the same person as a newcomer, of whose code the list knows by now.
     */
    List<Entry> about(PersonId person);

    /** The entry of a position, of any kiosk; empty where this replica does not hold it. */
    Optional<Entry> find(Position position);

    /** Whether a {@link Fact.ScanUndone} about the same person names it, on this replica. */
    boolean isUndone(Entry entry);

    /**
     * What a kiosk wrote last in all its runs, the latest first.
     *
     * @param most how many at most
     */
    List<Entry> latest(KioskId kiosk, int most);

    /**
     * What one run wrote after an entry of its own, in the order written: cheap however long the
     * run is.
     *
     * @param after the sequence of the last entry already known, 0 for none
     * @param most how many at most
     */
    List<Entry> following(KioskId kiosk, Run run, long after, int most);

    /** Every entry in hybrid-time order; entries of the same time by position. */
    void forEach(Consumer<Entry> reader);

    /**
     * Every entry as stored, by kiosk, run and sequence: for {@link ChainAudit} and for exchange.
     */
    void forEachStored(Consumer<StoredEntry> reader);

    /** The head of each run, in no order. */
    List<Head> heads();

    /**
     * Something computed from facts and stored beside them, in the same transaction as the fact.
     */
    interface Projection {

        /**
         * Takes one new entry in; called once for each, in the order of arrival, which need not be
         * that of time.
         */
        void fold(Entry entry);
    }
}
