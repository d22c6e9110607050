package org.dengta.programme;

import org.dengta.venue.EntryRule;
import org.dengta.venue.Label;
import org.dengta.venue.SessionId;
import org.dengta.venue.Window;
import org.dengta.venue.ZoneId;

import java.time.Duration;

/**
 * A dated part of the event that people check in to.
 *
 * @param id the session
 * @param name shown in both languages
 * @param zone where it is held
 * @param held from its start to its end
 * @param early how long before the start its doors open, zero or more
 * @param entry how often one person may enter
 */
public record Session(
        SessionId id, Label name, ZoneId zone, Window held, Duration early, EntryRule entry) {
    public Session {
        if (early.isNegative()) {
            throw new IllegalArgumentException("doors open at or before the start");
        }
    }

    /** When people are let in: from the opening of its doors to its end. */
    public Window doors() {
        return held.widened(early, Duration.ZERO);
    }
}
