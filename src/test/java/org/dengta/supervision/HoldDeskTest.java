package org.dengta.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.journal.DutyFact.HoldSet.ScopeKind;
import org.dengta.journal.DutyFact.HoldSet.State;
import org.dengta.presence.Hold;
import org.dengta.supervision.HoldDesk.HoldOrder;
import org.dengta.supervision.Ordering.NotOrdered;
import org.dengta.supervision.Ordering.Ordered;
import org.dengta.supervision.Ordering.Why;
import org.dengta.testing.Facts;
import org.dengta.testing.InMemoryJournal;
import org.dengta.testing.InMemoryStandings;
import org.dengta.testing.ProgrammeBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

final class HoldDeskTest {
    private static final Instant NINE = SampleEvent.at(SampleEvent.DAY_2, "09:00");
    private static final Duration HOUR = Duration.ofHours(1);

    private final SettableClock clock = new SettableClock(NINE);
    private final InMemoryJournal journal = new InMemoryJournal(clock, List.of());
    private final HoldDesk desk =
            new HoldDesk(
                    ProgrammeBuilder.aProgramme().build(), new InMemoryStandings(journal), journal);

    @Test
    void what_is_ordered_holds_at_once_and_says_since_when_and_by_whom() {
        assertThat(order(ScopeKind.GATE, "east", State.HOLD)).isInstanceOf(Ordered.class);
        clock.moveBy(HOUR);
        assertThat(desk.holding(clock.instant()))
                .singleElement()
                .satisfies(hold -> {
                    assertThat(hold.scope()).isEqualTo("east");
                    assertThat(hold.since()).isEqualTo(NINE);
                    assertThat(hold.kiosk().value()).isEqualTo("kiosk-1");
                    assertThat(hold.reason()).isEqualTo("motorcade");
                });
    }

    @Test
    void an_order_with_an_end_is_over_then() {
        var end = Optional.of(NINE.plus(HOUR));
        desk.order(
                new HoldOrder(ScopeKind.ZONE, "hall", State.HOLD, OrderReason.FIRE, end),
                NINE,
                Facts.OPERATOR);
        assertThat(desk.holding(NINE.plus(HOUR).minusMillis(1))).hasSize(1);
        assertThat(desk.holding(NINE.plus(HOUR))).isEmpty();
    }

    @Test
    void a_gate_that_is_opened_stays_held_with_the_venue() {
        order(ScopeKind.VENUE, Hold.VENUE, State.EXIT_ONLY);
        order(ScopeKind.GATE, "east", State.HOLD);
        clock.moveBy(HOUR);
        var opened =
                new HoldOrder(
                        ScopeKind.GATE, "east", State.OPEN, OrderReason.OVER, Optional.empty());
        assertThat(desk.order(opened, clock.instant(), Facts.OPERATOR)).isInstanceOf(Ordered.class);
        assertThat(desk.strictest(opened, clock.instant()))
                .map(Hold::state)
                .contains(State.EXIT_ONLY);
        assertThat(desk.holding(clock.instant())).extracting(Hold::scope).containsExactly("venue");
    }

    @Test
    void the_strictest_comes_first() {
        order(ScopeKind.GATE, "east", State.EXIT_ONLY);
        order(ScopeKind.ZONE, "hall", State.EVACUATE);
        order(ScopeKind.GATE, "west", State.HOLD);
        assertThat(desk.holding(NINE))
                .extracting(Hold::scope)
                .containsExactly("hall", "west", "east");
    }

    @Test
    void what_cannot_be_is_not_written_down() {
        assertThat(order(ScopeKind.GATE, "north", State.HOLD))
                .isEqualTo(new NotOrdered(Why.NO_SUCH_GATE));
        assertThat(order(ScopeKind.ZONE, "east", State.HOLD))
                .isEqualTo(new NotOrdered(Why.NO_SUCH_ZONE));
        assertThat(order(State.HOLD, NINE)).isEqualTo(new NotOrdered(Why.OVER_ALREADY));
        assertThat(order(State.OPEN, NINE.plus(HOUR)))
                .isEqualTo(new NotOrdered(Why.OPEN_HAS_NO_END));
        assertThat(journal.entries()).isEmpty();
    }

    private Ordering order(ScopeKind of, String scope, State state) {
        var order = new HoldOrder(of, scope, state, OrderReason.MOTORCADE, Optional.empty());
        return desk.order(order, clock.instant(), Facts.OPERATOR);
    }

    private Ordering order(State state, Instant until) {
        var order =
                new HoldOrder(
                        ScopeKind.VENUE, Hold.VENUE, state, OrderReason.DRILL, Optional.of(until));
        return desk.order(order, clock.instant(), Facts.OPERATOR);
    }
}
