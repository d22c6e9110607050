package org.dengta.ui.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.helpdesk.CaseOutcome;
import org.dengta.helpdesk.CaseStep;
import org.dengta.journal.DutyFact.HoldSet.ScopeKind;
import org.dengta.journal.DutyFact.HoldSet.State;
import org.dengta.journal.Position;
import org.dengta.kiosk.Role;
import org.dengta.kiosk.Role.Act;
import org.dengta.platform.fx.Background;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.presence.Hold;
import org.dengta.programme.Programme;
import org.dengta.supervision.HoldDesk.HoldOrder;
import org.dengta.supervision.OrderReason;
import org.dengta.supervision.Ordering;
import org.dengta.supervision.Ordering.NotOrdered;
import org.dengta.supervision.Ordering.Why;
import org.dengta.testing.ProgrammeBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.ui.duty.HoldDraft.Step;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ordering and ending holds by digits. */
final class HoldModelTest {
    private static final Instant NOW = SampleEvent.at(SampleEvent.DAY_1, "09:30");

    private final Programme programme = ProgrammeBuilder.aProgramme().build();
    private final Desk desk = new Desk();
    private final List<String> changes = new ArrayList<>();
    private final Background here = new Background(Runnable::run, Runnable::run);
    private final HoldModel model =
            new HoldModel(desk, here, InstantSource.fixed(NOW), () -> changes.add("changed"));

    /** A desk that remembers orders. */
    private static final class Desk implements DutyDesk {
        private final List<HoldOrder> orders = new ArrayList<>();
        private Role role = Role.SUPERVISOR;
        private boolean broken;

        @Override
        public boolean may(Act act) {
            return role.may(act);
        }

        @Override
        public Duties look(Instant now) {
            return Duties.NONE;
        }

        @Override
        public Ordering order(HoldOrder order, Instant now) {
            if (broken) {
                throw new ProblemException(Problem.of(ProblemCode.DISK_FULL, "dengta.db"));
            }
            orders.add(order);
            return new NotOrdered(Why.OVER_ALREADY);
        }

        @Override
        public CaseStep close(Position opened, CaseOutcome outcome) {
            return new CaseStep.NoSuchCase();
        }
    }

    @Test
    void a_gate_is_held_for_a_reason_and_a_time_by_digits_and_enter() {
        model.toggle(atTheDoor());
        type("1", "1", "1", "3", "\n");
        assertThat(desk.orders)
                .containsExactly(
                        new HoldOrder(
                                ScopeKind.GATE,
                                "east",
                                State.HOLD,
                                OrderReason.MOTORCADE,
                                Optional.of(NOW.plus(Duration.ofMinutes(15)))));
        assertThat(model.isOpen()).isFalse();
        assertThat(model.said().get()).isInstanceOf(HoldModel.Answered.class);
        assertThat(changes).hasSize(1);
    }

    @Test
    void an_evacuation_has_no_end_and_what_is_open_needs_no_reason() {
        model.toggle(atTheDoor());
        type("3", "3", "4", "\n");
        model.toggle(atTheDoor());
        type("2", "4", "\n");
        assertThat(desk.orders)
                .containsExactly(
                        new HoldOrder(
                                ScopeKind.VENUE,
                                Hold.VENUE,
                                State.EVACUATE,
                                OrderReason.FIRE,
                                Optional.empty()),
                        new HoldOrder(
                                ScopeKind.ZONE,
                                "centre",
                                State.OPEN,
                                OrderReason.OVER,
                                Optional.empty()));
    }

    @Test
    void nothing_is_ordered_before_enter_and_a_digit_too_many_does_nothing() {
        model.toggle(atTheDoor());
        type("9", "\n", "1", "1", "1", "1");
        assertThat(desk.orders).isEmpty();
        assertThat(model.draft().get().map(HoldDraft::step)).contains(Step.CONFIRM);
        model.close();
        assertThat(desk.orders).isEmpty();
    }

    @Test
    void one_step_back_is_one_step_and_from_the_first_it_closes() {
        model.toggle(atTheDoor());
        type("1", "1");
        model.back();
        assertThat(model.draft().get().map(HoldDraft::step)).contains(Step.STATE);
        model.back();
        model.back();
        assertThat(model.isOpen()).isFalse();
    }

    @Test
    void more_than_nine_choices_are_turned_over_by_zero() {
        var all = HoldDraft.anywhere(programme);
        model.toggle(all);
        assertThat(all.choices()).isGreaterThan(HoldModel.PAGE);
        type("0", "1");
        assertThat(model.draft().get().flatMap(HoldDraft::scope))
                .contains(all.scopes().get(HoldModel.PAGE));
    }

    @Test
    void who_may_not_hold_begins_nothing() {
        desk.role = Role.DOOR;
        model.toggle(atTheDoor());
        assertThat(model.isOpen()).isFalse();
    }

    @Test
    void what_could_not_be_written_down_is_told() {
        desk.broken = true;
        model.toggle(atTheDoor());
        type("1", "3", "1", "\n");
        assertThat(model.said().get()).isInstanceOf(HoldModel.Failed.class);
    }

    private HoldDraft atTheDoor() {
        return HoldDraft.at(programme.venue().gate(SampleEvent.EAST).orElseThrow(), programme);
    }

    private void type(String... keys) {
        List.of(keys).forEach(model::typedAlone);
    }
}
