package org.dengta.venue;

/** How often one person may enter the same place. */
public enum EntryRule {
    /** One entry: in a session over its whole length, in a zone once a day. */
    ONCE,
    /** Again and again, but never a second entry without an exit between. */
    AFTER_EXIT,
    /** As {@link #AFTER_EXIT}, but a second entry without an exit is let through and told. */
    AFTER_EXIT_SOFT,
    /** As often as wished; a second entry while inside counts one person still. */
    FREE
}
