package org.dengta.ui.desk.prints;

import java.util.Locale;

/** Why another copy of a badge is wanted; in the order of the keys 1 to 4. */
public enum ReprintReason {
    /** Somebody else may have it: what was printed before is revoked. */
    LOST,
    DAMAGED,
    MISPRINT,
    /** The list says something else by now. */
    CHANGED;

    /** As the fact has it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
