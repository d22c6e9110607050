package org.dengta.ui.setup.layout;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.dengta.platform.fx.Background;
import org.dengta.platform.fx.Delays;
import org.dengta.platform.problem.Problem;
import org.dengta.ui.setup.layout.LayoutStudio.Drawn;
import org.dengta.ui.setup.layout.LayoutStudio.Faulty;
import org.dengta.ui.setup.layout.LayoutStudio.Look;
import org.dengta.ui.setup.layout.LayoutStudio.Wish;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Looks at a layout's file four times a second and keeps the last good picture while the file is
 * faulty. Screen's thread.
 */
public final class PreviewModel {
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final LayoutStudio studio;
    private final Background worker;
    private final Delays delays;
    private final List<String> people;
    private final ReadOnlyObjectWrapper<Shown> shown;
    private Runnable calledOff = () -> {};
    private boolean isLooking;
    private boolean isOpen;

    /**
     * What is to be seen.
     *
     * @param person whose badge
     * @param side 0 for the front
     * @param drawn the last good picture
     * @param faults of the file as it is now, if it has some
     * @param problem why it could not be drawn though it has no fault
     */
    public record Shown(
            String person,
            int side,
            Optional<Drawn> drawn,
            Optional<Faulty> faults,
            Optional<Problem> problem) {}

    private int chosen;

    /**
     * @param worker draws, one after the other
     */
    public PreviewModel(LayoutStudio studio, Background worker, Delays delays) {
        this.studio = studio;
        this.worker = worker;
        this.delays = delays;
        people = studio.people();
        shown =
                new ReadOnlyObjectWrapper<>(
                        new Shown(
                                people.getFirst(),
                                0,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
    }

    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Begins to look. */
    public void open() {
        isOpen = true;
        look();
    }

    /** Looks no more. */
    public void close() {
        isOpen = false;
        calledOff.run();
    }

    /** The badge of the one after or before, in a circle. */
    public void person(int step) {
        chosen = Math.floorMod(chosen + step, people.size());
        change(shown.get().side());
    }

    /** The next side, in a circle. */
    public void turnOver() {
        var sides = shown.get().drawn().map(Drawn::sides).orElse(1);
        change((shown.get().side() + 1) % sides);
    }

    private void change(int side) {
        var was = shown.get();
        shown.set(new Shown(people.get(chosen), side, was.drawn(), was.faults(), was.problem()));
        calledOff.run();
        look();
    }

    /** One that is under way looks again by itself at what is wished by then. */
    private void look() {
        if (isOpen && !isLooking) {
            isLooking = true;
            var wish = new Wish(chosen, shown.get().side());
            worker.run(() -> studio.look(wish), look -> took(wish, look), this::failed);
        }
    }

    private void took(Wish wish, Optional<Look> look) {
        look.ifPresent(this::take);
        again(!wish.equals(new Wish(chosen, shown.get().side())));
    }

    private void take(Look look) {
        var was = shown.get();
        shown.set(
                switch (look) {
                    case Drawn drawn ->
                            new Shown(
                                    was.person(),
                                    Math.min(was.side(), drawn.sides() - 1),
                                    Optional.of(drawn),
                                    Optional.empty(),
                                    Optional.empty());
                    case Faulty faulty ->
                            new Shown(
                                    was.person(),
                                    was.side(),
                                    was.drawn(),
                                    Optional.of(faulty),
                                    Optional.empty());
                });
    }

    private void failed(Problem problem) {
        var was = shown.get();
        shown.set(
                new Shown(
                        was.person(), was.side(), was.drawn(), was.faults(), Optional.of(problem)));
        again(false);
    }

    private void again(boolean atOnce) {
        isLooking = false;
        if (atOnce) {
            look();
        } else if (isOpen) {
            calledOff = delays.after(PAUSE, this::look);
        }
    }
}
