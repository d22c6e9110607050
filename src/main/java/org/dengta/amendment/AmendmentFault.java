package org.dengta.amendment;

import org.dengta.roster.ListColumn;

/**
 * One thing that keeps a card from being amended.
 *
 * @param column where
 * @param why what is wrong there
 */
public record AmendmentFault(ListColumn column, Why why) {

    /** What can be wrong with a change. */
    public enum Why {
        /** Rights and identity: the organisers change their list. */
        ORGANISERS_ONLY,
        /** A name, without saying in which script. */
        WHICH_NAME,
        /** No name would be left in any script. */
        NO_NAME,
        TOO_LONG,
        BROKEN_SIGNS,
        UNKNOWN_WORD
    }
}
