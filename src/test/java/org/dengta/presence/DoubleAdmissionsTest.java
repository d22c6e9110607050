package org.dengta.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.testing.Facts.LIN;
import static org.dengta.testing.Facts.admitted;
import static org.dengta.testing.Facts.left;
import static org.dengta.testing.SampleEvent.BANQUET;
import static org.dengta.testing.SampleEvent.BANQUET_DOOR;
import static org.dengta.testing.SampleEvent.CENTRE;
import static org.dengta.testing.SampleEvent.DAY_1;
import static org.dengta.testing.SampleEvent.DAY_2;
import static org.dengta.testing.SampleEvent.DINNER;
import static org.dengta.testing.SampleEvent.EAST;
import static org.dengta.testing.SampleEvent.GALLERY;
import static org.dengta.testing.SampleEvent.HALL;
import static org.dengta.testing.SampleEvent.HALL_IN;
import static org.dengta.testing.SampleEvent.HALL_OUT;
import static org.dengta.testing.SampleEvent.HALL_YARD;
import static org.dengta.testing.SampleEvent.WEST;
import static org.dengta.testing.SampleEvent.at;

import org.dengta.journal.Entry;
import org.dengta.journal.Fact;
import org.dengta.kiosk.KioskId;
import org.dengta.presence.Discrepancy.AdmittedTwice;
import org.dengta.programme.Whom.Subject;
import org.dengta.testing.Facts;
import org.dengta.testing.ProgrammeBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.venue.GateId;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Two kiosks that had not heard of each other admit the same person. */
final class DoubleAdmissionsTest {
    private static final KioskId ONE = new KioskId("kiosk-1");
    private static final KioskId TWO = new KioskId("kiosk-2");
    private static final Instant T10 = at(DAY_1, "10:00");

    private static final Subject MAYOR = Subject.of(SampleEvent.MAYOR);

    private final DoubleAdmissions admissions =
            new DoubleAdmissions(ProgrammeBuilder.aProgramme().build());

    @Test
    void two_kiosks_at_one_gate_are_told_with_both_passages() {
        var first = seen(ONE, 0, admitted(LIN, HALL_IN, HALL));
        var second = seen(TWO, 3, admitted(LIN, HALL_IN, HALL));
        assertThat(of(second, first))
                .containsExactly(
                        new AdmittedTwice(
                                LIN,
                                HALL,
                                new Sighting(HALL_IN, T10, Optional.of(ONE)),
                                new Sighting(HALL_IN, T10.plusSeconds(3), Optional.of(TWO))));
    }

    @Test
    void two_gates_of_one_zone_are_told_and_one_door_read_twice_is_not() {
        assertThat(of(hall(ONE, 0, HALL_IN), hall(ONE, 300, HALL_YARD))).hasSize(1);
        assertThat(of(hall(ONE, 0, HALL_IN), hall(ONE, 2, HALL_IN))).isEmpty();
    }

    @Test
    void an_exit_between_makes_it_right_unless_one_entry_is_all() {
        var out = seen(ONE, 60, left(LIN, HALL_OUT, HALL));
        assertThat(of(hall(ONE, 0, HALL_IN), out, hall(TWO, 120, HALL_IN))).isEmpty();
        var gone = seen(ONE, 60, left(LIN, BANQUET_DOOR, BANQUET));
        assertThat(of(dinner(ONE, 0), gone, dinner(TWO, 120)))
                .singleElement()
                .satisfies(it -> assertThat(it.place()).isEqualTo(DINNER));
    }

    @Test
    void a_zone_of_one_entry_a_day_may_be_entered_again_the_next_day() {
        var first = seen(ONE, 0, admitted(LIN, EAST, GALLERY));
        var sameDay = seen(TWO, 3_600, admitted(LIN, EAST, GALLERY));
        var nextDay = Facts.entry(TWO, at(DAY_2, "10:00"), admitted(LIN, EAST, GALLERY));
        assertThat(of(first, sameDay)).hasSize(1);
        assertThat(of(first, nextDay)).isEmpty();
    }

    @Test
    void where_people_come_and_go_freely_nothing_is_amiss() {
        var east = seen(ONE, 0, admitted(LIN, EAST, CENTRE));
        var west = seen(TWO, 1, admitted(LIN, WEST, CENTRE));
        assertThat(of(east, west)).isEmpty();
        assertThat(admissions.isSuspect(Whereabouts.fold(List.of(east, west)), MAYOR)).isFalse();
    }

    @Test
    void who_was_forgotten_at_midnight_is_not_admitted_twice() {
        var nextDay = Facts.entry(TWO, at(DAY_2, "09:30"), admitted(LIN, HALL_IN, HALL));
        assertThat(of(hall(ONE, 0, HALL_IN), nextDay)).isEmpty();
    }

    @Test
    void an_undone_scan_never_was() {
        var mistake = hall(TWO, 3, HALL_IN);
        var undoing = seen(TWO, 9, Facts.undone(mistake));
        assertThat(of(hall(ONE, 0, HALL_IN), mistake, undoing)).isEmpty();
    }

    @Test
    void three_doors_are_two_too_many() {
        var third = new KioskId("kiosk-3");
        assertThat(of(hall(ONE, 0, HALL_IN), hall(TWO, 1, HALL_IN), hall(third, 2, HALL_IN)))
                .hasSize(2);
    }

    @Test
    void whatever_is_found_gave_reason_to_look_in_any_order_of_arrival() {
        var random = new Random(20261123);
        for (var round = 0; round < 300; round++) {
            var facts = new ArrayList<Entry>();
            for (var i = random.nextInt(12); i >= 0; i--) {
                facts.add(any(random, i));
            }
            var found = admissions.of(LIN, MAYOR, facts);
            Collections.shuffle(facts, random);
            assertThat(admissions.of(LIN, MAYOR, facts)).as("round %s", round).isEqualTo(found);
            var isSuspect = admissions.isSuspect(Whereabouts.fold(facts), MAYOR);
            assertThat(found.isEmpty() || isSuspect).as("round %s", round).isTrue();
        }
    }

    private static Entry any(Random random, int number) {
        var kiosk = random.nextBoolean() ? ONE : TWO;
        var at = number * 20_000;
        return switch (random.nextInt(5)) {
            case 0 -> seen(kiosk, at, left(LIN, HALL_OUT, HALL));
            case 1 -> seen(kiosk, at, admitted(LIN, EAST, GALLERY));
            case 2 -> dinner(kiosk, at);
            case 3 -> seen(kiosk, at, left(LIN, BANQUET_DOOR, BANQUET));
            default -> hall(kiosk, at, HALL_IN);
        };
    }

    private static Entry hall(KioskId kiosk, int seconds, GateId gate) {
        return seen(kiosk, seconds, admitted(LIN, gate, HALL));
    }

    private static Entry dinner(KioskId kiosk, int seconds) {
        return seen(kiosk, seconds, admitted(LIN, BANQUET_DOOR, BANQUET, DINNER));
    }

    private static Entry seen(KioskId kiosk, int seconds, Fact fact) {
        return Facts.entry(kiosk, T10.plusSeconds(seconds), fact);
    }

    /** The facts of one person, whom the standings suspect wherever anything is found. */
    private List<AdmittedTwice> of(Entry... facts) {
        var found = admissions.of(LIN, MAYOR, List.of(facts));
        assertThat(admissions.isSuspect(Whereabouts.fold(List.of(facts)), MAYOR) || found.isEmpty())
                .isTrue();
        return found;
    }
}
