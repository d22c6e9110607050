package org.dengta.ui.desk.prints;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.dengta.platform.fx.Background;
import org.dengta.platform.problem.Problem;
import org.dengta.printing.Batch;
import org.dengta.ui.desk.LatestAnswer;
import org.dengta.ui.desk.Notice;
import org.dengta.ui.desk.prints.Printing.Progress;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Batches that are not over, and what can be done with them. Screen's thread. */
public final class BatchesModel {
    private final Printing printing;
    private final Background store;
    private final LatestAnswer read;
    private final Consumer<Notice> notices;
    private final ObservableList<Progress> batches = FXCollections.observableArrayList();

    BatchesModel(Printing printing, PrintsViewModel.Threads threads, Consumer<Notice> notices) {
        this.printing = printing;
        this.store = threads.store();
        this.read = new LatestAnswer(threads.figures());
        this.notices = notices;
    }

    /** Those that are not over, the oldest first. */
    public ObservableList<Progress> batches() {
        return batches;
    }

    /** Whether one of them prints. */
    boolean isRunning() {
        return batches.stream().anyMatch(it -> it.batch().stage() == Batch.Stage.RUNNING);
    }

    /** Whether one was paused by what happened to a badge. */
    boolean isCalling() {
        return batches.stream().anyMatch(it -> !it.batch().reason().isEmpty());
    }

    void refresh() {
        read.ask(printing::batches, this::show, this::failed);
    }

    public void pause(Batch batch) {
        move(() -> printing.pause(batch), "batch.moved-on");
    }

    public void resume(Batch batch) {
        move(() -> printing.resume(batch), "batch.unanswered");
    }

    public void stop(Batch batch) {
        move(() -> printing.stop(batch), "batch.moved-on");
    }

    private void move(Supplier<Optional<Batch>> move, String otherwise) {
        store.run(
                move,
                moved -> {
                    if (moved.isEmpty()) {
                        notices.accept(Notice.bad(otherwise));
                    }
                    refresh();
                },
                this::failed);
    }

    private void show(List<Progress> now) {
        if (!now.equals(batches)) {
            batches.setAll(now);
        }
    }

    private void failed(Problem problem) {
        notices.accept(Notice.of(problem));
    }
}
