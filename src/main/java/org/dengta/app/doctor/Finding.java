package org.dengta.app.doctor;

/**
 * One thing that was checked.
 *
 * @param check what was looked at
 * @param grade how it is
 * @param found what was found
 * @param next what to do; empty when it is good
 */
public record Finding(String check, Grade grade, String found, String next) {

    /** How a check came out. */
    public enum Grade {
        GOOD,
        /** Works, but somebody should know. */
        NOTE,
        /** The kiosk cannot serve like this. */
        FAULT
    }

    static Finding good(String check, String found) {
        return new Finding(check, Grade.GOOD, found, "");
    }

    static Finding note(String check, String found, String next) {
        return new Finding(check, Grade.NOTE, found, next);
    }

    static Finding fault(String check, String found, String next) {
        return new Finding(check, Grade.FAULT, found, next);
    }
}
