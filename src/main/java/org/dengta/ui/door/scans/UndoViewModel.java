package org.dengta.ui.door.scans;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.dengta.gate.UndoReason;
import org.dengta.gate.Undoing;
import org.dengta.platform.fx.Background;
import org.dengta.platform.problem.Problem;

import java.util.Optional;

/** Taking one of the last scans back: which, why, and what came of it. Screen's thread. */
public final class UndoViewModel {
    private final DoorDesk desk;
    private final Background store;
    private final EdgeViewModel edge;
    private final ObjectProperty<Optional<PastScan>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<UndoReason>> reason =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Result> result = new ReadOnlyObjectWrapper<>(new None());
    private final ObservableList<PastScan> offered = FXCollections.observableArrayList();
    private boolean busy;

    /** What came of it. */
    public sealed interface Result {}

    /** Nothing was asked yet. */
    public record None() implements Result {}

    /** A scan and a reason have to be chosen first. */
    public record Incomplete() implements Result {}

    /** The store's answer. */
    public record Done(Undoing undoing) implements Result {}

    /** It could not be done. */
    public record Failed(Problem problem) implements Result {}

    public UndoViewModel(DoorDesk desk, Background store, EdgeViewModel edge) {
        this.desk = desk;
        this.store = store;
        this.edge = edge;
    }

    /** What can be chosen, the latest first. */
    public ObservableList<PastScan> scans() {
        return offered;
    }

    public ObjectProperty<Optional<PastScan>> chosen() {
        return chosen;
    }

    public ReadOnlyObjectProperty<Optional<UndoReason>> reason() {
        return reason.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Result> result() {
        return result.getReadOnlyProperty();
    }

    /** Begins anew, with fresh scans. */
    public void begin() {
        reason.set(Optional.empty());
        result.set(new None());
        offered.clear();
        offer();
    }

    /** They stay as offered until the next time: a row must not become another under the finger. */
    private void offer() {
        edge.refresh(() -> offered.setAll(edge.last()));
    }

    public void choose(UndoReason why) {
        reason.set(Optional.of(why));
        result.set(new None());
    }

    /** Takes the chosen scan back for the chosen reason; once, however often it is asked. */
    public void confirm() {
        if (busy) {
            return;
        }
        if (chosen.get().isEmpty() || reason.get().isEmpty()) {
            result.set(new Incomplete());
            return;
        }
        busy = true;
        var scan = chosen.get().get().position();
        var why = reason.get().get();
        store.run(
                () -> desk.undo(scan, why),
                undoing -> ended(new Done(undoing)),
                problem -> ended(new Failed(problem)));
    }

    private void ended(Result what) {
        busy = false;
        reason.set(Optional.empty());
        result.set(what);
        offer();
    }
}
