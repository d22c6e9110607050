package org.dengta.registration;

/**
 * One thing that keeps a draft from being registered.
 *
 * @param field where
 * @param why what is wrong there
 */
public record WalkInFault(Field field, Why why) {

    /** The fields of a draft. */
    public enum Field {
        CHINESE,
        LATIN,
        ORIGINAL,
        CATEGORY,
        ORGANISATION,
        PHONE,
        HEADS
    }

    /** What can be wrong with a field. */
    public enum Why {
        /** None of the three names is given, or no category. */
        MISSING,
        TOO_LONG,
        BROKEN_SIGNS,
        UNKNOWN,
        /** Only the organisers list people of this category. */
        NOT_OPEN,
        /** The category's people get a pass for the day, and today is no day of the event. */
        NO_DAY_PASS,
        OUT_OF_RANGE
    }
}
