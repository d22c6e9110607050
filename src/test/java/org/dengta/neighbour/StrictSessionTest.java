package org.dengta.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.neighbour.StrictDinner.GARDEN;
import static org.dengta.testing.SampleEvent.BANQUET_DOOR;
import static org.dengta.testing.SampleEvent.DAY_1;
import static org.dengta.testing.SampleEvent.at;

import org.dengta.journal.DutyFact.EntryClaimed;
import org.dengta.journal.Fact;
import org.dengta.kiosk.KioskId;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.OptionalInt;

/**
 * A dinner that two doors lead to, each with a kiosk of its own that has not heard of the other;
 * one neighbour grants the entries.
 */
final class StrictSessionTest {
    private final StrictDinner dinner = new StrictDinner();

    @Test
    void the_first_door_to_ask_lets_in_and_the_other_says_where_and_when() {
        var front = dinner.door("door-a", BANQUET_DOOR);
        var garden = dinner.door("door-b", GARDEN);
        assertThat(front.scan()).isEqualTo("admitted banquet dinner");
        dinner.clock().moveBy(Duration.ofMinutes(4));
        assertThat(garden.scan())
                .as("the arbiter has not heard whether it was used")
                .startsWith("refused claimed-elsewhere dinner banquet-door");
        assertThat(dinner.granted().entries())
                .singleElement()
                .satisfies(entry -> {
                    var claimed = (EntryClaimed) entry.fact();
                    assertThat(claimed.gate()).isEqualTo(BANQUET_DOOR);
                    assertThat(claimed.asker()).isEqualTo(new KioskId("door-a"));
                });
        assertThat(garden.facts()).singleElement().isInstanceOf(Fact.EntryRefused.class);
        front.tell();
        assertThat(garden.scan()).startsWith("refused already-used dinner banquet-door");
    }

    @Test
    void the_rest_of_a_party_follows_where_the_first_of_it_went_in() {
        dinner.bring(4);
        var front = dinner.door("door-a", BANQUET_DOOR);
        var garden = dinner.door("door-b", GARDEN);
        assertThat(front.scan(OptionalInt.of(1))).startsWith("admitted banquet dinner");
        front.tell();
        dinner.clock().moveBy(Duration.ofMinutes(1));
        assertThat(garden.scan(OptionalInt.of(1))).startsWith("refused already-used dinner");
        assertThat(front.scan(OptionalInt.of(3))).startsWith("admitted banquet dinner");
        dinner.clock().moveBy(Duration.ofMinutes(1));
        assertThat(front.scan(OptionalInt.of(1))).startsWith("refused already-used dinner");
    }

    @Test
    void a_door_whose_grant_was_lost_on_the_way_is_granted_it_again() {
        var deaf =
                dinner
                .new Door(
                        "door-a",
                        BANQUET_DOOR,
                        asking -> {
                            var _ = dinner.heardBy("door-a").ask(asking);
                            return Arbiter.SILENT.ask(asking);
                        });
        assertThat(deaf.scan()).startsWith("attention claim-unanswered");
        assertThat(dinner.door("door-a", BANQUET_DOOR).scan()).isEqualTo("admitted banquet dinner");
        assertThat(dinner.granted().entries()).hasSize(1);
    }

    @Test
    void an_arbiter_that_is_silent_leaves_it_to_a_human_being() {
        var front = dinner.new Door("door-a", BANQUET_DOOR, Arbiter.SILENT);
        assertThat(front.scan()).startsWith("attention claim-unanswered dinner");
        assertThat(front.facts())
                .singleElement()
                .satisfies(fact ->
                        assertThat(((Fact.EntryRefused) fact).reason())
                                .isEqualTo("claim-unanswered"));
    }

    @Test
    void nobody_is_asked_about_who_may_not_enter_anyway() {
        dinner.clock().moveTo(at(DAY_1, "12:00"));
        assertThat(dinner.door("door-a", BANQUET_DOOR).scan()).startsWith("refused wrong-time");
        assertThat(dinner.granted().entries()).isEmpty();
    }
}
