package org.dengta.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.testing.Facts.LIN;
import static org.dengta.testing.Facts.left;
import static org.dengta.testing.SampleEvent.BANQUET;
import static org.dengta.testing.SampleEvent.BANQUET_DOOR;
import static org.dengta.testing.SampleEvent.DAY_1;
import static org.dengta.testing.SampleEvent.DAY_2;
import static org.dengta.testing.SampleEvent.DINNER;
import static org.dengta.testing.SampleEvent.HALL;
import static org.dengta.testing.SampleEvent.HALL_IN;
import static org.dengta.testing.SampleEvent.HALL_OUT;
import static org.dengta.testing.SampleEvent.at;

import org.dengta.journal.Entry;
import org.dengta.journal.Fact;
import org.dengta.journal.Fact.Heads;
import org.dengta.journal.Grounds;
import org.dengta.journal.Grounds.How;
import org.dengta.programme.SlotId;
import org.dengta.testing.ApproachBuilder;
import org.dengta.testing.Facts;
import org.dengta.testing.SampleEvent;
import org.dengta.venue.GateId;
import org.dengta.venue.SessionId;
import org.dengta.venue.ZoneId;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parties that come in parts and facts that come late. */
final class PartiesTest {
    private static final Instant T9 = at(DAY_1, "09:00");
    private static final Instant T10 = at(DAY_1, "10:00");
    private static final Instant T11 = at(DAY_1, "11:00");

    @Test
    void heads_of_one_day_add_up_to_the_party_and_no_further() {
        var two = hall(T9, 2, DAY_1);
        var three = hall(T10, 3, DAY_1);
        assertThat(tally(two, hall(T10, 1, DAY_1)))
                .isEqualTo(new Tally(2, 3, 0, Optional.of(DAY_1), 2, 3));
        assertThat(tally(two, hall(T10, 2, DAY_1)).clashes()).as("exactly all").isZero();
        assertThat(tally(two, three)).isEqualTo(new Tally(2, 4, 1, Optional.of(DAY_1), 2, 5));
    }

    @Test
    void the_next_day_begins_anew_though_nobody_was_scanned_out() {
        var tally = tally(hall(T9, 2, DAY_1), hall(at(DAY_2, "09:00"), 1, DAY_2));
        assertThat(tally).isEqualTo(new Tally(2, 1, 0, Optional.of(DAY_2), 1, 1));
        assertThat(tally.entriesOn(DAY_2)).isEqualTo(1);
        assertThat(tally.headsOn(DAY_2)).isEqualTo(1);
        assertThat(tally.entriesOn(DAY_1)).isZero();
        assertThat(tally.headsOn(DAY_1)).isZero();
    }

    @Test
    void a_return_by_a_session_keeps_the_reservation_of_the_day() {
        var morning = Optional.of(new SlotId("am"));
        var reserved = hall(T9, 1, DAY_1, Grounds.VERDICT.withSlot(morning));
        assertThat(tally(reserved, hall(T10, 1, DAY_1)).slot()).isEqualTo(morning);
        assertThat(tally(reserved, hall(at(DAY_2, "09:00"), 1, DAY_2)).slot()).isEmpty();
    }

    @Test
    void a_session_over_midnight_is_one() {
        var before = at(DAY_1, "23:50");
        var after = at(DAY_2, "00:10");
        var both =
                Whereabouts.fold(
                        List.of(
                                entry(before, BANQUET_DOOR, BANQUET, DINNER, new Heads(2, 4)),
                                entry(after, BANQUET_DOOR, BANQUET, DINNER, new Heads(1, 4))));
        assertThat(both.at(DINNER).orElseThrow().tally().headsToday()).isEqualTo(3);
        assertThat(both.at(DINNER).orElseThrow().heads()).isEqualTo(3);
        assertThat(both.at(BANQUET).orElseThrow().tally().headsToday()).isEqualTo(1);
        assertThat(both.at(BANQUET).orElseThrow().heads()).isEqualTo(1);
    }

