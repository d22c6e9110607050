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

    /** Whether so many keys, the first at this time, make a code of a length with these. */
    boolean begins(int rest, long nanos, int length) {
        return !keys.isEmpty()
                && keys.length() + rest == length
                && nanos - since <= ScanStream.BROKEN_OFF.toNanos();
    }

    String keys() {
        return keys;
    }
}
