package org.dengta.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.testing.PersonBuilder.aPerson;
import static org.dengta.testing.SampleEvent.DAY_1;
import static org.dengta.testing.SampleEvent.HALL;
import static org.dengta.testing.SampleEvent.HALL_IN;
import static org.dengta.testing.SampleEvent.HALL_OUT;
import static org.dengta.testing.SampleEvent.at;

import org.dengta.accreditation.PersonId;
import org.dengta.checkin.Recounting.AlreadyUndone;
import org.dengta.checkin.Recounting.NotAnAdmission;
import org.dengta.checkin.Recounting.NotFewer;
import org.dengta.checkin.Recounting.Recounted;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.journal.Fact.Heads;
import org.dengta.journal.Fact.ScanUndone;
import org.dengta.journal.Grounds.How;
import org.dengta.journal.Position;
import org.dengta.testing.Facts;
import org.dengta.testing.GateInMemory;
import org.dengta.testing.ProgrammeBuilder;
import org.dengta.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Optional;

final class RecountingTest {
    private final SettableClock clock = new SettableClock(at(DAY_1, "10:00"));
    private final GateInMemory gate =
            new GateInMemory(ProgrammeBuilder.aProgramme().build(), clock);
    private final PersonId family = Facts.LIN;

    @BeforeEach
    void a_family_on_one_reservation() {
        gate.list(aPerson().forHeads(4));
    }

    @Test
    void fewer_than_reserved_are_counted_and_the_others_may_come_later() {
        var all = gate.enter(family, HALL_IN).fact().orElseThrow();
        clock.moveBy(Duration.ofSeconds(20));
        var recounted = (Recounted) recount(all, 3);
        assertThat(recounted.heads()).isEqualTo(new Heads(3, 4));
        assertThat(gate.inside(HALL)).isEqualTo(3);
        assertThat(gate.facts())
                .contains(new ScanUndone(Optional.of(family), HALL_IN, all, "recounted"));
        assertThat(gate.standing(family, HALL).orElseThrow().arrived())
                .contains(at(DAY_1, "10:00"));
        clock.moveBy(Duration.ofMinutes(10));
        gate.enter(family, HALL_IN);
        assertThat(gate.lastAdmission().heads()).as("the fourth").isEqualTo(new Heads(1, 4));
        assertThat(gate.inside(HALL)).isEqualTo(4);
    }

    @Test
    void the_new_count_is_written_before_the_old_is_undone_so_that_half_of_it_frees_nothing() {
        recount(gate.enter(family, HALL_IN).fact().orElseThrow(), 3);
        assertThat(gate.facts())
                .hasExactlyElementsOfTypes(
                        GuestAdmitted.class, GuestAdmitted.class, ScanUndone.class);
    }

    @Test
    void whoever_left_meanwhile_stays_outside() {
        var all = gate.enter(family, HALL_IN).fact().orElseThrow();
        clock.moveBy(Duration.ofMinutes(5));
        gate.leave(family, HALL_OUT);
        clock.moveBy(Duration.ofMinutes(5));
        recount(all, 2);
        assertThat(gate.standing(family, HALL).orElseThrow().inside()).isFalse();
        assertThat(gate.lastAdmission().grounds().how()).isEqualTo(How.VERDICT);
    }

    /** As where the gate of the exit has a faster clock, and this one has heard of it. */
    @Test
    void whoever_came_back_by_a_clock_that_is_behind_stays_inside() {
        gate.enter(family, HALL_IN);
        clock.moveBy(Duration.ofMinutes(6));
        gate.leave(family, HALL_OUT);
        clock.moveBy(Duration.ofMinutes(-1));
        var back = gate.enter(family, HALL_IN).fact().orElseThrow();
        assertThat(gate.inside(HALL)).isEqualTo(4);
        var recounted = (Recounted) recount(back, 2);
        assertThat(gate.inside(HALL)).isEqualTo(2);
        recount(recounted.fact(), 1);
        assertThat(gate.inside(HALL)).isEqualTo(1);
        assertThat(gate.standing(family, HALL).orElseThrow().entered().orElseThrow().at())
                .isEqualTo(at(DAY_1, "10:05"));
    }

    @Test
    void a_count_can_be_corrected_once_more_and_undone() {
        var first = gate.enter(family, HALL_IN).fact().orElseThrow();
        var second = ((Recounted) recount(first, 3)).fact();
        assertThat(recount(first, 2)).isEqualTo(new AlreadyUndone());
        var third = ((Recounted) recount(second, 2)).fact();
        assertThat(gate.inside(HALL)).isEqualTo(2);
        gate.desk().undo(third, "mis-scan", Facts.OPERATOR);
        assertThat(gate.inside(HALL)).isZero();
    }

    @Test
    void only_fewer_is_a_correction() {
        var all = gate.enter(family, HALL_IN).fact().orElseThrow();
        var before = gate.facts();
        for (var heads : new int[] {4, 5, 0, -1}) {
            assertThat(recount(all, heads)).isEqualTo(new NotFewer(4));
        }
        assertThat(gate.facts()).isEqualTo(before);
    }

    @Test
    void only_an_entry_is_counted() {
        var out = gate.leave(family, HALL_OUT).fact().orElseThrow();
        assertThat(recount(out, 1)).isEqualTo(new NotAnAdmission());
        assertThat(recount(new Position(out.kiosk(), out.run(), 99), 1))
                .isEqualTo(new NotAnAdmission());
    }

    private Recounting recount(Position admission, int heads) {
        return gate.checkIn().recount(admission, heads, Facts.OPERATOR);
    }
}
