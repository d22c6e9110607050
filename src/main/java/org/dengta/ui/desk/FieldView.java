package org.dengta.ui.desk.walkin;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.dengta.ui.desk.Pieces;

/** One field of a form: its name, where to fill in, what is wrong with it. */
final class FieldView {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Node input;
    private final Label name = Pieces.label("", "desk-field-name");
    private final Label fault = Pieces.label("", "desk-field-fault");
    private final VBox root;

    FieldView(Node input) {
        this.input = input;
        input.getStyleClass().add("desk-input");
        HBox.setHgrow(input, Priority.ALWAYS);
        name.setPrefWidth(150);
        name.setMinWidth(150);
        name.setLabelFor(input);
        var line = new HBox(name, input);
        line.getStyleClass().add("desk-field");
        root = new VBox(line, fault);
        tell("");
    }

    Node root() {
        return root;
    }

    void name(String text) {
        name.setText(text);
    }

    /** What is wrong; empty when nothing is. */
    void tell(String text) {
        fault.setText(text);
        fault.setVisible(!text.isEmpty());
        fault.setManaged(!text.isEmpty());
        input.pseudoClassStateChanged(WRONG, !text.isEmpty());
    }

    void requestFocus() {
        input.requestFocus();
    }
}
