package org.dengta.platform.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.dengta.platform.yaml.Reading.Value;
import org.dengta.platform.yaml.Reading.Wrong;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

final class ScalarsTest {

    @Test
    void durations_are_written_in_hours_minutes_and_seconds() {
        assertThat(read(Scalars.DURATION, "60m")).isEqualTo(Duration.ofHours(1));
        assertThat(read(Scalars.DURATION, "10s")).isEqualTo(Duration.ofSeconds(10));
        assertThat(read(Scalars.DURATION, "1h30m")).isEqualTo(Duration.ofMinutes(90));
        for (var wrong : List.of("10", "s", "-1s", "1m1h", "1.5h", "PT1H", "999999999h")) {
            assertThat(code(Scalars.DURATION, wrong)).as(wrong).isEqualTo(YamlFault.NOT_A_DURATION);
        }
    }

    @Test
    void days_and_times_exist_in_the_calendar_and_on_the_clock() {
        assertThat(read(Scalars.DATE, "2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(code(Scalars.DATE, "2023-02-29")).isEqualTo(YamlFault.NOT_A_DATE);
        assertThat(read(Scalars.TIME, "23:59")).isEqualTo(LocalTime.of(23, 59));
        assertThat(code(Scalars.TIME, "24:01")).isEqualTo(YamlFault.NOT_A_TIME);
        assertThat(code(Scalars.MOMENT, "2024-10-25T25:00")).isEqualTo(YamlFault.NOT_A_MOMENT);
    }

    @Test
    void numbers_keep_to_their_bounds_however_long_they_are() {
        assertThat(read(Scalars.whole(1, 255), "255")).isEqualTo(255);
        for (var wrong : List.of("0", "256", "1.0", "1e2", "٣", "9".repeat(5000))) {
            assertThat(code(Scalars.whole(1, 255), wrong)).isEqualTo(YamlFault.NOT_A_WHOLE_NUMBER);
        }
        assertThat(read(Scalars.number(0, 9), "4.5")).isEqualTo(4.5);
        assertThat(code(Scalars.number(0, 9), "NaN")).isEqualTo(YamlFault.NOT_A_NUMBER);
    }

    @Test
    void a_slip_of_the_pen_is_recognised() {
        assertThat(Spelling.nearest("naem", List.of("theme", "name"))).contains("name");
        assertThat(Spelling.nearest("capcity", List.of("hours", "capacity"))).contains("capacity");
        assertThat(Spelling.nearest("xyz", List.of("name", "zone"))).isEmpty();
    }

    @Test
    void a_byte_order_mark_and_lines_of_another_system_change_nothing() {
        var faults = new Faults("a.yaml");

        var value =
                new YamlText("\uFEFFname: 威海\r\nnext: 1\r\n", faults)
                        .read(map -> map.get("name", Scalars.TEXT));

        assertThat(value).contains("威海");
        assertThat(faults.found())
                .extracting(Fault::line, fault -> fault.problem().code())
                .containsExactly(tuple(2, YamlFault.UNKNOWN_KEY));
    }

    private static <T> Object read(Scalar<T> scalar, String text) {
        return switch (scalar.reader().apply(text)) {
            case Value<T>(var value) -> value;
            case Wrong<T> wrong -> wrong;
        };
    }

    private static <T> FaultCode code(Scalar<T> scalar, String text) {
        return switch (scalar.reader().apply(text)) {
            case Value<T>(var value) -> throw new AssertionError(text + " was read as " + value);
            case Wrong<T>(var problems) -> problems.getFirst().code();
        };
    }
}
