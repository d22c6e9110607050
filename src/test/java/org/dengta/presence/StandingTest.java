package org.dengta.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.testing.SampleEvent.CENTRE;
import static org.dengta.testing.SampleEvent.DAY_1;
import static org.dengta.testing.SampleEvent.DAY_2;
import static org.dengta.testing.SampleEvent.EAST;
import static org.dengta.testing.SampleEvent.at;

import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.testing.ApproachBuilder;
import org.dengta.testing.Facts;
import org.dengta.venue.Window;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

final class StandingTest {
    private static final GuestAdmitted ENTRY = Facts.admitted(Facts.LIN, EAST, CENTRE);
    private static final Standing NEVER = Standing.never(CENTRE, CENTRE);

    @Test
    void an_entry_counts_as_inside_on_its_own_day_of_the_venue() {
        for (var time : List.of("00:00", "12:00", "23:59:59")) {
            var in = NEVER.afterEntry(passage(at(DAY_1, time)), ENTRY);
            assertThat(in.isInside(day(DAY_1))).as(time).isTrue();
            assertThat(in.isInside(day(DAY_1.minusDays(1)))).as(time).isFalse();
            assertThat(in.isInside(day(DAY_2))).as(time).isFalse();
        }
    }

    @Test
    void who_left_or_never_came_is_inside_on_no_day() {
        var out =
                NEVER.afterEntry(passage(at(DAY_1, "09:00")), ENTRY)
                        .afterExit(passage(at(DAY_1, "10:00")));
        assertThat(out.isInside(day(DAY_1))).isFalse();
        assertThat(NEVER.isInside(day(DAY_1))).isFalse();
    }

    @Test
    void an_entry_while_inside_is_counted_as_a_clash() {
        var in = NEVER.afterEntry(passage(at(DAY_1, "09:00")), ENTRY);
        var out = in.afterExit(passage(at(DAY_1, "10:00")));
        assertThat(in.clashes()).isZero();
        assertThat(out.afterEntry(passage(at(DAY_1, "11:00")), ENTRY).clashes()).isZero();
        var twice = in.afterEntry(passage(at(DAY_1, "09:01")), ENTRY);
        assertThat(twice.clashes()).isEqualTo(1);
        assertThat(twice.afterExit(passage(at(DAY_1, "10:00"))).clashes()).isEqualTo(1);
        assertThat(twice.afterEntry(passage(at(DAY_2, "09:00")), ENTRY).clashes()).isEqualTo(2);
    }

    private static Window day(LocalDate day) {
        return new Window(at(day, "00:00"), at(day.plusDays(1), "00:00"));
    }

    private static Passage passage(Instant when) {
        return new Passage(when, EAST, ApproachBuilder.LOOKUP);
    }
}
