package org.dengta.ui.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.credential.LetterFormat;
import org.dengta.platform.fx.Background;
import org.dengta.testing.DoorInMemory;
import org.dengta.testing.ManualDelays;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.ui.door.DoorState.Decided;
import org.dengta.ui.door.DoorViewModel.Tools;
import org.dengta.ui.door.sign.Sign;
import org.dengta.verdict.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Letters that a slow scanner types: verdict by the head, then what the seal says. */
final class DoorLettersTest {
    private final DoorInMemory desk = new DoorInMemory();
    private final ManualDelays delays = new ManualDelays();
    private final List<Sign> heard = new ArrayList<>();
    private final DoorSound sound = new DoorSound(heard::add);
    private final Deque<Runnable> store = new ArrayDeque<>();
    private final DoorViewModel model = door();
    private String letter = "";
    private String other = "";

    @BeforeEach
    void two_guests_with_letters_and_one_with_a_code() {
        letter = desk.invite(PersonBuilder.aPerson().withId("G-1").build());
        other = desk.invite(PersonBuilder.aPerson().withId("G-2").build());
        desk.add(PersonBuilder.aPerson().withId("G-3").build(), "CODE/3");
    }

    @Test
    void the_verdict_stands_before_the_seal_is_there_and_is_told_once() {
        begin(letter);
        work();
        assertThat(heard).containsExactly(Sign.PASS);
        model.scanned(letter);
        work();
        assertThat(heard).containsExactly(Sign.PASS);
        assertThat(desk.decided()).containsExactly("head", "seal");
    }

    @Test
    void a_seal_that_fails_turns_the_verdict_to_needs_attention() {
        begin(letter);
        work();
        model.scanned(letter.substring(0, 100));
        work();
        assertThat(heard).containsExactly(Sign.PASS, Sign.LOOK);
        assertThat(shown()).isInstanceOf(Verdict.NeedsAttention.class);
        assertThat(desk.inside(SampleEvent.CENTRE)).isZero();
    }

    @Test
    void a_letter_that_fails_after_its_verdict_faded_is_shown_all_the_same() {
        begin(letter);
        work();
        delays.pass(Duration.ofSeconds(10));
        model.scanned(letter.substring(0, 100));
        work();
        assertThat(shown()).isInstanceOf(Verdict.NeedsAttention.class);
    }

    @Test
    void a_letter_that_ended_while_its_head_was_decided_is_confirmed_too() {
        begin(letter);
        model.scanned(letter.substring(0, 100));
        work();
        assertThat(shown()).isInstanceOf(Verdict.NeedsAttention.class);
    }

    @Test
    void others_wait_until_a_letter_has_ended() {
        begin(letter);
        work();
        model.scanned("CODE/3");
        delays.pass(Duration.ofSeconds(10));
        work();
        assertThat(desk.decided()).containsExactly("head");
        model.scanned(letter);
        work();
        assertThat(desk.decided()).containsExactly("head", "seal", "CODE/3");
    }

    @Test
    void a_letter_of_nobody_known_here_waits_for_its_seal() {
        var stranger = "";
        var elsewhere = new DoorInMemory();
        for (var i = 0; i < 3; i++) {
            stranger = elsewhere.invite(PersonBuilder.aPerson().build());
        }
        begin(stranger);
        work();
        model.scanned(stranger);
        work();
        assertThat(desk.decided()).containsExactly("head", stranger);
    }

    @Test
    void behind_a_refusal_no_head_is_decided_and_the_letter_waits() {
        model.scanned("NOBODY");
        work();
        begin(letter);
        model.scanned(letter);
        work();
        assertThat(desk.decided()).containsExactly("NOBODY");
        assertThat(model.waiting().get()).isOne();
        delays.pass(Duration.ofSeconds(1));
        model.acknowledge();
        work();
        assertThat(desk.decided()).containsExactly("NOBODY", letter);
    }

    @Test
    void a_thousand_letters_one_after_the_other_are_all_decided_in_order() {
        for (var i = 0; i < 1_000; i++) {
            var next = i % 2 == 0 ? letter : other;
            begin(next);
            if (i % 3 == 0) {
                work();
            }
            model.scanned(next);
            if (i % 5 == 0) {
                work();
            }
        }
        for (var i = 0; i < 5_000 && model.waiting().get() > 0; i++) {
            delays.pass(Duration.ofSeconds(1));
            work();
            model.acknowledge();
        }
        work();
        var whole = desk.decided().stream().filter(it -> !it.equals("head")).count();
        assertThat(whole).isEqualTo(1_000);
    }

    private void begin(String digits) {
        model.begun(digits.substring(0, LetterFormat.HEAD));
    }

    private void work() {
        while (!store.isEmpty()) {
            store.remove().run();
        }
    }

    private Verdict shown() {
        return ((Decided) model.state().get()).decision().verdict();
    }

    private DoorViewModel door() {
        var here = new Background(Runnable::run, Runnable::run);
        var late = new Background(store::add, Runnable::run);
        var tools = new Tools(desk, late, here, delays, desk.clock(), sound::tell, sound::warn);
        var gate = desk.programme().venue().gate(SampleEvent.EAST);
        return new DoorViewModel(tools, Pace.USUAL, Optional.of(gate.orElseThrow()));
    }
}
