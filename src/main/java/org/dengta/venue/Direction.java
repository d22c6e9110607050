package org.dengta.venue;

/** Which way a person passes a gate. */
public enum Direction {
    ENTRY,
    EXIT
}
