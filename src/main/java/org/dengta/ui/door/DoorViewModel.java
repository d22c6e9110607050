package org.dengta.ui.door;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.dengta.accreditation.Person;
import org.dengta.credential.CodeText;
import org.dengta.gate.Decision;
import org.dengta.platform.fx.Background;
import org.dengta.platform.fx.Delays;
import org.dengta.platform.problem.Problem;
import org.dengta.ui.door.DoorState.Decided;
import org.dengta.ui.door.DoorState.Ready;
import org.dengta.ui.door.DoorState.Undecided;
import org.dengta.ui.door.scans.DoorDesk;
import org.dengta.ui.door.scans.HeldScan;
import org.dengta.ui.door.scans.HeldScans;
import org.dengta.ui.door.scans.LetterLane;
import org.dengta.ui.door.scans.PhotoViewModel;
import org.dengta.ui.door.word.Panel;
import org.dengta.venue.Direction;
import org.dengta.venue.Gate;
import org.dengta.venue.Venue;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What the door shows, and in which order scans are decided. One after the other: while a refusal,
 * a need for attention or a failure stands unacknowledged, later scans are held undecided, so that
 * nobody is admitted unseen behind it and nothing green paints over it; then they are decided in
 * the order they came. None is dropped. Screen's thread.
 */
public final class DoorViewModel {
    private static final Runnable NOTHING = () -> {};
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final Tools tools;
    private final Standing standing;
    private final LetterLane letters;
    private final HeldScans queue = new HeldScans();
    private final ReadOnlyObjectWrapper<DoorState> state = new ReadOnlyObjectWrapper<>(new Ready());
    private final Stance stance = new Stance();
    private final ReadOnlyObjectWrapper<Panel> panel = new ReadOnlyObjectWrapper<>(Panel.NONE);
    private final PhotoViewModel photo;
    private boolean deciding;
    private boolean away;
    private Runnable patience = NOTHING;

    /**
     * What it works with: who decides, where that runs in order and where photos are read, the
     * screen's clock and the kiosk's; {@code told} hears of everything shown, {@code unheard} of a
     * scan that came before a gate was chosen.
     */
    public record Tools(
            DoorDesk desk,
            Background store,
            Background figures,
            Delays delays,
            InstantSource clock,
            Consumer<DoorState> told,
            Runnable unheard) {}

    /**
     * @param gate where this is; where empty, one has to be chosen before anything is decided
     */
    public DoorViewModel(Tools tools, Pace pace, Optional<Gate> gate) {
        this.tools = tools;
        standing = new Standing(pace, tools.delays(), this::clear, this::proceed);
        letters =
                new LetterLane(
                        tools.desk(),
                        tools.store(),
                        new LetterLane.Told(this::decided, this::letterEnded, this::failed));
        photo = new PhotoViewModel(tools.desk(), tools.figures());
        gate.ifPresentOrElse(this::standAt, () -> panel.set(Panel.GATES));
    }

    public ReadOnlyObjectProperty<DoorState> state() {
        return state.getReadOnlyProperty();
    }

    /** Scans that are held. */
    public ReadOnlyIntegerProperty waiting() {
        return queue.waiting();
    }

