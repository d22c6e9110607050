package org.dengta.ui.desk.prints;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dengta.platform.fx.Texts;
import org.dengta.printing.Batch.Stage;
import org.dengta.printing.PrintWords;
import org.dengta.ui.desk.Pieces;
import org.dengta.ui.desk.prints.Printing.Progress;

/** One batch: how far it is, what is in its way, what can be done. */
final class BatchView {
    private final BatchesModel model;
    private final Texts texts;

    BatchView(BatchesModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Node root(Progress progress) {
        var batch = progress.batch();
        var words = new PrintWords(texts.language().getValue());
        var state = Pieces.label(words.batch(batch.stage()), "desk-job-state");
        var isPaused = batch.stage() == Stage.PAUSED;
        state.getStyleClass().add(isPaused ? "desk-job-needs-attention" : "desk-job-printing");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var count = progress.count();
        var title = Pieces.label(batch.name(), "desk-job-title");
        var head = new HBox(title, gap, state);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("desk-job-head");
        var far = texts.now("batch.far", count.done(), count.total(), count.passedOver());
        var box = new VBox(head, Pieces.label(far, "desk-job-place"));
        if (!batch.reason().isEmpty()) {
            box.getChildren().add(Pieces.label(words.reason(batch.reason()), "desk-job-trouble"));
        }
        box.getChildren().add(actions(progress));
        box.getStyleClass().add("desk-job");
        return box;
    }

    private Node actions(Progress progress) {
        var batch = progress.batch();
        var actions = new FlowPane();
        actions.getStyleClass().add("desk-job-actions");
        actions.getChildren()
                .add(
                        batch.stage() == Stage.RUNNING
                                ? Pieces.button(texts.of("batch.pause"), () -> model.pause(batch))
                                : Pieces.button(
                                        texts.of("batch.resume"), () -> model.resume(batch)));
        actions.getChildren().add(Pieces.button(texts.of("batch.stop"), () -> model.stop(batch)));
        return actions;
    }
}
