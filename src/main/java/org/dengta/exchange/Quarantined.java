package org.dengta.exchange;

import org.dengta.journal.Position;

import java.time.Instant;

/**
 * A fact that came and cannot be folded: kept and shown, and nothing waits behind it.
 *
 * @param position under which it came
 * @param why what is wrong with it
 * @param peer who handed it over
 * @param at when it came
 */
public record Quarantined(Position position, Why why, String peer, Instant at) {

    /** What is wrong with a fact. */
    public enum Why {
        /** Its bytes are no entry, or one of another position. */
        UNREADABLE,
        /** Its bytes do not fit the hash that came with them. */
        HASH_DIFFERS,
        /** Another fact already stands at its position. */
        FORKED
    }
}
