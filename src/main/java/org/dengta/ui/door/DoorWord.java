package org.dengta.ui.door;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.dengta.gate.Decision;
import org.dengta.kiosk.Role.Act;
import org.dengta.platform.fx.Background;
import org.dengta.platform.problem.Problem;
import org.dengta.ui.door.DoorState.Decided;
import org.dengta.ui.door.DoorState.Together;
import org.dengta.ui.door.scans.DoorDesk;
import org.dengta.ui.door.sign.Sign;
import org.dengta.ui.door.word.Panel;
import org.dengta.ui.door.word.TickModel;
import org.dengta.verdict.Attention;
import org.dengta.verdict.Verdict;

import java.util.Optional;

/**
 * What whoever works at the door does about a verdict: lets somebody in all the same, hands the
 * person over to the help desk, says how many of a party really passed. Screen's thread.
 */
public final class DoorWord {
    private final DoorViewModel door;
    private final DoorDesk desk;
    private final Background store;
    private final TickModel ticks;
    private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>(new Nothing());

    /** What is said of the last case, until the next verdict. */
    public sealed interface Told {}

    /** Nothing. */
    public record Nothing() implements Told {}

    /** The help desk has it. */
    public record Sent() implements Told {}

    /** The help desk does not have it. */
    public record NotSent(Problem problem) implements Told {}

    /**
     * @param store where deciding runs, in order
     * @param figures where lists are read
     */
    public DoorWord(DoorViewModel door, DoorDesk desk, Background store, Background figures) {
        this.door = door;
        this.desk = desk;
        this.store = store;
        ticks = new TickModel(desk, store, figures, entry -> door.show(new Together(entry)));
        door.panel()
                .subscribe(panel -> {
                    if (panel != Panel.TICKS) {
                        ticks.close();
                    }
                });
        door.state()
                .subscribe(now -> {
                    if (!(now instanceof DoorState.Ready)) {
                        told.set(new Nothing());
                    }
                });
    }

    public ReadOnlyObjectProperty<Told> told() {
        return told.getReadOnlyProperty();
    }

    /** Whether a word of whoever works here counts against what stands there. */
    public boolean mayLetIn() {
        return shown().map(Decision::verdict).filter(DoorWord::isOpen).isPresent()
                && desk.may(Act.OVERRIDE);
    }

    private static boolean isOpen(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Admitted _ -> false;
            case Verdict.Refused refused -> refused.reason().mayBeOverridden();
            case Verdict.NeedsAttention needs ->
                    switch (needs.why()) {
                        case Attention.PossiblyUsedElsewhere _, Attention.ClaimUnanswered _ -> true;
                        case Attention.UnknownCode _,
                                Attention.SignedButUnlisted _,
                                Attention.UnknownKey _,
                                Attention.RemoteParticipant _,
                                Attention.LetterNotConfirmed _,
                                Attention.DelegationList _ ->
                                false;
                    };
        };
    }

    /** The list of those who may pass together by what stands there. */
    public TickModel ticks() {
        return ticks;
    }

    /** Whether a list goes with what stands there that whoever works here may open. */
    public boolean mayTick() {
        return shown().filter(ticks::mayOpen).isPresent();
    }

    /** Asks why, where a word counts; opens the list, where one is asked for. */
    public void ask() {
        if (mayLetIn()) {
            door.toggle(Panel.WORD);
        } else if (mayTick()) {
            var opens = door.panel().get() != Panel.TICKS;
            door.toggle(Panel.TICKS);
            shown().filter(_ -> opens).ifPresent(ticks::open);
        }
    }

    /** Lets the person in for a reason. */
    public void letIn(String reason) {
        shown().filter(_ -> mayLetIn())
                .ifPresent(against -> door.decideAnew(() -> desk.letIn(against, reason)));
    }

    /** Whether what stands there can be handed over. */
    public boolean maySend() {
        return shown().filter(it -> Sign.of(it.verdict()) != Sign.PASS)
                .filter(it -> it.fact().isPresent())
                .isPresent();
    }

    /** Hands the person over to the help desk: the lane is free at once. */
    public void send() {
        shown().filter(_ -> maySend())
                .ifPresent(refused -> {
                    door.moveOn();
                    store.run(
                            () -> {
                                desk.sendToDesk(refused);
                                return refused;
                            },
                            _ -> told.set(new Sent()),
                            problem -> told.set(new NotSent(problem)));
                });
    }

    /** Only so many of the party passed: who comes later is scanned then. */
    public void recount(int heads) {
        shown().filter(_ -> door.state().get().isCounted() && fits(heads))
                .ifPresent(admitted -> door.decideAnew(() -> desk.recount(admitted, heads)));
    }

    private boolean fits(int heads) {
        return door.state().get() instanceof Decided decided
                && decided.admitted()
                        .map(Verdict.Admitted::heads)
                        .filter(it -> heads >= 1 && heads < it.passed())
                        .isPresent();
    }

    private Optional<Decision> shown() {
        return door.state().get() instanceof Decided decided
                ? Optional.of(decided.decision())
                : Optional.empty();
    }
}
