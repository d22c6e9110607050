package org.dengta.ui.desk.prints;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dengta.platform.fx.Texts;
import org.dengta.printing.PrintJob;
import org.dengta.printing.PrintJob.Stage;
import org.dengta.ui.desk.Pieces;

import java.util.Locale;

/** One job: how far it is, what is wrong, what can be done. */
public final class JobView {
    /** A printer may have the name of a folder far down. */
    private static final double WIDEST = 240;

    private final PrintsViewModel model;
    private final Texts texts;

    public JobView(PrintsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    /** The job as it is now. */
    public Node root(PrintJob job) {
        var words = new JobWords(texts);
        var state = Pieces.label(words.state(job), "desk-job-state");
        state.getStyleClass()
                .add("desk-job-" + job.stage().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var title = Pieces.label(words.title(job), "desk-job-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(title, gap, state);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("desk-job-head");
        var box = new VBox(head);
        if (!words.place(job).isEmpty()) {
            box.getChildren().add(Pieces.label(words.place(job), "desk-job-place"));
        }
        if (!words.trouble(job).isEmpty()) {
            box.getChildren().add(Pieces.label(words.trouble(job), "desk-job-trouble"));
        }
        addActions(job, box);
        box.getStyleClass().add("desk-job");
        return box;
    }

    private void addActions(PrintJob job, VBox box) {
        var actions = new FlowPane();
        actions.getStyleClass().add("desk-job-actions");
        actions.setMinWidth(0);
        if (job.stage() == Stage.NEEDS_ATTENTION) {
            add(actions, "print.came-out", () -> model.cameOut(job));
        }
        if (job.stage() == Stage.FAILED || job.stage() == Stage.NEEDS_ATTENTION) {
            add(actions, "print.retry", () -> model.retry(job));
        }
        if (job.stage() == Stage.FAILED
                || job.stage() == Stage.NEEDS_ATTENTION
                || job.stage() == Stage.QUEUED) {
            for (var printer : model.printersBut(job)) {
                var text = texts.of("print.move").map(it -> it + " " + printer);
                var button = Pieces.button(text, () -> model.moveTo(job, printer));
                button.setMaxWidth(WIDEST);
                button.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
                actions.getChildren().add(button);
            }
        }
        if (job.stage() != Stage.DONE && job.stage() != Stage.CANCELLED) {
            add(actions, "print.cancel", () -> model.cancel(job));
        }
        if (!actions.getChildren().isEmpty()) {
            box.getChildren().add(actions);
        }
    }

    private void add(FlowPane actions, String key, Runnable action) {
        actions.getChildren().add(Pieces.button(texts.of(key), action));
    }
}
