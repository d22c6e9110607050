package org.dengta.journal;

import org.dengta.accreditation.PersonId;
import org.dengta.kiosk.OperatorId;

import java.util.List;
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

    /** Everything known about a person in hybrid-time order, of all kiosks. */
    List<Entry> about(PersonId person);

    /** Every entry in hybrid-time order; entries of the same time by position. */
    void forEach(Consumer<Entry> reader);

    /**
     * Every entry as stored, by kiosk, run and sequence: for {@link ChainAudit} and for exchange.
     */
    void forEachStored(Consumer<StoredEntry> reader);

    /** The head of each run, in no order. */
    List<Head> heads();
}