    @Test
    void whoever_left_is_not_among_those_who_come_next() {
        var out = Facts.entry(T10, left(LIN, HALL_OUT, HALL));
        assertThat(tally(hall(T9, 3, DAY_1), out, hall(T11, 2, DAY_1)))
                .isEqualTo(new Tally(2, 2, 0, Optional.of(DAY_1), 2, 5));
    }

    @Test
    void what_came_late_counts_from_its_true_time() {
        var late = late(T11, Optional.of(T9));
        var standing = hallOf(late, Facts.entry(T10, left(LIN, HALL_OUT, HALL)));
        assertThat(standing.inside()).isFalse();
        assertThat(standing.entered().map(Passage::at)).contains(T9);
        assertThat(Whereabouts.happened(late)).isEqualTo(T9);
        assertThat(Whereabouts.isPrompt(late)).isFalse();
    }

    @Test
    void a_true_time_that_cannot_be_is_that_of_the_fact() {
        for (var wrong : List.of(Instant.MIN, Instant.EPOCH.minusMillis(1), T11.plusMillis(1))) {
            var late = late(T11, Optional.of(wrong));
            assertThat(Whereabouts.happened(late)).isEqualTo(T11);
            assertThat(Whereabouts.isPrompt(late)).isTrue();
        }
        assertThat(Whereabouts.isPrompt(late(T11, Optional.of(T11)))).isFalse();
        assertThat(Whereabouts.isPrompt(late(T11, Optional.of(Instant.EPOCH)))).isFalse();
    }

    @Test
    void by_an_instant_only_what_had_happened_counts_and_every_undoing() {
        var early = hall(T9, 1, DAY_1);
        var then = Facts.entry(T10, left(LIN, HALL_OUT, HALL));
        var later = hall(T11, 1, DAY_1);
        var undoing = Facts.entry(T11.plusSeconds(1), Facts.undone(early));
        var late = late(T11.plusSeconds(2), Optional.of(T9.plusSeconds(1)));
        assertThat(Whereabouts.until(List.of(early, then, later, undoing, late), T10))
                .containsExactly(early, then, undoing, late);
    }

    @Test
    void of_whom_nothing_was_ordered_the_orders_are_empty() {
        assertThat(Orders.fold(List.of()).isEmpty()).isTrue();
        assertThat(Orders.fold(List.of(hall(T9, 1, DAY_1)))).isEqualTo(Orders.empty());
    }

    private static Entry hall(Instant at, int heads, LocalDate day) {
        return hall(at, heads, day, Grounds.VERDICT);
    }

    private static Entry hall(Instant at, int heads, LocalDate day, Grounds grounds) {
        return Facts.entry(
                at,
                new Fact.GuestAdmitted(
                        LIN,
                        HALL_IN,
                        HALL,
                        Optional.empty(),
                        new Heads(heads, 4),
                        ApproachBuilder.LOOKUP,
                        Optional.of(day),
                        Set.of(),
                        grounds));
    }

    private static Entry entry(
            Instant at, GateId gate, ZoneId zone, SessionId session, Heads heads) {
        return Facts.entry(
                at,
                new Fact.GuestAdmitted(
                        LIN,
                        gate,
                        zone,
                        Optional.of(session),
                        heads,
                        ApproachBuilder.LOOKUP,
                        Optional.of(SampleEvent.TIME.dayOf(at)),
                        Set.of(),
                        Grounds.VERDICT));
    }

    private static Entry late(Instant written, Optional<Instant> passed) {
        return Facts.entry(
                written,
                new Fact.GuestAdmitted(
                        LIN,
                        HALL_IN,
                        HALL,
                        Optional.empty(),
                        new Heads(1, 1),
                        ApproachBuilder.LOOKUP,
                        Optional.of(DAY_1),
                        Set.of(),
                        new Grounds(How.LATE, Optional.empty(), passed, Optional.empty())));
    }

    private static Tally tally(Entry... entries) {
        return hallOf(entries).tally();
    }

    private static Standing hallOf(Entry... entries) {
        return Whereabouts.fold(List.of(entries)).at(HALL).orElseThrow();
    }
}
