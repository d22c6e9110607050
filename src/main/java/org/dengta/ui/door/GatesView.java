package org.dengta.ui.door;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.dengta.platform.fx.Texts;
import org.dengta.venue.Gate;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The list of gates to choose from: a door that stands nowhere decides nothing. */
final class GatesView {
    private final DoorViewModel model;
    private final ListView<Gate> list = new ListView<>();
    private final Supplier<List<Gate>> gates;
    private final StackPane root = new StackPane();

    GatesView(DoorViewModel model, Texts texts, Supplier<List<Gate>> gates) {
        this.model = model;
        this.gates = gates;
        list.setId("gates");
        list.getStyleClass().add("door-list");
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setCellFactory(_ -> new GateCell(texts.language()));
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                choose();
            }
        });
        texts.language().subscribe(_ -> list.refresh());
        var box =
                new VBox(
                        label(texts, "gates.title", "panel-title"),
                        label(texts, "gates.none", "gates-none"),
                        list,
                        label(texts, "gates.hint", "muted"));
        box.getStyleClass().addAll("panel", "door-panel");
        root.getStyleClass().add("door-veil");
        root.getChildren().add(box);
    }

    Parent root() {
        return root;
    }

    void takeFocus() {
        list.getItems().setAll(gates.get());
        list.getSelectionModel().select(model.gate().get().orElse(list.getItems().getFirst()));
        list.requestFocus();
    }

    /** Stands at the gate that is marked. */
    void choose() {
        list.getSelectionModel().getSelectedItems().stream().findFirst().ifPresent(model::standAt);
    }

    private static Label label(Texts texts, String key, String styleClass) {
        var label = new Label();
        label.textProperty().bind(texts.of(key));
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }

    /** One gate by its name. */
    private static final class GateCell extends ListCell<Gate> {
        private final ObservableValue<Locale> language;

        GateCell(ObservableValue<Locale> language) {
            this.language = language;
        }

        @Override
        protected void updateItem(Gate gate, boolean empty) {
            super.updateItem(gate, empty);
            var isChinese = language.getValue().getLanguage().equals("zh");
            setText(empty || gate == null ? "" : isChinese ? gate.name().zh() : gate.name().en());
        }
    }
}
