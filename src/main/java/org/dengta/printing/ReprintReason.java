package org.dengta.printing;

import java.util.Locale;

/** Why another copy of a badge is wanted; in the order of the keys 1 to 4. */
public enum ReprintReason {
    /** Somebody else may have it. */
    LOST(true),
    DAMAGED(false),
    MISPRINT(false),
    /** The list says something else by now. */
    CHANGED(true);

    private final boolean isReissue;

    ReprintReason(boolean isReissue) {
        this.isReissue = isReissue;
    }

    /** Whether the badge gets a new code, and what was printed before is void at every gate. */
    public boolean isReissue() {
        return isReissue;
    }

    /** As the fact has it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
