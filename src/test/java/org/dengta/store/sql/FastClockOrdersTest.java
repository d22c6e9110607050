package org.dengta.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.journal.DutyFact.HoldSet;
import org.dengta.journal.DutyFact.HoldSet.ScopeKind;
import org.dengta.journal.DutyFact.HoldSet.State;
import org.dengta.journal.DutyFact.PersonBlocked;
import org.dengta.journal.Fact;
import org.dengta.presence.Hold;
import org.dengta.testing.FactChain;
import org.dengta.testing.Facts;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;

/** Whoever gives an order has seen the one before, though a fast clock stamped that hours ahead. */
final class FastClockOrdersTest {
    private static final Duration FAST = Duration.ofHours(2);

    @TempDir private Path folder;
    private final SettableClock clock =
            new SettableClock(SampleEvent.at(SampleEvent.DAY_1, "09:00"));
    private Stores stores;
    private Store store;

    @BeforeEach
    void prepare() {
        stores = new Stores(folder);
        store = stores.fresh(clock);
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void a_block_is_taken_back() {
        heardOf(new PersonBlocked(Facts.LIN, true, "security-check"));
        assertThat(store.standings().orders(Facts.LIN).blocked()).isPresent();
        store.journal().append(Facts.OPERATOR, new PersonBlocked(Facts.LIN, false, "over"));
        assertThat(store.standings().orders(Facts.LIN).blocked()).isEmpty();
    }

    @Test
    void a_gate_is_opened_again() {
        heardOf(hold(State.HOLD));
        store.journal().append(Facts.OPERATOR, hold(State.OPEN));
        assertThat(store.standings().holds()).extracting(Hold::state).containsExactly(State.OPEN);
    }

    /** No passage follows it: one wrong clock would be everybody's. */
    @Test
    void a_passage_keeps_the_time_of_the_clock_here() {
        heardOf(new PersonBlocked(Facts.LIN, true, "security-check"));
        var passage = Facts.admitted(Facts.LIN, SampleEvent.EAST, SampleEvent.CENTRE);
        assertThat(store.journal().append(Facts.OPERATOR, passage).time().millis())
                .isEqualTo(clock.instant().toEpochMilli());
    }

    private void heardOf(Fact fact) {
        var chain = new FactChain("kiosk-9", new Random(5));
        chain.add(clock.instant().plus(FAST), fact);
        assertThat(store.facts().take(chain.all(), "kiosk-9").kept()).isEqualTo(1);
    }

    private static HoldSet hold(State state) {
        return new HoldSet(
                ScopeKind.GATE, SampleEvent.EAST.value(), state, "motorcade", Optional.empty());
    }
}
