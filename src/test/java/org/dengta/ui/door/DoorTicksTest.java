package org.dengta.ui.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.Affiliation;
import org.dengta.accreditation.PersonId;
import org.dengta.checkin.PartyEntry;
import org.dengta.gate.Decision;
import org.dengta.gate.Scan;
import org.dengta.kiosk.Role;
import org.dengta.platform.fx.Background;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.testing.DoorInMemory;
import org.dengta.testing.ManualDelays;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.ui.door.DoorViewModel.Tools;
import org.dengta.ui.door.word.Panel;
import org.dengta.ui.door.word.TickModel;
import org.dengta.ui.door.word.Ticks;
import org.dengta.venue.Direction;
import org.dengta.verdict.Attention.DelegationList;
import org.dengta.verdict.Verdict.NeedsAttention;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.Set;

/** A delegation's list over the door's verdict. */
final class DoorTicksTest {
    private static final String SILK_ROAD = "丝路代表团";

    private final DoorInMemory desk = new DoorInMemory();
    private final ManualDelays delays = new ManualDelays();
    private final Background here = new Background(Runnable::run, Runnable::run);
    private final DoorViewModel door =
            new DoorViewModel(
                    new Tools(desk, here, here, delays, desk.clock(), _ -> {}, () -> {}),
                    Pace.USUAL,
                    desk.programme().venue().gate(SampleEvent.EAST));
    private final DoorWord word = new DoorWord(door, desk, here, here);
    private final TickModel ticks = word.ticks();

    @BeforeEach
    void a_delegation_of_eleven_stands_there_with_its_code() {
        for (var number = 1; number <= 11; number++) {
            desk.add(
                    PersonBuilder.aPerson()
                            .withId("D-%02d".formatted(number))
                            .from(new Affiliation("", "", "", "", SILK_ROAD, ""))
                            .build(),
                    "CODE-" + number);
        }
        var scan = new Scan("GROUP", SampleEvent.EAST, Direction.ENTRY, desk.clock().instant());
        var list = new NeedsAttention(new DelegationList(SILK_ROAD), Optional.empty());
        door.show(new DoorState.Decided(new Decision(scan, list, Optional.empty())));
    }

    @Test
    void those_ticked_and_counted_pass_together_and_only_their_number_shows() {
        word.ask();
        assertThat(door.panel().get()).isEqualTo(Panel.TICKS);
        type("13 2\n3\n");
        assertThat(desk.asked()).containsExactly("together: [D-01, D-03, D-08] of 3");
        assertThat(door.panel().get()).isEqualTo(Panel.NONE);
        assertThat(door.state().get())
                .isInstanceOfSatisfying(
                        DoorState.Together.class,
                        together -> assertThat(together.entry().heads()).isEqualTo(3));
    }

    @Test
    void on_the_way_out_all_are_ticked_to_begin_with_and_anybody_may_let_them() {
        var scan = new Scan("GROUP", SampleEvent.EAST, Direction.EXIT, desk.clock().instant());
        var list = new NeedsAttention(new DelegationList(SILK_ROAD), Optional.empty());
        door.show(new DoorState.Decided(new Decision(scan, list, Optional.empty())));
        desk.role(Role.DOOR);
        word.ask();
        assertThat(now().company()).isEqualTo(new Ticks.Delegation(SILK_ROAD, Direction.EXIT));
        assertThat(now().ticked()).hasSize(11);
        type("123456 12345\n");
        assertThat(now().ticked()).isEmpty();
        type("1\n1\n");
        assertThat(desk.asked()).containsExactly("out together: [D-07] of 1");
        assertThat(door.state().get())
                .isInstanceOfSatisfying(
                        DoorState.Together.class,
                        together ->
                                assertThat(together.entry()).isInstanceOf(PartyEntry.LetOut.class));
    }

    @Test
    void another_count_lets_nobody_in_and_the_ticks_stay() {
        word.ask();
        type("12\n3\n");
        assertThat(now().answer()).isEqualTo(new Ticks.Not(new PartyEntry.HeadsDiffer(2, 3)));
        assertThat(now().counted()).isEmpty();
        assertThat(now().ticked()).isEqualTo(Set.of(new PersonId("D-01"), new PersonId("D-02")));
        assertThat(door.state().get().needsAcknowledgement()).isTrue();
    }

    @Test
    void zero_ticks_everybody_and_once_more_nobody() {
        word.ask();
        type("0");
        assertThat(now().ticked()).hasSize(11);
        type("0");
        assertThat(now().ticked()).isEmpty();
        type("\n");
        assertThat(now().answer()).isEqualTo(new Ticks.Not(new PartyEntry.Nobody()));
    }

    @Test
    void pages_go_round_and_a_digit_of_nobody_ticks_nobody() {
        word.ask();
        assertThat(now().pages()).isEqualTo(2);
        type(" 9");
        assertThat(now().seen()).hasSize(5);
        assertThat(now().ticked()).isEmpty();
        type(" ");
        assertThat(now().page()).isZero();
    }

    @Test
    void digits_of_the_count_are_taken_back_one_by_one_and_then_the_step() {
        word.ask();
        type("1\n27");
        assertThat(now().counted()).contains("27");
        ticks.erase();
        assertThat(now().counted()).contains("2");
        ticks.erase();
        assertThat(now().counted()).contains("");
        type("\n");
        assertThat(desk.asked()).isEmpty();
        ticks.erase();
        assertThat(now().counted()).isEmpty();
    }

    @Test
    void when_nothing_can_be_written_it_says_so_and_the_ticks_stay() {
        word.ask();
        var full = Problem.of(ProblemCode.DISK_FULL, "dengta.db");
        desk.trouble(Optional.of(full));
        type("1\n1\n");
        assertThat(now().answer()).isEqualTo(new Ticks.Failed(full));
        desk.trouble(Optional.empty());
        type("\n1\n");
        assertThat(desk.asked()).containsExactly("together: [D-01] of 1");
    }

    @Test
    void only_who_may_take_parties_through_opens_it() {
        desk.role(Role.DOOR);
        word.ask();
        assertThat(word.mayTick()).isFalse();
        assertThat(door.panel().get()).isEqualTo(Panel.NONE);
        desk.role(Role.PROTOCOL);
        assertThat(word.mayTick()).isTrue();
    }

    @Test
    void asked_once_more_it_closes_and_nothing_was_done() {
        word.ask();
        type("1");
        word.ask();
        assertThat(door.panel().get()).isEqualTo(Panel.NONE);
        assertThat(ticks.ticks().get()).isEmpty();
        assertThat(desk.asked()).isEmpty();
    }

    private void type(String keys) {
        keys.chars().forEach(key -> ticks.typed(Character.toString(key)));
    }

    private Ticks now() {
        return ticks.ticks().get().orElseThrow();
    }
}
