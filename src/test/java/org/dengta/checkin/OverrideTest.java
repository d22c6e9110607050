package org.dengta.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dengta.testing.PersonBuilder.aPerson;
import static org.dengta.testing.SampleEvent.BANQUET_DOOR;
import static org.dengta.testing.SampleEvent.CENTRE;
import static org.dengta.testing.SampleEvent.DAY_1;
import static org.dengta.testing.SampleEvent.DAY_2;
import static org.dengta.testing.SampleEvent.DINNER;
import static org.dengta.testing.SampleEvent.EAST;
import static org.dengta.testing.SampleEvent.EXPERT;
import static org.dengta.testing.SampleEvent.FORUM_DOOR;
import static org.dengta.testing.SampleEvent.HALL;
import static org.dengta.testing.SampleEvent.HALL_IN;
import static org.dengta.testing.SampleEvent.SUMMIT;
import static org.dengta.testing.SampleEvent.at;

import org.dengta.accreditation.Participation.Attendance;
import org.dengta.accreditation.Participation.Review;
import org.dengta.accreditation.PersonId;
import org.dengta.gate.Decision;
import org.dengta.gate.Scan;
import org.dengta.gate.Undoing;
import org.dengta.journal.DutyFact.HoldSet;
import org.dengta.journal.DutyFact.HoldSet.ScopeKind;
import org.dengta.journal.DutyFact.HoldSet.State;
import org.dengta.journal.DutyFact.PersonBlocked;
import org.dengta.journal.Fact.Heads;
import org.dengta.journal.Grounds;
import org.dengta.journal.Grounds.How;
import org.dengta.programme.Limit;
import org.dengta.testing.Answer;
import org.dengta.testing.Facts;
import org.dengta.testing.GateInMemory;
import org.dengta.testing.ProgrammeBuilder;
import org.dengta.testing.SettableClock;
import org.dengta.venue.Direction;
import org.dengta.venue.GateId;
import org.dengta.verdict.Notice.Overridden;
import org.dengta.verdict.Verdict.Admitted;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

final class OverrideTest {
    private static final String REASON = CheckInReason.IDENTITY_CHECKED.code();

    private final SettableClock clock = new SettableClock(at(DAY_1, "10:00"));
    private GateInMemory gate = new GateInMemory(ProgrammeBuilder.aProgramme().build(), clock);
    private final PersonId lin = Facts.LIN;

    @Test
    void a_refused_person_is_let_in_by_a_word_that_is_told_and_written() {
        gate.list(aPerson());
        gate.enter(lin, HALL_IN);
        clock.moveBy(Duration.ofHours(1));
        assertThat(Answer.of(gate.enter(lin, HALL_IN).verdict()))
                .startsWith("refused not-left-yet");
        var decision = override(lin, HALL_IN);
        var admitted = (Admitted) decision.verdict();
        assertThat(Answer.of(admitted)).isEqualTo("admitted hall +overridden " + REASON);
        assertThat(admitted.notices()).containsExactly(new Overridden(REASON));
        assertThat(gate.lastAdmission().grounds()).isEqualTo(Grounds.of(How.OVERRIDE, REASON));
        assertThat(gate.lastAdmission().day()).contains(DAY_1);
        assertThat(decision.fact()).contains(gate.journal().entries().getLast().position());
        assertThat(gate.inside(HALL)).isEqualTo(1);
    }

    @Test
    void a_session_whose_doors_are_open_is_entered_with_the_room() {
        gate.list(aPerson().inCategory(EXPERT));
        clock.moveTo(at(DAY_1, "18:45"));
        override(lin, BANQUET_DOOR);
        assertThat(gate.lastAdmission().session()).contains(DINNER);
        clock.moveTo(at(DAY_1, "22:00"));
        override(lin, BANQUET_DOOR);
        assertThat(gate.lastAdmission().session()).as("nothing is on").isEmpty();
    }

    @Test
    void of_two_sessions_the_one_the_person_is_invited_to_is_entered() {
        gate.list(aPerson().granted(SUMMIT).inCategory(EXPERT).reviewed(Review.PENDING));
        clock.moveTo(at(DAY_2, "15:45"));
        override(lin, FORUM_DOOR);
        assertThat(gate.lastAdmission().session()).contains(SUMMIT);
    }

    @Test
    void who_may_enter_anyway_enters_as_everybody_does() {
        gate.list(aPerson());
        assertThat(((Admitted) override(lin, EAST).verdict()).notices()).isEmpty();
        assertThat(gate.lastAdmission().grounds()).isEqualTo(Grounds.VERDICT);
        assertThat(override(lin, EAST).fact()).as("the same passage").isEmpty();
    }

    @Test
    void a_word_said_twice_is_one_entry() {
        gate.list(aPerson());
        gate.revoke(lin);
        override(lin, EAST);
        clock.moveBy(Duration.ofSeconds(3));
        assertThat(override(lin, EAST).fact()).isEmpty();
        assertThat(gate.inside(CENTRE)).isEqualTo(1);
        assertThat(gate.standing(lin, CENTRE).orElseThrow().clashes()).isZero();
    }

