package org.dengta.checkin;

import org.dengta.journal.Fact.Heads;
import org.dengta.journal.Position;

/** What became of the wish to count a party anew. */
public sealed interface Recounting {

    /**
     * The first count never was.
     *
     * @param fact where the admission stands now
     * @param heads how many passed of how many
     */
    record Recounted(Position fact, Heads heads) implements Recounting {}

    /** Somebody was quicker; nothing was written down. */
    record AlreadyUndone() implements Recounting {}

    /**
     * Only fewer than were written down, and 1 at least, are a correction: those who come after are
     * scanned. Nothing was written down.
     *
     * @param passed how many were
     */
    record NotFewer(int passed) implements Recounting {}

    /** No fact of this replica stands there, or none of an entry; nothing was written down. */
    record NotAnAdmission() implements Recounting {}
}
