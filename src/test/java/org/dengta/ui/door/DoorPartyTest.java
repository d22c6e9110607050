package org.dengta.ui.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.testing.PersonBuilder.aPerson;

import org.dengta.accreditation.Affiliation;
import org.dengta.accreditation.Participation.Reply;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.checkin.PartyEntry;
import org.dengta.checkin.Prospect;
import org.dengta.kiosk.Role;
import org.dengta.platform.fx.Background;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.testing.DoorInMemory;
import org.dengta.testing.ManualDelays;
import org.dengta.testing.SampleEvent;
import org.dengta.ui.door.DoorState.Decided;
import org.dengta.ui.door.DoorState.Ready;
import org.dengta.ui.door.DoorState.Together;
import org.dengta.ui.door.DoorViewModel.Tools;
import org.dengta.ui.door.word.Panel;
import org.dengta.ui.door.word.TickModel;
import org.dengta.ui.door.word.Ticks;
import org.dengta.verdict.Attention.ClaimUnanswered;
import org.dengta.verdict.Refusal;
import org.dengta.verdict.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Those who go along with a principal who passes. */
final class DoorPartyTest {
    private static final String PRINCIPAL = "EXPO/1";

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
    void a_principal_passes_with_whom_five_go_along() {
        desk.add(aPerson().withId("L-1").build(), PRINCIPAL);
        desk.add(aPerson().withId("G-2").build(), "EXPO/2");
        door.scanned(PRINCIPAL);
        assertThat(door.state().get()).isInstanceOf(Decided.class);
        desk.along(
                List.of(
                        prospect("C-1", Reply.CONFIRMED, false, admitted()),
                        prospect("C-2", Reply.CONFIRMED, true, admitted()),
                        prospect("C-3", Reply.NONE, false, admitted()),
                        prospect("C-4", Reply.CONFIRMED, false, blocked()),
                        prospect("C-5", Reply.CONFIRMED, false, unanswered())));
    }

    @Test
    void whoever_confirmed_and_is_to_come_is_ticked_and_why_others_are_not_is_there_to_see() {
        word.ask();
        assertThat(door.panel().get()).isEqualTo(Panel.TICKS);
        assertThat(now().ticked()).isEqualTo(Set.of(id("C-1"), id("C-5")));
        assertThat(now().members().get(1).isInside()).isTrue();
        assertThat(now().members().get(3).hindrance()).contains(blocked());
        assertThat(now().members().get(4).hindrance()).isEmpty();
    }

    @Test
    void enter_lets_them_in_by_one_word_and_only_their_number_shows() {
        word.ask();
        ticks.typed("\n");
        assertThat(desk.asked()).containsExactly("behind: [C-1, C-5]");
        assertThat(door.panel().get()).isEqualTo(Panel.NONE);
        assertThat(door.state().get())
                .isInstanceOfSatisfying(
                        Together.class,
                        together -> assertThat(together.entry().heads()).isEqualTo(3));
    }

    @Test
    void one_who_would_not_pass_keeps_all_out_and_is_marked() {
        word.ask();
        ticks.typed("4");
        ticks.typed("\n");
        assertThat(now().answer())
                .isEqualTo(
                        new Ticks.Not(
                                new PartyEntry.TurnedAway(
                                        List.of(new PartyEntry.Turned(id("C-4"), blocked())))));
        assertThat(now().members().get(3).hindrance()).contains(blocked());
        assertThat(now().members().get(0).hindrance()).isEmpty();
        ticks.typed("4");
        ticks.typed("\n");
        assertThat(door.state().get()).isInstanceOf(Together.class);
    }

    @Test
    void closed_without_a_word_nothing_was_done_and_the_next_passes() {
        word.ask();
        door.scanned("EXPO/2");
        assertThat(desk.decided()).containsExactly(PRINCIPAL);
        door.toggle(Panel.NONE);
        assertThat(desk.asked()).isEmpty();
        assertThat(ticks.ticks().get()).isEmpty();
        assertThat(desk.decided()).containsExactly(PRINCIPAL, "EXPO/2");
    }

