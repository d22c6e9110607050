package org.dengta.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dengta.testing.PersonBuilder.aPerson;
import static org.dengta.testing.SampleEvent.BANQUET_DOOR;
import static org.dengta.testing.SampleEvent.DAY_1;
import static org.dengta.testing.SampleEvent.DINNER;
import static org.dengta.testing.SampleEvent.EAST;
import static org.dengta.testing.SampleEvent.HALL;
import static org.dengta.testing.SampleEvent.HALL_IN;
import static org.dengta.testing.SampleEvent.HALL_OUT;
import static org.dengta.testing.SampleEvent.at;

import org.dengta.accreditation.Participation.Attendance;
import org.dengta.accreditation.Participation.Review;
import org.dengta.accreditation.PersonId;
import org.dengta.credential.CodeLookup;
import org.dengta.gate.Decision;
import org.dengta.gate.Passages.Visit;
import org.dengta.gate.Undoing;
import org.dengta.journal.DutyFact.ClaimClosed;
import org.dengta.journal.DutyFact.GrantChanged;
import org.dengta.journal.DutyFact.HoldSet;
import org.dengta.journal.DutyFact.HoldSet.ScopeKind;
import org.dengta.journal.DutyFact.HoldSet.State;
import org.dengta.journal.Fact.EntryRefused;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.journal.Grounds;
import org.dengta.journal.Grounds.How;
import org.dengta.kiosk.KioskId;
import org.dengta.neighbour.Arbiter;
import org.dengta.presence.Passage;
import org.dengta.testing.Answer;
import org.dengta.testing.Facts;
import org.dengta.testing.GateInMemory;
import org.dengta.testing.ProgrammeBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.dengta.venue.GateId;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

final class CheckInDeskTest {
    private static final String REASON = CheckInReason.FORGOT_BADGE.code();

    private final SettableClock clock = new SettableClock(at(DAY_1, "10:00"));
    private final GateInMemory gate =
            new GateInMemory(ProgrammeBuilder.aProgramme().build(), clock);
    private final PersonId lin = Facts.LIN;

    @Test
    void somebody_known_enters_without_a_code_by_the_rules_for_everybody() {
        gate.list(aPerson());
        assertThat(Answer.of(withoutCode(HALL_IN).verdict())).isEqualTo("admitted hall");
        assertThat(gate.lastAdmission().grounds()).isEqualTo(Grounds.of(How.WITHOUT_CODE, REASON));
        assertThat(gate.lastAdmission().credential()).isEqualTo(CodeLookup.NONE);
        clock.moveBy(Duration.ofMinutes(5));
        assertThat(Answer.of(gate.enter(lin, HALL_IN).verdict()))
                .as("with the code then")
                .startsWith("refused not-left-yet");
    }

    @Test
    void a_lost_code_does_not_keep_its_person_out() {
        gate.list(aPerson());
        gate.revoke(lin);
        assertThat(Answer.of(withoutCode(EAST).verdict())).isEqualTo("admitted centre");
    }

    @Test
    void a_refusal_without_a_code_is_written_down_like_any_other() {
        gate.list(aPerson().reviewed(Review.PENDING));
        var decision = withoutCode(EAST);
        assertThat(Answer.of(decision.verdict())).isEqualTo("refused not-approved PENDING");
        assertThat(gate.facts())
                .containsExactly(
                        new EntryRefused(Optional.of(lin), EAST, "not-approved", Optional.empty()));
        gate.list(aPerson().attending(Attendance.VIDEO));
        assertThat(Answer.of(withoutCode(EAST).verdict()))
                .isEqualTo("attention remote-participant");
    }

    @Test
    void an_entry_told_later_takes_its_true_place() {
        gate.list(aPerson());
        late("09:10", HALL_IN);
        clock.moveBy(Duration.ofMinutes(1));
        assertThat(gate.lastAdmission().grounds())
                .isEqualTo(
                        new Grounds(
                                How.LATE,
                                Optional.of(REASON),
                                Optional.of(at(DAY_1, "09:10")),
                                Optional.empty()));
        assertThat(gate.standing(lin, HALL).orElseThrow().entered())
                .contains(new Passage(at(DAY_1, "09:10"), HALL_IN, CodeLookup.NONE));
        assertThat(gate.standing(lin, HALL).orElseThrow().arrived()).contains(at(DAY_1, "09:10"));
    }

    @Test
    void an_exit_since_then_leaves_the_person_outside() {
        gate.list(aPerson());
        gate.leave(lin, HALL_OUT);
        assertThat(gate.standing(lin, HALL).orElseThrow().inside()).isFalse();
        late("09:10", HALL_IN);
        var standing = gate.standing(lin, HALL).orElseThrow();
        assertThat(standing.inside()).isFalse();
        assertThat(standing.entries()).isEqualTo(1);
    }

