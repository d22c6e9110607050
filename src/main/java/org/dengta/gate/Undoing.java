package org.dengta.gate;

import org.dengta.journal.Position;

/** What became of the wish to undo a scan. */
public sealed interface Undoing {

    /**
     * It counts no more, from the next scan on.
     *
     * @param fact where the undoing itself was written down
     */
    record Undone(Position fact) implements Undoing {}

    /** Somebody was quicker; nothing was written down. */
    record AlreadyUndone() implements Undoing {}

    /** No fact of this replica stands there, or none of a scan; nothing was written down. */
    record NotAScan() implements Undoing {}
}