    @Test
    void while_the_list_lies_open_the_admission_does_not_fade_and_no_key_clears_it() {
        word.ask();
        delays.pass(Pace.USUAL.most().multipliedBy(4));
        door.acknowledge();
        assertThat(door.panel().get()).isEqualTo(Panel.TICKS);
        assertThat(door.state().get()).isInstanceOf(Decided.class);
        door.toggle(Panel.TICKS);
        assertThat(door.state().get()).isInstanceOf(Ready.class);
    }

    @Test
    void scanned_once_more_after_his_green_has_faded_the_principal_still_takes_them_along() {
        door.moveOn();
        desk.clock().moveBy(Pace.USUAL.most());
        door.scanned(PRINCIPAL);
        var again = ((Decided) door.state().get()).decision();
        assertThat(again.fact()).isEmpty();
        assertThat(again.verdict())
                .isInstanceOfSatisfying(
                        Verdict.Admitted.class,
                        admitted -> assertThat(admitted.repeated()).isTrue());
        assertThat(word.mayTick()).isTrue();
        word.ask();
        ticks.typed("\n");
        assertThat(desk.asked()).containsExactly("behind: [C-1, C-5]");
    }

    @Test
    void where_nobody_goes_along_the_list_is_empty_and_enter_lets_nobody_in() {
        desk.along(List.of());
        word.ask();
        assertThat(now().members()).isEmpty();
        assertThat(now().answer()).isEqualTo(new Ticks.Untried());
        ticks.typed("0");
        ticks.typed("\n");
        assertThat(now().answer()).isEqualTo(new Ticks.Not(new PartyEntry.Nobody()));
        assertThat(desk.asked()).isEmpty();
    }

    @Test
    void a_list_that_cannot_be_read_says_so_and_another_try_reads_it() {
        var full = Problem.of(ProblemCode.DISK_FULL, "dengta.db");
        desk.trouble(Optional.of(full));
        word.ask();
        assertThat(now().answer()).isEqualTo(new Ticks.Failed(full));
        desk.trouble(Optional.empty());
        word.ask();
        door.scanned("EXPO/2");
        word.ask();
        assertThat(now().members()).hasSize(5);
    }

    @Test
    void only_an_officer_is_offered_it_and_not_over_a_companion_or_on_the_way_out() {
        desk.role(Role.DOOR);
        assertThat(word.mayTick()).isFalse();
        word.ask();
        assertThat(door.panel().get()).isEqualTo(Panel.NONE);
        desk.role(Role.PROTOCOL);
        assertThat(word.mayTick()).isTrue();
        desk.add(companion("C-9", Reply.CONFIRMED), "EXPO/9");
        door.moveOn();
        door.scanned("EXPO/9");
        assertThat(word.mayTick()).isFalse();
    }

    private static Prospect prospect(String id, Reply reply, boolean isInside, Verdict verdict) {
        return new Prospect(companion(id, reply), isInside, verdict);
    }

    private static Person companion(String id, Reply reply) {
        return aPerson()
                .withId(id)
                .from(new Affiliation("", "", "", "", "", "L-1"))
                .replying(reply)
                .build();
    }

    private Verdict admitted() {
        return ((Decided) door.state().get()).decision().verdict();
    }

    private Verdict blocked() {
        return new Verdict.Refused(
                new Refusal.Blocked(desk.clock().instant(), "misuse"), Optional.empty());
    }

    private static Verdict unanswered() {
        return new Verdict.NeedsAttention(
                new ClaimUnanswered(SampleEvent.DINNER), Optional.empty());
    }

    private static PersonId id(String number) {
        return new PersonId(number);
    }

    private Ticks now() {
        return ticks.ticks().get().orElseThrow();
    }
}
