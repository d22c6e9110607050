package org.dengta.ui.door.scans;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.dengta.platform.fx.Texts;
import org.dengta.ui.door.scans.EdgeViewModel.Occupancy;
import org.dengta.wording.VerdictWords;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The door's edge: occupancy, how it stands with exchange, sound and camera, the last scans. */
public final class EdgeView {
    private static final double NEARLY_FULL = 0.9;

    private final EdgeViewModel model;
    private final Texts texts;
    private final PastScanRow rows;
    private final Label zone = label("edge-zone");
    private final Label count = label("edge-count");
    private final ProgressBar bar = new ProgressBar(0);
    private final FittingRows list = new FittingRows();
    private final VBox root = new VBox();

    /**
     * @param zone the venue's clock
     * @param lines further lines, such as the state of sound and camera; empty ones are not shown
     */
    public EdgeView(
            EdgeViewModel model,
            Texts texts,
            VerdictWords words,
            ZoneId zone,
            List<ObservableValue<String>> lines) {
        this.model = model;
        this.texts = texts;
        rows = new PastScanRow(texts, words, zone);
        root.getStyleClass().add("edge");
        var states = new VBox();
        states.getStyleClass().add("edge-states");
        lines.forEach(line -> states.getChildren().add(line(line)));
        var title = label("edge-title");
        title.textProperty().bind(texts.of("edge.last"));
        VBox.setVgrow(list, Priority.ALWAYS);
        root.getChildren().addAll(occupancy(), states, title, list);
        model.occupancy().subscribe(this::show);
        model.last().addListener((ListChangeListener<PastScan>) _ -> showLast());
        texts.language()
                .subscribe(_ -> {
                    show(model.occupancy().get());
                    showLast();
                });
    }

    public Parent root() {
        return root;
    }

    private VBox occupancy() {
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("edge-bar");
        zone.setWrapText(true);
        var box = new VBox(zone, count, bar);
        box.getStyleClass().add("edge-occupancy");
        return box;
    }

    private void show(Optional<Occupancy> occupancy) {
        zone.setText(
                occupancy
                        .map(it ->
                                texts.language().getValue().getLanguage().equals("zh")
                                        ? it.zone().name().zh()
                                        : it.zone().name().en())
                        .orElse(texts.now("edge.occupancy")));
        count.setText(
                occupancy
                        .map(it -> texts.now("edge.inside", it.inside(), it.zone().capacity()))
                        .orElse("–"));
        bar.setProgress(occupancy.map(it -> Math.min(1, it.share())).orElse(0.0));
        var isNearlyFull = occupancy.filter(it -> it.share() >= NEARLY_FULL).isPresent();
        bar.getStyleClass().remove("edge-bar-full");
        if (isNearlyFull) {
            bar.getStyleClass().add("edge-bar-full");
        }
    }

    private void showLast() {
        list.show(model.last().stream().map(rows::root).toList());
    }

    private static Label line(ObservableValue<String> text) {
        var line = label("edge-state");
        line.setWrapText(true);
        line.textProperty().bind(text);
        var isThere = Bindings.createBooleanBinding(() -> !text.getValue().isEmpty(), text);
        line.visibleProperty().bind(isThere);
        line.managedProperty().bind(isThere);
        return line;
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }
}
