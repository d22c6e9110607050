package org.dengta.programme;

import java.util.OptionalInt;

/**
 * How many heads may be in a place at once, and how many vehicles: either by itself.
 *
 * @param warn from here on it is told that the place is nearly full
 * @param stop nobody enters beyond this but by a human being's word
 * @param approved the number of people that public security approved: nobody enters beyond it, by
 *     nobody's word; vehicles are none
 * @param reserved of {@code stop}, kept for people with priority
 * @param oneInOneOut whether people wait for somebody to leave when it is full, instead of being
 *     sent away
 */
public record Limit(int warn, int stop, OptionalInt approved, int reserved, boolean oneInOneOut) {
    private static final int WARN_PERCENT = 90;

    public Limit {
        if (warn < 1 || stop < warn || reserved < 0 || reserved > stop) {
            throw new IllegalArgumentException("a limit is 1 <= warn <= stop, reserved within it");
        }
    }

    /** Of a place of which only the capacity is known: a warning from 90 % on. */
    public static Limit of(int capacity) {
        var warn = Math.max(1, capacity * WARN_PERCENT / 100);
        return new Limit(warn, capacity, OptionalInt.empty(), 0, false);
    }

    /** The same for vehicles, which public security approves no number of. */
    public Limit ofVehicles() {
        return new Limit(warn, stop, OptionalInt.empty(), reserved, oneInOneOut);
    }
}