    @Test
    void a_whole_family_is_let_in_or_those_who_stand_there() {
        gate.list(aPerson().forHeads(4).reviewed(Review.PENDING));
        override(lin, EAST);
        assertThat(gate.lastAdmission().heads()).isEqualTo(new Heads(4, 4));
        clock.moveBy(Duration.ofHours(1));
        var scan = gate.scan(lin, EAST);
        gate.checkIn()
                .override(
                        new Scan(scan.text(), EAST, Direction.ENTRY, scan.at(), OptionalInt.of(3)),
                        REASON,
                        Facts.OPERATOR);
        assertThat(gate.lastAdmission().heads()).isEqualTo(new Heads(3, 4));
    }

    @Test
    void video_guests_are_never_let_in_by_a_word_whatever_else_is_wrong() {
        gate.list(aPerson().attending(Attendance.VIDEO));
        assertNoWordHelps(EAST, "attention remote-participant");
        gate.revoke(lin);
        assertNoWordHelps(EAST, "attention remote-participant");
    }

    @Test
    void the_blocked_stay_blocked() {
        gate.list(aPerson());
        gate.journal().append(Facts.OPERATOR, new PersonBlocked(lin, true, "security"));
        assertNoWordHelps(EAST, "refused blocked security 25T10:00");
    }

    @Test
    void a_hold_holds_everybody() {
        gate.list(aPerson());
        gate.journal()
                .append(
                        Facts.OPERATOR,
                        new HoldSet(
                                ScopeKind.ZONE, "centre", State.HOLD, "drill", Optional.empty()));
        assertNoWordHelps(EAST, "refused on-hold centre drill");
    }

    @Test
    void nobody_known_is_let_in() {
        var stranger = new PersonId("G-0404");
        assertThat(Answer.of(override(stranger, EAST).verdict()))
                .isEqualTo("attention unknown-code");
        assertThat(gate.facts()).isEmpty();
    }

    @Test
    void a_full_hall_takes_one_more_by_a_word_but_never_beyond_the_approved_number() {
        gate =
                new GateInMemory(
                        Rulings.limited(Map.of(HALL, new Limit(1, 1, OptionalInt.of(2), 0, false))),
                        clock);
        var others = List.of("G-1", "G-2", "G-3");
        others.forEach(number -> gate.list(aPerson().withId(number)));
        gate.enter(new PersonId("G-1"), HALL_IN);
        assertThat(Answer.of(override(new PersonId("G-2"), HALL_IN).verdict()))
                .isEqualTo("admitted hall +overridden " + REASON + " +nearly-full hall 2/1");
        var third = override(new PersonId("G-3"), HALL_IN);
        assertThat(Answer.of(third.verdict())).startsWith("refused approved-number-reached");
        assertThat(third.fact()).isEmpty();
        assertThat(gate.inside(HALL)).isEqualTo(2);
    }

    @Test
    void the_approved_number_counts_for_whoever_is_refused_for_something_else_too() {
        gate =
                new GateInMemory(
                        Rulings.limited(Map.of(HALL, new Limit(1, 1, OptionalInt.of(1), 0, false))),
                        clock);
        gate.list(aPerson().withId("G-1"));
        gate.list(aPerson().reviewed(Review.PENDING));
        gate.enter(new PersonId("G-1"), HALL_IN);
        assertNoWordHelps(HALL_IN, "refused approved-number-reached");
    }

    @Test
    void what_was_let_in_by_a_word_can_be_undone() {
        gate.list(aPerson().reviewed(Review.PENDING));
        var scan = override(lin, EAST).fact().orElseThrow();
        assertThat(gate.desk().undo(scan, "mis-scan", Facts.OPERATOR))
                .isInstanceOf(Undoing.Undone.class);
        assertThat(gate.inside(CENTRE)).isZero();
    }

    @Test
    void a_reason_is_a_code_and_a_gate_one_of_the_venue() {
        gate.list(aPerson().reviewed(Review.PENDING));
        var desk = gate.checkIn();
        assertThatThrownBy(() -> desk.override(gate.scan(lin, EAST), "Lin is nice", Facts.OPERATOR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Lin");
        assertThatThrownBy(() -> override(lin, new GateId("nowhere")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(CheckInReason.of(REASON)).contains(CheckInReason.IDENTITY_CHECKED);
        assertThat(CheckInReason.of("IDENTITY_CHECKED")).isEmpty();
    }

    private void assertNoWordHelps(GateId where, String answer) {
        var before = gate.facts();
        var decision = override(lin, where);
        assertThat(Answer.of(decision.verdict())).startsWith(answer);
        assertThat(decision.fact()).isEmpty();
        assertThat(gate.facts()).isEqualTo(before);
    }

    private Decision override(PersonId person, GateId where) {
        return gate.checkIn().override(gate.scan(person, where), REASON, Facts.OPERATOR);
    }
}
