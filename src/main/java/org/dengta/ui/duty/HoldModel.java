package org.dengta.ui.duty;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.dengta.kiosk.Role.Act;
import org.dengta.platform.fx.Background;
import org.dengta.platform.problem.Problem;
import org.dengta.presence.Hold;
import org.dengta.supervision.HoldDesk.HoldOrder;
import org.dengta.supervision.Ordering;
import org.dengta.ui.duty.HoldDraft.Step;

import java.time.InstantSource;
import java.util.Optional;

/** Ordering and ending holds by digits, wherever the role may. Screen's thread. */
public final class HoldModel {
    static final int PAGE = 9;

    private final DutyDesk desk;
    private final Background store;
    private final InstantSource clock;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<Optional<HoldDraft>> draft =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(new Nothing());
    private boolean busy;

    /** What came of the last order. */
    public sealed interface Said {}

    /** None was given. */
    public record Nothing() implements Said {}

    /** The desk's answer. */
    public record Answered(Ordering ordering) implements Said {}

    /** It could not be written down. */
    public record Failed(Problem problem) implements Said {}

    /**
     * @param store where orders are written
     * @param changed called when something is held or open
     */
    public HoldModel(DutyDesk desk, Background store, InstantSource clock, Runnable changed) {
        this.desk = desk;
        this.store = store;
        this.clock = clock;
        this.changed = changed;
    }

    /** What is being chosen; empty while nothing is. */
    public ReadOnlyObjectProperty<Optional<HoldDraft>> draft() {
        return draft.getReadOnlyProperty();
    }

    /** Which nine of the choices are shown. */
    ReadOnlyIntegerProperty page() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Said> said() {
        return said.getReadOnlyProperty();
    }

    /** Whether whoever works here may order anything. */
    public boolean mayOrder() {
        return desk.may(Act.HOLD);
    }

    public boolean isOpen() {
        return draft.get().isPresent();
    }

    /** Begins a draft, where the role may; ends it where one is open. */
    public void toggle(HoldDraft first) {
        said.set(new Nothing());
        show(isOpen() || !mayOrder() ? Optional.empty() : Optional.of(first));
    }

    /** Nothing is ordered. */
    public void close() {
        show(Optional.empty());
    }

    /** A key of a person: a digit chooses, 0 shows more, Enter orders, Backspace goes back. */
    public void typedAlone(String key) {
        draft.get()
                .ifPresent(now -> {
                    if (key.equals("\n")) {
                        confirm();
                    } else if (key.equals("0")) {
                        more(now);
                    } else if (key.matches("[1-9]")) {
                        choose(page.get() * PAGE + key.charAt(0) - '1');
                    }
                });
    }

    void choose(int index) {
        draft.get()
                .ifPresent(now -> {
                    if (now.step() == Step.CONFIRM && index == 0) {
                        confirm();
                    } else {
                        show(Optional.of(now.choose(index)));
                    }
                });
    }

    private void more(HoldDraft now) {
        var pages = Math.ceilDiv(now.choices(), PAGE);
        page.set((page.get() + 1) % Math.max(1, pages));
    }

    /** One step back; from the first, nothing is ordered. */
    public void back() {
        show(draft.get().filter(it -> it.step() != Step.SCOPE).map(HoldDraft::back));
    }

    private void show(Optional<HoldDraft> next) {
        page.set(0);
        draft.set(next);
    }

    private void confirm() {
        draft.get().flatMap(it -> it.order(clock.instant())).ifPresent(this::give);
    }

    /** What is held is open again. */
    public void end(Hold hold) {
        give(HoldDraft.ending(hold));
    }

    private void give(HoldOrder order) {
        if (busy) {
            return;
        }
        busy = true;
        store.run(
                () -> desk.order(order, clock.instant()),
                answer -> ended(new Answered(answer)),
                problem -> ended(new Failed(problem)));
    }

    private void ended(Said what) {
        busy = false;
        said.set(what);
        show(Optional.empty());
        changed.run();
    }
}
