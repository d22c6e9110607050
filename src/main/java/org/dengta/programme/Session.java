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
 * @param change what became of the plan
 */
public record Session(
        SessionId id,
        Label name,
        ZoneId zone,
        Window held,
        Duration early,
        EntryRule entry,
        Change change) {
    public Session {
        if (early.isNegative()) {
            throw new IllegalArgumentException("doors open at or before the start");
        }
    }

    /** What became of what people were told before. */
    public sealed interface Change {}

    /** Nothing: it is held as it was announced. */
    public record AsAnnounced() implements Change {}

    /** It is not held. */
    public record Cancelled() implements Change {}

    /** It was announced for another room, where people still come. */
    public record MovedFrom(ZoneId zone) implements Change {}

    /** One that is held as announced. */
    public Session(
            SessionId id, Label name, ZoneId zone, Window held, Duration early, EntryRule entry) {
        this(id, name, zone, held, early, entry, new AsAnnounced());
    }

    public boolean isCancelled() {
        return change instanceof Cancelled;
    }

    public boolean wasAnnouncedFor(ZoneId other) {
        return change instanceof MovedFrom moved && moved.zone().equals(other);
    }

    /** When people are let in by the plan alone: from the opening of its doors to its end. */
    public Window doors() {
        return held.widened(early, Duration.ZERO);
    }
}
