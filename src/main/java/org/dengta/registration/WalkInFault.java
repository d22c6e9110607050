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
        DELEGATION,
        HEADS
    }

    /** What can be wrong with a field. */
    public enum Why {
        /** None of the three names is given, no category, or no delegation for a card. */
        MISSING,
        TOO_LONG,
        BROKEN_SIGNS,
        UNKNOWN,
        /** Only the organisers list people of this category. */
        NOT_OPEN,
        /** The category's people get a pass for the day, and today is no day of the event. */
        NO_DAY_PASS,
        OUT_OF_RANGE,
        /** Nobody on the list is of this delegation. */
        NO_SUCH_DELEGATION,
        /** The delegation has as many cards as it may have. */
        QUOTA_SPENT,
        /** Only cards belong to a delegation by a desk's word. */
        NOT_A_CARD
    }
}