    @Test
    void what_the_person_had_done_by_then_decides_and_nothing_later() {
        gate.list(aPerson());
        gate.enter(lin, HALL_IN);
        assertThat(Answer.of(late("09:30", HALL_IN).verdict()))
                .as("before the entry at 10:00")
                .isEqualTo("admitted hall");
        clock.moveTo(at(DAY_1, "11:00"));
        var before = gate.facts();
        var refused = late("10:30", HALL_IN);
        assertThat(Answer.of(refused.verdict()))
                .isEqualTo("refused not-left-yet hall hall-in 25T10:00");
        assertThat(refused.fact()).isEmpty();
        assertThat(gate.facts()).as("nobody was refused then").isEqualTo(before);
    }

    @Test
    void the_same_entry_told_twice_is_one() {
        gate.list(aPerson());
        late("09:10", HALL_IN);
        assertThat(late("09:10", HALL_IN).fact()).isEmpty();
    }

    @Test
    void rights_of_that_time_count() {
        gate.list(aPerson());
        clock.moveTo(at(DAY_1, "12:00"));
        assertThat(Answer.of(late("08:30", HALL_IN).verdict())).startsWith("refused wrong-time");
        gate.journal()
                .append(
                        Facts.OPERATOR,
                        new GrantChanged(
                                lin,
                                HALL,
                                at(DAY_1, "08:00"),
                                at(DAY_1, "09:00"),
                                "guest-of-honour"));
        assertThat(Answer.of(late("08:30", HALL_IN).verdict()))
                .as("lifted only at 12:00")
                .startsWith("refused wrong-time");
    }

    @Test
    void a_hold_of_now_does_not_undo_an_entry_of_then() {
        gate.list(aPerson());
        gate.journal()
                .append(
                        Facts.OPERATOR,
                        new HoldSet(
                                ScopeKind.VENUE, "venue", State.HOLD, "drill", Optional.empty()));
        assertThat(Answer.of(withoutCode(HALL_IN).verdict())).startsWith("refused on-hold");
        assertThat(Answer.of(late("09:10", HALL_IN).verdict())).isEqualTo("admitted hall");
    }

    @Test
    void nobody_enters_in_the_time_to_come() {
        gate.list(aPerson());
        assertThatThrownBy(() -> late("10:01", HALL_IN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(gate.facts()).isEmpty();
        assertThat(Answer.of(late("10:00", HALL_IN).verdict())).isEqualTo("admitted hall");
    }

    @Test
    void an_entry_told_later_can_be_undone() {
        gate.list(aPerson());
        var fact = late("09:10", HALL_IN).fact().orElseThrow();
        assertThat(gate.desk().latestScans(new KioskId("kiosk-1"), HALL_IN, 1))
                .extracting(entry -> entry.position())
                .containsExactly(fact);
        assertThat(gate.desk().undo(fact, "mis-scan", Facts.OPERATOR))
                .isInstanceOf(Undoing.Undone.class);
        assertThat(gate.standing(lin, HALL)).isEmpty();
        assertThat(Answer.of(late("09:10", HALL_IN).verdict())).isEqualTo("admitted hall");
    }

    @Test
    void the_arbiter_of_a_strict_session_is_asked_without_a_code_too() {
        var asked = new ArrayList<Arbiter.Asking>();
        var strict =
                new GateInMemory(
                        Rulings.strict(DINNER),
                        clock,
                        asking -> {
                            asked.add(asking);
                            return Rulings.granted(asking);
                        });
        strict.list(aPerson());
        clock.moveTo(at(DAY_1, "18:30"));
        var decision =
                strict.checkIn()
                        .withoutCode(strict.visit(lin, BANQUET_DOOR), REASON, Facts.OPERATOR);
        assertThat(Answer.of(decision.verdict())).isEqualTo("admitted banquet dinner");
        assertThat(asked)
                .containsExactly(
                        new Arbiter.Asking(lin, DINNER, BANQUET_DOOR, CodeLookup.NONE, Set.of()));
        assertThat(strict.facts())
                .as("the entry, then what it came by is closed")
                .hasExactlyElementsOfTypes(GuestAdmitted.class, ClaimClosed.class);
    }

    private Decision withoutCode(GateId where) {
        return gate.checkIn().withoutCode(gate.visit(lin, where), REASON, Facts.OPERATOR);
    }

    private Decision late(String time, GateId where) {
        Instant passed = at(SampleEvent.DAY_1, time);
        return gate.checkIn()
                .late(new Visit(lin, where, passed, OptionalInt.empty()), REASON, Facts.OPERATOR);
    }
}
