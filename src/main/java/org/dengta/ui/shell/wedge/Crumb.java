package org.dengta.ui.shell.wedge;

/**
 * Keys too few to be told from a person's, before a silence: the first of a code when the machine
 * stood still just then. For one thread; times are of any monotonic clock.
 */
final class Crumb {
    private String keys = "";
    private long since;

    /** They came, the last of them at this time, and nothing ended them. */
    void left(String typed, long nanos) {
        keys = typed;
        since = nanos;
    }

    /** Something else came since. */
    void gone() {
        keys = "";
    }

    /** Whether keys, the first of which came at this time, may go on with these. */
    boolean isJustBefore(long nanos) {
        return !keys.isEmpty() && nanos - since <= ScanStream.BROKEN_OFF.toNanos();
    }

    String keys() {
        return keys;
    }
}
