package org.dengta.ui.duty;

import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.dengta.supervision.AlertWords;

import java.util.Optional;

/** Everything of this room beside each other, with the panel of a new order over it. */
public final class DutyView {
    private final HoldModel holds;
    private final HoldPanel panel;
    private final StackPane root;

    public DutyView(DutyViewModel duty, HoldModel holds, CasesView.Pen pen) {
        this.holds = holds;
        var texts = pen.texts();
        panel = new HoldPanel(holds, texts, pen.words());
        var zone = pen.programme().get().time().zone();
        var alerts =
                new AlertsView(duty, texts, new AlertWords(pen.programme()), zone).root();
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
        root = new StackPane(columns, panel.root());
        root.setMinSize(0, 0);
        columns.setMinSize(0, 0);
        holds.draft().subscribe(_ -> panel.takeFocus());
    }

    public Parent root() {
        return root;
    }

    /** Whether keys go to the panel of a new order. */
    public boolean takesKeys() {
        return holds.isOpen();
    }
}
