package org.dengta.ui.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.Participation.Attendance;
import org.dengta.accreditation.Participation.Review;
import org.dengta.kiosk.Role;
import org.dengta.platform.fx.Background;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.testing.DoorInMemory;
import org.dengta.testing.ManualDelays;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.ui.door.DoorState.Decided;
import org.dengta.ui.door.DoorState.Ready;
import org.dengta.ui.door.DoorViewModel.Tools;
import org.dengta.ui.door.DoorWord.NotSent;
import org.dengta.ui.door.DoorWord.Nothing;
import org.dengta.ui.door.DoorWord.Sent;
import org.dengta.ui.door.word.Panel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Optional;

/** What whoever works at the door does about a verdict. */
final class DoorWordTest {
    private final DoorInMemory desk = new DoorInMemory();
    private final ManualDelays delays = new ManualDelays();
    private final Background here = new Background(Runnable::run, Runnable::run);
    private final DoorViewModel door =
            new DoorViewModel(
                    new Tools(desk, here, here, delays, desk.clock(), _ -> {}, () -> {}),
                    Pace.USUAL,
                    desk.programme().venue().gate(SampleEvent.EAST));
    private final DoorWord word = new DoorWord(door, desk, here, here);

    @BeforeEach
    void there_are_a_pending_guest_a_guest_and_a_family() {
        desk.add(PersonBuilder.aPerson().withId("G-1").reviewed(Review.PENDING).build(), "PENDING");
        desk.add(PersonBuilder.aPerson().withId("G-2").build(), "GUEST");
        desk.add(PersonBuilder.aPerson().withId("G-3").forHeads(4).build(), "FAMILY");
        desk.add(
                PersonBuilder.aPerson().withId("G-4").attending(Attendance.VIDEO).build(),
                "REMOTE");
    }

    @Test
    void a_supervisor_lets_in_for_a_reason_and_the_panel_closes() {
        door.scanned("PENDING");
        word.ask();
        assertThat(door.panel().get()).isEqualTo(Panel.WORD);
        word.letIn("protocol-order");
        assertThat(desk.asked()).containsExactly("let in: protocol-order");
        assertThat(door.panel().get()).isEqualTo(Panel.NONE);
    }

    @Test
    void who_is_at_the_door_only_cannot() {
        desk.role(Role.DOOR);
        door.scanned("PENDING");
        word.ask();
        word.letIn("protocol-order");
        assertThat(word.mayLetIn()).isFalse();
        assertThat(door.panel().get()).isEqualTo(Panel.NONE);
        assertThat(desk.asked()).isEmpty();
    }

    @Test
    void no_word_counts_for_a_guest_by_video_or_for_nobodys_code() {
        door.scanned("REMOTE");
        assertThat(word.mayLetIn()).isFalse();
        acknowledge();
        door.scanned("nobody's code");
        assertThat(word.mayLetIn()).isFalse();
        acknowledge();
        door.scanned("GUEST");
        assertThat(word.mayLetIn()).isFalse();
        assertThat(word.maySend()).isFalse();
    }

    @Test
    void scans_that_come_while_somebody_asks_why_wait_and_close_nothing() {
        door.scanned("PENDING");
        word.ask();
        door.scanned("GUEST");
        assertThat(door.panel().get()).isEqualTo(Panel.WORD);
        assertThat(door.waiting().get()).isOne();
        acknowledge();
        assertThat(door.panel().get()).isEqualTo(Panel.NONE);
        assertThat(desk.decided()).containsExactly("PENDING", "GUEST");
    }

    @Test
    void what_is_sent_to_the_help_desk_frees_the_lane_at_once() {
        door.scanned("PENDING");
        door.scanned("GUEST");
        word.send();
        assertThat(desk.asked()).containsExactly("sent: PENDING");
        assertThat(word.told().get()).isEqualTo(new Sent());
        assertThat(desk.decided()).containsExactly("PENDING", "GUEST");
    }

    @Test
    void what_was_told_goes_with_the_next_verdict() {
        door.scanned("PENDING");
        word.send();
        assertThat(door.state().get()).isInstanceOf(Ready.class);
        door.scanned("GUEST");
        assertThat(word.told().get()).isEqualTo(new Nothing());
    }

    @Test
    void what_the_help_desk_did_not_get_is_told() {
        door.scanned("PENDING");
        desk.trouble(Optional.of(Problem.of(ProblemCode.DISK_FULL, "dengta.db")));
        word.send();
        assertThat(word.told().get()).isInstanceOf(NotSent.class);
        assertThat(desk.asked()).isEmpty();
    }

    @Test
    void fewer_of_a_party_can_have_passed_and_never_more_than_were_noted() {
        door.scanned("FAMILY");
        word.recount(5);
        word.recount(4);
        word.recount(3);
        assertThat(desk.asked()).containsExactly("passed: 3");
    }

    @Test
    void one_alone_is_not_counted() {
        door.scanned("GUEST");
        word.recount(1);
        assertThat(desk.asked()).isEmpty();
    }

    @Test
    void a_party_stands_longer_than_somebody_alone() {
        door.scanned("FAMILY");
        delays.pass(Pace.USUAL.most().plusMillis(1));
        assertThat(door.state().get()).isInstanceOf(Decided.class);
        delays.pass(Pace.USUAL.most());
        assertThat(door.state().get()).isInstanceOf(Ready.class);
    }

    private void acknowledge() {
        delays.pass(Duration.ofSeconds(1));
        door.acknowledge();
    }
}
