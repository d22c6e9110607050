package org.dengta.supervision;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.kiosk.KioskId;
import org.dengta.presence.Hold;
import org.dengta.venue.GateId;
import org.dengta.venue.Place;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** What people at some stations are told unasked. Texts: {@link AlertWords}. */
public sealed interface Alert {

    /** When it happened, by the clock of the kiosk where it did. */
    Instant at();

    /**
     * Somebody has arrived whose arrivals are announced at this kiosk: once a day at each place.
     *
     * @param place the session, else the zone
     */
    record Arrived(Person person, GateId gate, Place place, Instant at) implements Alert {}

    /**
     * One gate refuses again and again for the same reason.
     *
     * @param reason the verdict's code
     * @param times how often, by what is known when it is told
     * @param cause what is likely behind it
     * @param at when the latest of them was
     */
    record RefusalsRunning(GateId gate, String reason, int times, RefusalCause cause, Instant at)
            implements Alert {}

    /**
     * There are facts later than this kiosk's clock.
     *
     * @param at what the clock shows
     * @param latest when the latest fact was written
     * @param kiosk who wrote it
     */
    record ClockBehind(Instant at, Instant latest, KioskId kiosk) implements Alert {}

    /** A blocked person tried to enter. */
    record BlockedTried(PersonId person, GateId gate, Instant at) implements Alert {}

    /**
     * A place fills up.
     *
     * @param place empty for the venue as a whole
     * @param level how far
     * @param inside how many
     * @param bound of how many
     */
    record Filling(Optional<Place> place, Level level, int inside, int bound, Instant at)
            implements Alert {}

    /** How full, in rising order. */
    enum Level {
        NEARLY_FULL,
        FULL,
        /** The number that public security approved is reached. */
        APPROVED_REACHED
    }

    /** Another kiosk has ordered that something is held, or open again. */
    record HoldChanged(Hold hold) implements Alert {
        @Override
        public Instant at() {
            return hold.since();
        }

        private boolean isEnd() {
            return !hold.isActive(hold.since());
        }
    }

    /** Short, stable, for messages, machines and the radio. */
    default String code() {
        return switch (this) {
            case Arrived _ -> "arrived";
            case RefusalsRunning _ -> "refusals-running";
            case ClockBehind _ -> "clock-behind";
            case BlockedTried _ -> "blocked-tried";
            case Filling it -> it.level().name().toLowerCase(Locale.ROOT).replace('_', '-');
            case HoldChanged it -> it.isEnd() ? "hold-ended" : "hold-set";
        };
    }

    /** Whether it says that something needs doing, and not only that something was done. */
    default boolean isUrgent() {
        return switch (this) {
            case Arrived _, HoldChanged _ -> false;
            case RefusalsRunning _, ClockBehind _, BlockedTried _ -> true;
            case Filling it -> it.level() != Level.NEARLY_FULL;
        };
    }
}
