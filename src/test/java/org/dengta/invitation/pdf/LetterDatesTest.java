package org.dengta.invitation.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.venue.Label;
import org.dengta.venue.Window;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

final class LetterDatesTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Test
    void a_session_is_dated_by_the_events_wall_clock() {
        var held =
                new Window(
                        Instant.parse("2024-10-25T22:30:00Z"),
                        Instant.parse("2024-10-26T03:30:00Z"));

        assertThat(LetterDates.day(held, SHANGHAI))
                .isEqualTo(new Label("10月26日 星期六", "Sat 26 Oct"));
        assertThat(LetterDates.time(held, SHANGHAI)).isEqualTo("06:30–11:30");
    }

    @Test
    void a_range_names_month_and_year_once_where_they_are_the_same() {
        assertThat(range("2024-10-25", "2024-10-28"))
                .isEqualTo(new Label("2024年10月25日至28日", "25–28 October 2024"));
        assertThat(range("2024-10-30", "2024-11-02"))
                .isEqualTo(new Label("2024年10月30日至11月2日", "30 October – 2 November 2024"));
        assertThat(range("2024-12-31", "2025-01-01"))
                .isEqualTo(new Label("2024年12月31日至2025年1月1日", "31 December 2024 – 1 January 2025"));
        assertThat(range("2024-10-25")).isEqualTo(new Label("2024年10月25日", "25 October 2024"));
    }

    @Test
    void forms_of_address_change_with_the_language() {
        assertThat(Honorifics.en("女士")).isEqualTo("Ms");
        assertThat(Honorifics.zh("Mr.")).isEqualTo("先生");
        assertThat(Honorifics.zh("H.E. Ms")).isEqualTo("女士阁下");
        assertThat(Honorifics.zh("Sir")).isEmpty();
        assertThat(Honorifics.en("老师")).isEmpty();
        assertThat(Honorifics.en("Sir")).isEqualTo("Sir");
    }

    private static Label range(String... days) {
        List<LocalDate> dates = Stream.of(days).map(LocalDate::parse).toList();
        return LetterDates.range(dates);
    }
}
