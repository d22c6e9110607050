package org.dengta.ui.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.platform.fx.Background;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.testing.DoorInMemory;
import org.dengta.testing.ManualDelays;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.ui.door.DoorState.Decided;
import org.dengta.ui.door.DoorState.Ready;
import org.dengta.ui.door.DoorState.Undecided;
import org.dengta.ui.door.DoorViewModel.Tools;
import org.dengta.ui.door.sign.Sign;
import org.dengta.ui.door.word.Panel;
import org.dengta.venue.Direction;
import org.dengta.venue.Gate;
import org.dengta.venue.GateId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is shown, for how long, and in which order scans are decided. */
final class DoorViewModelTest {
    private static final Duration LEAST = Pace.USUAL.least();
    private static final Duration MOST = Pace.USUAL.most();
    private static final Duration DEAF = Pace.USUAL.deaf();

    private final DoorInMemory desk = new DoorInMemory();
    private final ManualDelays delays = new ManualDelays();
    private final List<Sign> heard = new ArrayList<>();
    private final DoorSound sound = new DoorSound(heard::add);
    private final DoorViewModel model = door(Optional.of(gate(SampleEvent.EAST)));

    @BeforeEach
    void ten_people_are_on_the_list() {
        for (var i = 0; i < 10; i++) {
            desk.add(PersonBuilder.aPerson().withId("G-" + i).build(), "CODE/" + i);
        }
    }

    @Test
    void an_admission_stands_and_then_makes_way_for_the_ready_screen() {
        model.scanned("CODE/1");
        assertThat(sign()).contains(Sign.PASS);
        delays.pass(MOST.minusMillis(1));
        assertThat(sign()).contains(Sign.PASS);
        delays.pass(Duration.ofMillis(2));
        assertThat(model.state().get()).isInstanceOf(Ready.class);
    }

    @Test
    void a_refusal_stays_until_it_is_acknowledged_and_nothing_paints_over_it() {
        model.scanned("nobody's code");
        model.scanned("CODE/1");
        model.scanned("CODE/2");
        delays.pass(Duration.ofHours(1));
        assertThat(sign()).contains(Sign.LOOK);
        assertThat(model.waiting().get()).isEqualTo(2);
        assertThat(desk.decided()).as("held undecided").containsExactly("nobody's code");
        model.acknowledge();
        assertThat(sign()).contains(Sign.PASS);
        assertThat(desk.decided()).containsExactly("nobody's code", "CODE/1");
        delays.pass(LEAST);
        assertThat(desk.decided()).containsExactly("nobody's code", "CODE/1", "CODE/2");
        assertThat(model.waiting().get()).isZero();
    }

    @Test
    void a_key_meant_for_what_stood_before_acknowledges_nothing() {
        model.scanned("nobody's code");
        delays.pass(DEAF.minusMillis(1));
        model.acknowledge();
        assertThat(sign()).contains(Sign.LOOK);
        delays.pass(Duration.ofMillis(1));
        model.acknowledge();
        assertThat(model.state().get()).isInstanceOf(Ready.class);
    }

    @Test
    void fifty_scans_in_a_burst_are_decided_in_order_and_each_is_seen() {
        var seen = new ArrayList<DoorState>();
        model.state().subscribe(state -> seen.add(state));
        var codes = IntStream.range(0, 50).mapToObj(i -> "CODE/" + i % 10).toList();
        codes.forEach(model::scanned);
        for (var i = 0; i < 50; i++) {
            delays.pass(DEAF);
            model.acknowledge();
            delays.pass(LEAST);
        }
        assertThat(desk.decided()).isEqualTo(codes);
        assertThat(seen.stream().filter(state -> !(state instanceof Ready))).hasSize(50);
        assertThat(model.waiting().get()).isZero();
    }

    @Test
    void with_more_waiting_an_admission_stands_its_least_time() {
        model.scanned("CODE/1");
        model.scanned("CODE/2");
        delays.pass(LEAST.minusMillis(1));
        assertThat(desk.decided()).containsExactly("CODE/1");
        delays.pass(Duration.ofMillis(1));
        assertThat(desk.decided()).containsExactly("CODE/1", "CODE/2");
    }

    @Test
    void what_cannot_be_decided_is_told_and_admits_nobody() {
        desk.trouble(Optional.of(Problem.of(ProblemCode.STORE_BUSY, "dengta.db")));
        model.scanned("CODE/1");
        model.scanned("CODE/2");
        delays.pass(Duration.ofHours(1));
        assertThat(model.state().get()).isInstanceOf(Undecided.class);
        assertThat(desk.decided()).isEmpty();
        desk.trouble(Optional.empty());
        model.acknowledge();
        delays.pass(LEAST);
        model.scanned("CODE/1");
        assertThat(desk.decided()).containsExactly("CODE/2", "CODE/1");
        assertThat(sign()).contains(Sign.PASS);
    }

