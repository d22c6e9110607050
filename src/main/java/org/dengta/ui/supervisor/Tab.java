package org.dengta.ui.supervisor;

import java.util.Locale;

/** What the table shows, in the order of the keys 1 to 6. */
public enum Tab {
    ZONES,
    SESSIONS,
    CATEGORIES,
    DISCREPANCIES,
    GATES,
    DUTY;

    String key() {
        return "tab." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is a table of figures by audience. */
    boolean isHeadcount() {
        return switch (this) {
            case ZONES, SESSIONS, CATEGORIES -> true;
            case DISCREPANCIES, GATES, DUTY -> false;
        };
    }
}
