package org.dengta.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dengta.neighbour.StrictDinner.GARDEN;
import static org.dengta.testing.SampleEvent.BANQUET;
import static org.dengta.testing.SampleEvent.BANQUET_DOOR;
import static org.dengta.testing.SampleEvent.DINNER;

import org.dengta.journal.DutyFact.HoldSet;
import org.dengta.journal.Fact;
import org.dengta.testing.Facts;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** What becomes of a grant that was undone, or that nobody went in on. */
final class GivenBackTest {
    private static final HoldSet HOLD =
            new HoldSet(
                    HoldSet.ScopeKind.GATE,
                    BANQUET_DOOR.value(),
                    HoldSet.State.HOLD,
                    "motorcade",
                    Optional.empty());

    private final StrictDinner dinner = new StrictDinner();

    @Test
    void an_entry_that_was_undone_is_free_for_any_door_once_the_arbiter_has_heard() {
        var front = dinner.door("door-a", BANQUET_DOOR);
        var garden = dinner.door("door-b", GARDEN);
        front.scan();
        front.undoLast();
        assertThat(garden.scan()).startsWith("refused claimed-elsewhere");
        front.tell();
        assertThat(garden.scan()).isEqualTo("admitted banquet dinner");
    }

    @Test
    void a_door_that_undid_its_own_entry_lets_in_again_before_the_arbiter_has_heard() {
        var front = dinner.door("door-a", BANQUET_DOOR);
        var garden = dinner.door("door-b", GARDEN);
        front.scan();
        front.undoLast();
        dinner.clock().moveBy(Duration.ofMinutes(1));
        assertThat(front.scan()).isEqualTo("admitted banquet dinner");
        front.tell();
        assertThat(garden.scan()).startsWith("refused already-used dinner");
        front.undoLast();
        front.tell();
        assertThat(garden.scan()).isEqualTo("admitted banquet dinner");
    }

    @Test
    void an_entry_of_which_the_arbiter_has_heard_half_is_not_free() {
        var front = dinner.door("door-a", BANQUET_DOOR);
        front.scan();
        front.undoLast();
        for (var heard = 0; heard < 2; heard++) {
            assertThat(dinner.door("door-b", GARDEN).scan())
                    .as("heard " + heard)
                    .startsWith("refused ");
            dinner.granted().take(front.journal(), 1);
        }
        assertThat(dinner.door("door-b", GARDEN).scan()).startsWith("refused already-used");
        dinner.granted().take(front.journal(), 1);
        assertThat(dinner.door("door-b", GARDEN).scan()).isEqualTo("admitted banquet dinner");
    }

    @Test
    void what_was_granted_and_then_refused_all_the_same_is_given_back() {
        var held = new AtomicReference<StrictDinner.Door>();
        var front =
                dinner
                .new Door(
                        "door-a",
                        BANQUET_DOOR,
                        asking -> {
                            var claim = dinner.heardBy("door-a").ask(asking);
                            held.get().journal().append(Facts.OPERATOR, HOLD);
                            return claim;
                        });
        held.set(front);
        assertThat(front.scan()).startsWith("refused on-hold");
        assertThat(dinner.door("door-b", GARDEN).scan()).startsWith("refused claimed-elsewhere");
        front.tell();
        assertThat(dinner.door("door-b", GARDEN).scan()).isEqualTo("admitted banquet dinner");
    }

    @Test
    void a_grant_whose_kiosk_died_stays_that_kiosks_at_whichever_gate_and_by_any_code() {
        var dying =
                dinner
                .new Door(
                        "door-a",
                        BANQUET_DOOR,
                        asking -> {
                            dinner.heardBy("door-a").ask(asking);
                            throw new IllegalStateException("the plug was pulled");
                        });
        assertThatThrownBy(dying::scan).hasMessage("the plug was pulled");
        dinner.clock().moveBy(Duration.ofMinutes(20));
        assertThat(dinner.door("door-b", GARDEN).scan())
                .isEqualTo("refused claimed-elsewhere dinner banquet-door 25T18:30");
        assertThat(dinner.door("door-a", GARDEN).scan()).isEqualTo("admitted banquet dinner");
    }

    @Test
    void an_entry_that_the_arbiter_took_back_is_free_again() {
        var admitted = Facts.admitted(Facts.LIN, BANQUET_DOOR, BANQUET, DINNER);
        var entry = dinner.granted().append(Facts.OPERATOR, admitted);
        assertThat(dinner.door("door-b", GARDEN).scan()).startsWith("refused already-used dinner");
        dinner.granted()
                .append(
                        Facts.OPERATOR,
                        new Fact.ScanUndone(
                                Optional.of(Facts.LIN),
                                BANQUET_DOOR,
                                entry.position(),
                                "mis-scan"));
        assertThat(dinner.door("door-b", GARDEN).scan()).isEqualTo("admitted banquet dinner");
    }
}
