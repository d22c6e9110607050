package org.dengta.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dengta.testing.GateInMemory.companion;
import static org.dengta.testing.SampleEvent.CENTRE;
import static org.dengta.testing.SampleEvent.DAY_1;
import static org.dengta.testing.SampleEvent.DAY_2;
import static org.dengta.testing.SampleEvent.EAST;
import static org.dengta.testing.SampleEvent.HALL;
import static org.dengta.testing.SampleEvent.HALL_IN;
import static org.dengta.testing.SampleEvent.HALL_OUT;
import static org.dengta.testing.SampleEvent.at;

import org.dengta.accreditation.Participation.Reply;
import org.dengta.accreditation.Participation.Review;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.checkin.PartyEntry.HeadsDiffer;
import org.dengta.checkin.PartyEntry.LetOut;
import org.dengta.checkin.PartyEntry.Nobody;
import org.dengta.checkin.PartyEntry.Strangers;
import org.dengta.checkin.PartyEntry.TurnedAway;
import org.dengta.journal.DutyFact.HoldSet;
import org.dengta.journal.DutyFact.HoldSet.ScopeKind;
import org.dengta.journal.DutyFact.HoldSet.State;
import org.dengta.journal.Fact.EntryRefused;
import org.dengta.journal.Fact.GuestLeft;
import org.dengta.presence.Discrepancies;
import org.dengta.programme.Programme;
import org.dengta.testing.Answer;
import org.dengta.testing.Facts;
import org.dengta.testing.GateInMemory;
import org.dengta.testing.SettableClock;
import org.dengta.venue.Gate;
import org.dengta.venue.GateId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

final class LeavingDeskTest {
    private final SettableClock clock = new SettableClock(at(DAY_1, "10:00"));
    private final Programme programme = Rulings.together();
    private final GateInMemory gate = new GateInMemory(programme, clock);

    @BeforeEach
    void a_delegation_of_four_of_whom_three_are_inside() {
        gate.list(companion("D-1", "威海", "").inCategory(Rulings.DELEGATION));
        for (var number = 1; number <= 4; number++) {
            gate.list(companion("M-" + number, "威海", "").replying(Reply.NONE));
        }
        gate.list(companion("X-1", "烟台", ""));
        gate.enter(id("M-1"), EAST);
        gate.enter(id("M-2"), EAST);
        gate.enter(id("M-3"), HALL_IN);
        gate.enter(id("X-1"), EAST);
        clock.moveBy(Duration.ofMinutes(30));
    }

    @Test
    void its_code_at_an_exit_asks_who_leaves_and_makes_no_discrepancy() {
        var decision = gate.leave(id("D-1"), EAST);
        assertThat(Answer.of(decision.verdict())).isEqualTo("attention delegation-list 威海");
        assertThat(gate.facts().getLast()).isInstanceOf(EntryRefused.class);
        assertThat(gate.standing(id("D-1"), CENTRE)).isEmpty();
        assertThat(
                        new Discrepancies(programme, clock.instant())
                                .of(id("D-1"), Optional.empty(), gate.whereabouts(id("D-1"))))
                .isEmpty();
    }

    @Test
    void those_inside_are_proposed_also_in_a_hall_within() {
        assertThat(inside(EAST)).containsExactly("M-1", "M-2", "M-3");
        assertThat(inside(HALL_OUT)).containsExactly("M-3");
        gate.leave(id("M-1"), EAST);
        assertThat(inside(EAST)).containsExactly("M-2", "M-3");
    }

    @Test
    void nobody_of_the_day_before_and_nobody_without_a_delegation_is_proposed() {
        clock.moveTo(at(DAY_2, "10:00"));
        assertThat(inside(EAST)).isEmpty();
        assertThat(gate.leaving().inside("", gate(EAST), clock.instant())).isEmpty();
    }

