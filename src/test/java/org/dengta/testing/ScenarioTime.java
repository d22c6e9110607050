package org.dengta.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Days and times as scenarios write them: {@code 25}, {@code 25T09:30}; all of October 2024. */
final class ScenarioTime {
    private static final LocalDate OCTOBER = LocalDate.of(2024, 10, 1);

    private ScenarioTime() {}

    static LocalDate day(String number) {
        return OCTOBER.withDayOfMonth(Integer.parseInt(number));
    }

    static Instant instant(String text) {
        return SampleEvent.TIME.instant(
                day(text.substring(0, 2)), LocalTime.parse(text.substring(3)));
    }
}
