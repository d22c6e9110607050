package org.dengta.ui.duty;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dengta.platform.fx.WrappedText;

/** Small pieces that the lists of this room are made of. */
final class Pieces {
    private Pieces() {}

    static Label text(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    static Region wrapped(String text, String styleClass) {
        var wrapped = WrappedText.of(text, styleClass);
        HBox.setHgrow(wrapped, Priority.ALWAYS);
        return wrapped;
    }

    static HBox row(Node... nodes) {
        var row = new HBox(nodes);
        row.setAlignment(Pos.BASELINE_LEFT);
        row.getStyleClass().add("chip-row");
        return row;
    }

    static Button button(String text, Runnable action) {
        var button = new Button(text);
        button.setOnAction(_ -> action.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("command");
        return button;
    }

    /** A titled list that scrolls up and down only. */
    static VBox panel(ObservableValue<String> title, VBox lines) {
        var head = new Label();
        head.textProperty().bind(title);
        head.getStyleClass().addAll("panel-title", "duty-title");
        var pane = new ScrollPane(lines);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("supervisor-scroll");
        VBox.setVgrow(pane, Priority.ALWAYS);
        var panel = new VBox(head, pane);
        panel.getStyleClass().addAll("panel", "table", "duty-panel");
        VBox.setVgrow(panel, Priority.ALWAYS);
        return panel;
    }
}
