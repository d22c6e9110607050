package org.dengta.journal;

/** Something computed from facts and stored beside them, in the same transaction as the fact. */
public interface Projection {

    /**
     * Takes one new entry in; called once for each, in the order of arrival, which need not be that
     * of time.
     */
    void fold(Entry entry);
}
