package org.dengta.venue;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Hours of the venue's wall clock that hold on each day they are asked for.
 *
 * @param from the opening time
 * @param to the closing time, later than {@code from}; 23:59 stands for "until midnight"
 */
public record DayHours(LocalTime from, LocalTime to) {
    public DayHours {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("hours end after they start");
        }
    }

    public Window on(LocalDate day, EventTime time) {
        return new Window(time.instant(day, from), time.instant(day, to));
    }
}
