package org.dengta.ui.shell;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.dengta.platform.fx.Texts;
import org.dengta.ui.shell.StationScreen.KeyAction;

import java.util.Map;

/** The list of all keys that do something now. */
final class KeysView {
    private final Texts texts;

    KeysView(Texts texts) {
        this.texts = texts;
    }

    Parent root(Map<KeyCode, KeyAction> keys) {
        var grid = new GridPane();
        grid.getStyleClass().add("keys-grid");
        keys.forEach((key, action) -> {
            var cap = new Label(key.getName());
            cap.getStyleClass().add("key-cap");
            var does = new Label();
            does.textProperty().bind(action.name());
            does.setWrapText(true);
            grid.addRow(grid.getRowCount(), cap, does);
        });
        var title = new Label();
        title.textProperty().bind(texts.of("keys.title"));
        title.getStyleClass().add("panel-title");
        var box = new VBox(title, grid);
        box.getStyleClass().add("keys");
        return box;
    }
}
