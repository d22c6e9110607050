package org.dengta.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

final class DateTextTest {

    private static final LocalDate DAY = LocalDate.of(2024, 10, 25);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-10-25",
                "2024/10/25",
                "2024.10.25",
                "2024年10月25日",
                " ２０２４年１０月２５日 ",
                "2024 年 10 月 25 号",
                "25.10.2024",
                "25/10/2024",
                "10/25/2024"
            })
    void a_date_with_one_reading_is_read(String text) {
        assertThat(DateText.read(text)).isEqualTo(new DateText.Day(DAY, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-10-25T09:30",
                "2024-10-25 09:30:00",
                "2024/10/25 9:30",
                "2024年10月25日9:30",
                "25.10.2024 09:30"
            })
    void a_time_may_follow(String text) {
        assertThat(DateText.read(text))
                .isEqualTo(new DateText.Day(DAY, Optional.of(LocalTime.of(9, 30))));
    }

    @Test
    void two_readings_are_ambiguous() {
        var both = new DateText.Ambiguous(LocalDate.of(2024, 5, 4), LocalDate.of(2024, 4, 5));
        assertThat(DateText.read("04/05/2024")).isEqualTo(both);
        assertThat(DateText.read("4.5.2024")).isEqualTo(both);
        assertThat(DateText.read("05/05/2024"))
                .isEqualTo(new DateText.Day(LocalDate.of(2024, 5, 5), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "45590",
                "2024-02-30",
                "2024-13-01",
                "30.02.2024",
                "2024-10/25",
                "24-10-25",
                "2024-10",
                "2024-10-255",
                "2024-10-25x",
                "2024-10-2509:30",
                "2024-10-25 25:00",
                "2024年10月25",
                "25 Oct 2024",
                "tomorrow"
            })
    void anything_else_is_no_date(String text) {
        assertThat(DateText.read(text)).isEqualTo(new DateText.NoDate());
    }
}
