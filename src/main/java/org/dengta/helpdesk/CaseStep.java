package org.dengta.helpdesk;

import org.dengta.journal.Position;

/** What became of the wish to open or close a case. */
public sealed interface CaseStep {

    /**
     * It is the help desk's now.
     *
     * @param opened the fact that names it
     */
    record Opened(Position opened) implements CaseStep {}

    /** The scan was sent there before and is not settled; nothing was written down. */
    record OpenAlready(Position opened) implements CaseStep {}

    /** No refusal and no question of this replica stands there; nothing was written down. */
    record NothingToSettle() implements CaseStep {}

    /**
     * It is settled.
     *
     * @param closed the fact of that
     */
    record Closed(Position closed) implements CaseStep {}

    /** Somebody was quicker; nothing was written down. */
    record ClosedAlready(HelpCase.Closing closing) implements CaseStep {}

    /** This replica knows no such case; nothing was written down. */
    record NoSuchCase() implements CaseStep {}
}