    public ReadOnlyObjectProperty<Optional<Gate>> gate() {
        return stance.gate().getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Direction> direction() {
        return stance.direction().getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Panel> panel() {
        return panel.getReadOnlyProperty();
    }

    /** Of the person whose verdict is shown; comes a moment after it. */
    public ReadOnlyObjectProperty<Optional<byte[]>> photo() {
        return photo.photo();
    }

    /** Whether somebody wanted to close the window while scans were held. */
    public ReadOnlyBooleanProperty askedToClose() {
        return queue.askedToClose();
    }

    /** Stands at a gate from now on, in its first direction. */
    public void standAt(Gate where) {
        stance.standAt(where);
        panel.set(Panel.NONE);
    }

    /**
     * Goes by a venue that may be another than before: stands at the same gate as it is there now,
     * and nowhere when it is gone.
     */
    public void standIn(Venue venue) {
        if (!stance.standIn(venue)) {
            open(Panel.GATES);
        }
    }

    /** Whether the gate is passed both ways. */
    public boolean hasBothWays() {
        return stance.hasBothWays();
    }

    /** From entry to exit and back, where the gate has both; scans that wait keep theirs. */
    public void turn() {
        stance.turn();
    }

    /** Opens a panel, or closes it when it is open. A verdict comes before any. */
    public void toggle(Panel which) {
        open(panel.get() == which ? Panel.NONE : which);
    }

    /** Whoever passes stands there as long as the list of those who go along lies open. */
    private void open(Panel next) {
        var wasTicking = panel.get() == Panel.TICKS;
        panel.set(next);
        if (!(state.get() instanceof Decided) || state.get().needsAcknowledgement()) {
            return;
        }
        if (next == Panel.TICKS) {
            standing.remain();
        } else if (wasTicking) {
            clear();
            proceed();
        }
    }

    /** A code was scanned, seen or typed; blanks alone are none. */
    public void scanned(String text) {
        if (letters.takes(text) || CodeText.normal(text).isEmpty()) {
            return;
        }
        var held = stance.held(text);
        if (held.isEmpty()) {
            panel.set(Panel.GATES);
            tools.unheard().run();
            return;
        }
        close(false);
        queue.add(held.get());
        proceed();
    }

    /**
     * The head of a letter came; its seal is still being typed and comes as a scan that begins with
     * it. Decided at once where nothing stands in the way; other scans wait until it has ended.
     */
    public void begun(String head) {
        if (!away && !isDeciding() && !standing.isStanding() && queue.isEmpty()) {
            stance.held(head)
                    .ifPresent(held -> {
                        close(false);
                        patience = tools.delays().after(PATIENCE, this::keepWaiting);
                        letters.begin(held, tools.clock().instant());
                    });
        }
    }

    /** One that has to be decided whole keeps its turn. */
    private void letterEnded(Optional<HeldScan> undecided) {
        ended();
        undecided.ifPresent(queue::putFirst);
        proceed();
    }

    private boolean isDeciding() {
        return deciding || letters.isOpen();
    }

    /** Somebody has seen what stands there. */
    public void acknowledge() {
        if (!standing.isDeaf() && (!standing.isStanding() || state.get().needsAcknowledgement())) {
            clear();
            proceed();
        }
    }

    /** What stands there is decided anew, by the word of whoever works here. */
    void decideAnew(Supplier<Decision> word) {
        if (!isDeciding()) {
            deciding = true;
            close(true);
            patience = tools.delays().after(PATIENCE, this::keepWaiting);
            tools.store().run(word, this::decided, this::failed);
        }
    }

    /** Whatever stands there is somebody else's now. */
    void moveOn() {
        if (!isDeciding()) {
            clear();
            proceed();
        }
    }

    private void close(boolean aboutVerdict) {
        if (panel.get().isAboutVerdict() == aboutVerdict) {
            panel.set(Panel.NONE);
        }
    }

    /** Nobody looks at the door any more: scans wait. */
    public void leave() {
        away = true;
    }

    /** Somebody looks again. */
    public void comeBack() {
        away = false;
        proceed();
    }

    /** Whether nothing is held, or whoever closes has been told so before. */
    public boolean mayClose() {
        return queue.mayClose(isDeciding());
    }

    private void proceed() {
        if (away || isDeciding() || standing.isStanding() || queue.isEmpty()) {
            return;
        }
        deciding = true;
        var scan = queue.next().at(tools.clock().instant());
        patience = tools.delays().after(PATIENCE, this::keepWaiting);
        tools.store().run(() -> tools.desk().decide(scan), this::decided, this::failed);
    }

    /** The store takes its time: what stands there is not about this scan. */
    private void keepWaiting() {
        clear();
        queue.count(1);
    }

    private void ended() {
        patience.run();
        deciding = false;
        queue.count(0);
    }

    private void decided(Decision decision) {
        ended();
        letters.decided(decision);
        show(new Decided(decision));
        decision.verdict().person().map(Person::id).ifPresent(photo::fetch);
    }

    private void failed(Problem problem) {
        ended();
        show(new Undecided(problem));
    }

    /** What others let in shows here too, such as a party. */
    void show(DoorState next) {
        close(true);
        photo.clear();
        state.set(next);
        tools.told().accept(next);
        standing.begin(next, queue.size());
    }

    private void clear() {
        standing.end();
        close(true);
        photo.clear();
        state.set(new Ready());
    }
}
