package org.dengta.programme;

/**
 * The number that tells this event's letters from those of every other event.
 *
 * @param value 0 to 999999, printed as six digits
 */
public record EventNumber(int value) {
    public static final int DIGITS = 6;

    public EventNumber {
        if (value < 0 || value > 999_999) {
            throw new IllegalArgumentException("an event number has at most six digits: " + value);
        }
    }

    /** The six digits as they stand in a letter's code. */
    public String digits() {
        var text = Integer.toString(value);
        return "0".repeat(DIGITS - text.length()) + text;
    }

    @Override
    public String toString() {
        return digits();
    }
}