    @Test
    void they_leave_in_one_action_each_by_a_fact_of_his_own() {
        var out = (LetOut) leave(EAST, 3, "M-1", "M-2", "M-3");
        assertThat(out.heads()).isEqualTo(3);
        assertThat(gate.facts().reversed().subList(0, 3)).allMatch(GuestLeft.class::isInstance);
        assertThat(out.each()).allMatch(decision -> decision.fact().isPresent());
        assertThat(gate.inside(CENTRE)).as("the one of another delegation").isEqualTo(1);
        assertThat(gate.inside(HALL)).isZero();
    }

    @Test
    void another_count_lets_nobody_out() {
        var before = gate.facts();
        assertThat(leave(EAST, 2, "M-1", "M-2", "M-3")).isEqualTo(new HeadsDiffer(3, 2));
        assertThat(leave(EAST, 4, "M-1", "M-2", "M-3")).isEqualTo(new HeadsDiffer(3, 4));
        assertThat(leave(EAST, 0)).isEqualTo(new Nobody());
        assertThat(gate.facts()).isEqualTo(before);
    }

    @Test
    void heads_of_one_member_all_count() {
        gate.list(companion("M-5", "威海", "").forHeads(3));
        gate.enter(id("M-5"), EAST);
        assertThat(leave(EAST, 2, "M-1", "M-5")).isEqualTo(new HeadsDiffer(4, 2));
        assertThat(((LetOut) leave(EAST, 4, "M-1", "M-5")).heads()).isEqualTo(4);
    }

    /** Whoever is known gets out, whatever else is wrong. */
    @Test
    void who_is_no_longer_approved_and_who_came_in_unseen_leave_too() {
        gate.list(companion("M-1", "威海", "").reviewed(Review.REFUSED));
        assertThat(inside(EAST)).contains("M-1");
        assertThat(leave(EAST, 2, "M-1", "M-4")).isInstanceOf(LetOut.class);
        assertThat(gate.standing(id("M-4"), CENTRE).orElseThrow().left()).isPresent();
    }

    @Test
    void others_and_the_code_itself_are_strangers() {
        assertThat(leave(EAST, 3, "M-1", "X-1", "D-1"))
                .isEqualTo(new Strangers(List.of(id("X-1"), id("D-1"))));
    }

    @Test
    void a_hold_keeps_all_in_and_nothing_is_written() {
        gate.journal()
                .append(
                        Facts.OPERATOR,
                        new HoldSet(
                                ScopeKind.GATE, "east", State.HOLD, "motorcade", Optional.empty()));
        var before = gate.facts();
        var turned = (TurnedAway) leave(EAST, 2, "M-1", "M-2");
        assertThat(turned.people()).hasSize(2);
        assertThat(Answer.of(turned.people().getFirst().verdict()))
                .isEqualTo("refused on-hold east motorcade");
        assertThat(gate.facts()).isEqualTo(before);
    }

    @Test
    void nobody_leaves_by_a_gate_that_only_leads_in() {
        assertThatThrownBy(() -> leave(HALL_IN, 1, "M-3"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void when_nothing_can_be_written_nobody_is_out() {
        gate.journal().failWith(new IllegalStateException("disk full"));
        assertThatThrownBy(() -> leave(EAST, 2, "M-1", "M-2")).hasMessage("disk full");
        gate.journal().recover();
        assertThat(inside(EAST)).containsExactly("M-1", "M-2", "M-3");
    }

    private List<String> inside(GateId where) {
        return gate.leaving().inside("威海", gate(where), clock.instant()).stream()
                .map(Person::id)
                .map(PersonId::value)
                .toList();
    }

    private Gate gate(GateId where) {
        return programme.venue().gate(where).orElseThrow();
    }

    private PartyEntry leave(GateId where, int counted, String... people) {
        var party =
                new Party(
                        Arrays.stream(people).map(PersonId::new).toList(), where, clock.instant());
        return gate.leaving().leave("威海", party, counted, Facts.OPERATOR);
    }

    private static PersonId id(String number) {
        return new PersonId(number);
    }
}
