package org.dengta.ui.door.word;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.dengta.accreditation.Person;
import org.dengta.checkin.PartyEntry;
import org.dengta.checkin.PartyEntry.Passed;
import org.dengta.gate.Decision;
import org.dengta.kiosk.Role.Act;
import org.dengta.platform.fx.Background;
import org.dengta.ui.door.scans.DoorDesk;
import org.dengta.ui.door.word.Ticks.Failed;
import org.dengta.ui.door.word.Ticks.Not;
import org.dengta.venue.Direction;
import org.dengta.verdict.Attention.DelegationList;
import org.dengta.verdict.Verdict.NeedsAttention;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The list that a delegation's code opens: members are ticked, on the way out all that are inside
 * to begin with, heads counted, and they pass together, each by a fact of his own, or nobody does.
 * Screen's thread.
 */
public final class TickModel {
    private final DoorDesk desk;
    private final Background store;
    private final Background figures;
    private final Consumer<Passed> passed;
    private final ReadOnlyObjectWrapper<Optional<Ticks>> ticks =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Decision> asked = Optional.empty();
    private boolean busy;

    /**
     * @param store where people are let in
     * @param figures where the list is read
     * @param passed hears of those who passed
     */
    public TickModel(DoorDesk desk, Background store, Background figures, Consumer<Passed> passed) {
        this.desk = desk;
        this.store = store;
        this.figures = figures;
        this.passed = passed;
    }

    /** The list that lies open. */
    public ReadOnlyObjectProperty<Optional<Ticks>> ticks() {
        return ticks.getReadOnlyProperty();
    }

    /** Whether a decision asks for a list that whoever works here may open; to let out, anybody. */
    public boolean mayOpen(Decision decision) {
        return delegation(decision).isPresent() && (isExit(decision) || desk.may(Act.PARTY));
    }

    private static boolean isExit(Decision decision) {
        return decision.scan().direction() == Direction.EXIT;
    }

    private static Optional<String> delegation(Decision decision) {
        return decision.verdict() instanceof NeedsAttention needs
                        && needs.why() instanceof DelegationList list
                ? Optional.of(list.delegation())
                : Optional.empty();
    }

    /** Opens the list of a code. */
    public void open(Decision decision) {
        if (!mayOpen(decision)) {
            return;
        }
        var name = delegation(decision).orElseThrow();
        asked = Optional.of(decision);
        busy = true;
        ticks.set(Optional.of(Ticks.of(name, decision.scan().at(), List.of())));
        figures.run(
                () -> desk.members(decision),
                members -> opened(decision, members),
                problem -> failed(decision, new Failed(problem)));
    }

    private void opened(Decision decision, List<Person> members) {
        if (isAbout(decision)) {
            busy = false;
            change(now -> Ticks.of(now.delegation(), now.at(), members));
            change(now -> isExit(decision) ? now.toggledAll() : now);
        }
    }

    private void failed(Decision decision, Ticks.Answer why) {
        if (isAbout(decision)) {
            busy = false;
            change(now -> now.answered(why));
        }
    }

    private boolean isAbout(Decision decision) {
        return asked.equals(Optional.of(decision));
    }

    /** Nothing was done. */
    public void close() {
        asked = Optional.empty();
        busy = false;
        ticks.set(Optional.empty());
    }

    /** A key of a person: digits tick or count, Enter goes on, a blank turns the page. */
    public void typed(String key) {
        var now = ticks.get();
        if (busy || now.isEmpty()) {
            return;
        }
        var sign = key.charAt(0);
        if (sign == '\n') {
            enter(now.get());
        } else if (sign == ' ') {
            change(it -> it.turned(1));
        } else if (Character.isDigit(sign)) {
            change(it -> it.counted().isPresent() ? it.typed(sign) : ticked(it, sign));
        }
    }

    private static Ticks ticked(Ticks ticks, char digit) {
        return digit == '0' ? ticks.toggledAll() : ticks.toggled(digit - '1');
    }

    /** Takes the last digit away; without any goes back to the ticks. */
    public void erase() {
        if (!busy) {
            change(Ticks::erased);
        }
    }

    private void enter(Ticks now) {
        if (now.ticked().isEmpty()) {
            change(it -> it.answered(new Not(new PartyEntry.Nobody())));
        } else if (now.counted().isEmpty()) {
            change(Ticks::counting);
        } else if (!now.counted().get().isEmpty()) {
            asked.ifPresent(
                    decision -> letIn(decision, now, Integer.parseInt(now.counted().get())));
        }
    }

    private void letIn(Decision decision, Ticks now, int counted) {
        busy = true;
        store.run(
                () -> desk.passTogether(decision, now.inOrder(), counted),
                entry -> answered(decision, entry),
                problem -> failed(decision, new Failed(problem)));
    }

    private void answered(Decision decision, PartyEntry entry) {
        switch (entry) {
            case Passed together -> {
                close();
                passed.accept(together);
            }
            case PartyEntry.TurnedAway _,
                    PartyEntry.HeadsDiffer _,
                    PartyEntry.Strangers _,
                    PartyEntry.Nobody _ ->
                    failed(decision, new Not(entry));
        }
    }

    private void change(UnaryOperator<Ticks> step) {
        ticks.set(ticks.get().map(step));
    }
}