    @Test
    void a_door_without_a_gate_decides_nothing_and_asks_for_one() {
        var lost = door(Optional.empty());
        assertThat(lost.panel().get()).isEqualTo(Panel.GATES);
        lost.toggle(Panel.GATES);
        lost.scanned("CODE/1");
        assertThat(desk.decided()).isEmpty();
        assertThat(heard).containsExactly(Sign.LOOK);
        assertThat(lost.panel().get()).isEqualTo(Panel.GATES);
        lost.standAt(gate(SampleEvent.EAST));
        lost.scanned("CODE/1");
        assertThat(desk.decided()).containsExactly("CODE/1");
    }

    @Test
    void the_way_turns_only_where_the_gate_has_both() {
        model.turn();
        assertThat(model.direction().get()).isEqualTo(Direction.EXIT);
        model.standAt(gate(SampleEvent.HALL_IN));
        model.turn();
        assertThat(model.direction().get()).isEqualTo(Direction.ENTRY);
        model.standAt(gate(SampleEvent.HALL_OUT));
        assertThat(model.direction().get()).isEqualTo(Direction.EXIT);
    }

    @Test
    void scans_that_wait_keep_the_way_they_came_for() {
        model.scanned("nobody's code");
        model.scanned("CODE/1");
        model.turn();
        delays.pass(DEAF);
        model.acknowledge();
        var decided = (Decided) model.state().get();
        assertThat(decided.decision().scan().direction()).isEqualTo(Direction.ENTRY);
    }

    @Test
    void closing_with_scans_held_is_told_once() {
        assertThat(model.mayClose()).isTrue();
        model.scanned("nobody's code");
        assertThat(model.mayClose()).isTrue();
        model.scanned("CODE/1");
        assertThat(model.mayClose()).isFalse();
        assertThat(model.askedToClose().get()).isTrue();
        assertThat(model.mayClose()).isTrue();
    }

    @Test
    void each_answer_sounds_unless_muted_or_silent() {
        model.scanned("CODE/1");
        delays.pass(LEAST);
        model.scanned("nobody's code");
        assertThat(heard).containsExactly(Sign.PASS, Sign.LOOK);
        sound.toggle();
        delays.pass(DEAF);
        model.acknowledge();
        model.scanned("CODE/2");
        sound.findSilent();
        sound.toggle();
        assertThat(sound.state().get()).isEqualTo(DoorSound.State.SILENT);
        assertThat(heard).hasSize(2);
    }

    @Test
    void blanks_and_empty_scans_are_none() {
        model.scanned("");
        model.scanned(" \uFEFF ");
        assertThat(desk.decided()).isEmpty();
        assertThat(model.state().get()).isInstanceOf(Ready.class);
    }

    @Test
    void nobody_is_decided_behind_another_screen() {
        model.scanned("CODE/1");
        model.scanned("CODE/2");
        model.leave();
        delays.pass(Duration.ofHours(1));
        assertThat(desk.decided()).containsExactly("CODE/1");
        assertThat(model.waiting().get()).isOne();
        model.comeBack();
        assertThat(desk.decided()).containsExactly("CODE/1", "CODE/2");
    }

    @Test
    void many_that_wait_share_the_time() {
        IntStream.range(0, 40).forEach(i -> model.scanned("CODE/" + i % 10));
        delays.pass(LEAST.multipliedBy(2));
        assertThat(desk.decided()).hasSizeGreaterThan(5);
    }

    @Test
    void while_the_store_takes_its_time_no_earlier_green_stands() {
        var slow = new ArrayDeque<Runnable>();
        var here = new Background(Runnable::run, Runnable::run);
        var tools =
                new Tools(
                        desk,
                        new Background(slow::add, Runnable::run),
                        here,
                        delays,
                        desk.clock(),
                        sound::tell,
                        sound::warn);
        var door = new DoorViewModel(tools, Pace.USUAL, Optional.of(gate(SampleEvent.EAST)));
        door.scanned("CODE/1");
        slow.remove().run();
        delays.pass(LEAST);
        door.scanned("CODE/2");
        delays.pass(Duration.ofMillis(300));
        assertThat(door.state().get()).isInstanceOf(Ready.class);
        assertThat(door.waiting().get()).isOne();
        assertThat(door.mayClose()).isFalse();
        slow.remove().run();
        assertThat(door.state().get()).isInstanceOf(Decided.class);
        assertThat(door.waiting().get()).isZero();
    }

    private Optional<Sign> sign() {
        return model.state().get() instanceof Decided decided
                ? Optional.of(decided.sign())
                : Optional.empty();
    }

    private Gate gate(GateId id) {
        return desk.programme().venue().gate(id).orElseThrow();
    }

    private DoorViewModel door(Optional<Gate> gate) {
        var here = new Background(Runnable::run, Runnable::run);
        var tools = new Tools(desk, here, here, delays, desk.clock(), sound::tell, sound::warn);
        return new DoorViewModel(tools, Pace.USUAL, gate);
    }
}
