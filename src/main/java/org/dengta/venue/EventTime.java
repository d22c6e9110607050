package org.dengta.venue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * The event's days and its wall clock.
 *
 * @param zone the time zone of the venue
 * @param days the days of the event itself in order, at least one; what a rule without days, the
 *     dates of a letter and its last day go by. Build-up and dismantling days are not among them:
 *     access rules and sessions that mean those say so.
 */
public record EventTime(java.time.ZoneId zone, List<LocalDate> days) {
    public EventTime {
        days = days.stream().sorted().distinct().toList();
        if (days.isEmpty()) {
            throw new IllegalArgumentException("an event has at least one day");
        }
    }

    /** The venue's calendar day at an instant. */
    public LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    /** The instant of a wall-clock time at the venue. */
    public Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    public LocalDate lastDay() {
        return days.getLast();
    }
}
