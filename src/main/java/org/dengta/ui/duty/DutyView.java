package org.dengta.ui.duty;

import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.dengta.supervision.AlertWords;

import java.util.Optional;

/** Everything of this room beside each other, and the panel of a new order. */
public final class DutyView {
    private final HoldPanel panel;
    private final HBox root;

    public DutyView(DutyViewModel duty, HoldModel holds, CasesView.Pen pen) {
        var texts = pen.texts();
        panel = new HoldPanel(holds, texts, pen.words());
        var zone = pen.programme().get().time().zone();
        var alerts = new AlertsView(duty, texts, new AlertWords(pen.programme()), zone).root();
        var right =
                new VBox(
                        new HoldsView(duty, holds, texts, pen.words()).root(),
                        new CasesView(duty, pen, Optional.empty()).root());
        right.getStyleClass().add("duty-columns");
        var columns = new HBox(alerts, right);
        columns.getStyleClass().add("duty-columns");
        for (var column : columns.getChildren()) {
            HBox.setHgrow(column, Priority.ALWAYS);
        }
        root = columns;
        root.setMinSize(0, 0);
        holds.draft().subscribe(_ -> panel.takeFocus());
    }

    public Parent root() {
        return root;
    }

    /** What lies over the whole station while something is ordered. */
    public Parent panel() {
        return panel.root();
    }
}
