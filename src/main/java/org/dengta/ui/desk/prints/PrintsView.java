package org.dengta.ui.desk.prints;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dengta.platform.fx.Texts;
import org.dengta.printing.PrintJob;
import org.dengta.ui.desk.Pieces;

/** This kiosk's print jobs. */
public final class PrintsView {
    private final PrintsViewModel model;
    private final Texts texts;
    private final JobView job;
    private final BatchView batch;
    private final VBox jobs = new VBox();
    private final VBox root = new VBox();

    /**
     * @param many begins a batch
     */
    public PrintsView(PrintsViewModel model, Texts texts, Runnable many) {
        this.model = model;
        this.texts = texts;
        job = new JobView(model, texts);
        batch = new BatchView(model.batches(), texts);
        var scroll = new ScrollPane(jobs);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("desk-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        jobs.setMinWidth(0);
        jobs.getStyleClass().add("desk-jobs");
        root.getStyleClass().addAll("panel", "desk-prints");
        root.getChildren().addAll(head(texts, many), scroll);
        model.jobs().addListener((ListChangeListener<PrintJob>) _ -> rebuild());
        model.batches()
                .batches()
                .addListener((ListChangeListener<Printing.Progress>) _ -> rebuild());
        texts.language().subscribe(_ -> rebuild());
    }

    private static HBox head(Texts texts, Runnable many) {
        var title = Pieces.label(texts.of("print.title"), "panel-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var begin = Pieces.button(texts.of("batch.begin"), many);
        begin.setId("desk-batch-begin");
        begin.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(title, gap, begin);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(Region.USE_PREF_SIZE);
        return head;
    }

    public Region root() {
        return root;
    }

    private void rebuild() {
        jobs.getChildren().setAll(model.batches().batches().stream().map(batch::root).toList());
        jobs.getChildren().addAll(model.jobs().stream().map(job::root).toList());
        if (jobs.getChildren().isEmpty()) {
            jobs.getChildren().add(Pieces.label(texts.now("print.none"), "desk-empty"));
        }
    }
}
