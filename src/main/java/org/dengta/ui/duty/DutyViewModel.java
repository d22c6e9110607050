package org.dengta.ui.duty;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.dengta.helpdesk.CaseOutcome;
import org.dengta.helpdesk.CaseStep;
import org.dengta.journal.Position;
import org.dengta.kiosk.Role.Act;
import org.dengta.platform.fx.Background;
import org.dengta.platform.problem.Problem;
import org.dengta.supervision.Alert;
import org.dengta.ui.duty.DutyDesk.Duties;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Alerts as they come, what is held, what waits at the help desk. Screen's thread. */
public final class DutyViewModel {
    private static final int MOST = 200;
    private static final Duration EVERY = Duration.ofSeconds(2);

    private final DutyDesk desk;
    private final Threads threads;
    private final ObservableList<Alert> alerts = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Duties> duties = new ReadOnlyObjectWrapper<>(Duties.NONE);
    private final ReadOnlyObjectWrapper<Instant> now = new ReadOnlyObjectWrapper<>(Instant.EPOCH);
    private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>(new Nothing());
    private Instant due = Instant.EPOCH;
    private boolean looking;

    /** Where work is done: what is written, and what is only read. */
    public record Threads(Background store, Background figures) {}

    /** What came of closing a case, or of looking. */
    public sealed interface Told {}

    /** All is well. */
    public record Nothing() implements Told {}

    /** The desk's answer. */
    public record Closed(CaseStep step) implements Told {}

    /** It could not be done; what is shown may be old. */
    public record Failed(Problem problem) implements Told {}

    public DutyViewModel(DutyDesk desk, Threads threads) {
        this.desk = desk;
        this.threads = threads;
    }

    /** The latest first. */
    public ObservableList<Alert> alerts() {
        return FXCollections.unmodifiableObservableList(alerts);
    }

    public ReadOnlyObjectProperty<Duties> duties() {
        return duties.getReadOnlyProperty();
    }

    /** The kiosk's clock as last ticked. */
    public ReadOnlyObjectProperty<Instant> now() {
        return now.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Told> told() {
        return told.getReadOnlyProperty();
    }

    /** Whether whoever works here may close cases. */
    public boolean mayClose() {
        return desk.may(Act.CASES);
    }

    /** Something is told unasked. */
    public void tell(Alert alert) {
        alerts.addFirst(alert);
        if (alerts.size() > MOST) {
            alerts.removeLast();
        }
    }

    /** The kiosk's clock has moved on. */
    public void tick(Instant instant) {
        now.set(instant);
        if (!instant.isBefore(due)) {
            look();
        }
    }

    /** Looks anew. */
    public void look() {
        if (looking) {
            return;
        }
        looking = true;
        due = now.get().plus(EVERY);
        threads.figures()
                .run(
                        () -> desk.look(now.get()),
                        found -> {
                            looking = false;
                            duties.set(found);
                        },
                        problem -> {
                            looking = false;
                            told.set(new Failed(problem));
                        });
    }

    /** The help desk is done with a case. */
    public void close(Position opened, CaseOutcome outcome) {
        threads.store()
                .run(
                        () -> desk.close(opened, outcome),
                        step -> {
                            told.set(new Closed(step));
                            without(opened);
                            look();
                        },
                        problem -> told.set(new Failed(problem)));
    }

    /** Gone from the list at once, whatever is being read. */
    private void without(Position opened) {
        var shown = duties.get();
        duties.set(
                new Duties(
                        shown.holds(),
                        shown.cases().stream()
                                .filter(it -> !it.it().opened().equals(opened))
                                .toList()));
    }

    /** The oldest case that waits. */
    public Optional<DutyDesk.OpenCase> oldest() {
        return duties.get().cases().stream().findFirst();
    }
}
