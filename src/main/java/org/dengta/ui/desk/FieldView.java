package org.dengta.ui.desk;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One field of a form: its name, where to fill in, what is wrong with it. */
public final class FieldView {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Node input;
    private final Label name = Pieces.label("", "desk-field-name");
    private final Label fault = Pieces.label("", "desk-field-fault");
    private final Label note = Pieces.label("", "desk-field-note");
    private final VBox root;

    public FieldView(Node input) {
        this.input = input;
        input.getStyleClass().add("desk-input");
        HBox.setHgrow(input, Priority.ALWAYS);
        name.setPrefWidth(150);
        name.setMinWidth(150);
        name.setLabelFor(input);
        var line = new HBox(name, input);
        line.getStyleClass().add("desk-field");
        root = new VBox(line, note, fault);
        tell("");
        note("");
    }

    /** The field as a whole. */
    public Node root() {
        return root;
    }

    /** What the field is called. */
    public void name(String text) {
        name.setText(text);
    }

    /** What is good to know; empty when nothing is. */
    public void note(String text) {
        note.setText(text);
        note.setVisible(!text.isEmpty());
        note.setManaged(!text.isEmpty());
    }

    /** What is wrong; empty when nothing is. */
    public void tell(String text) {
        fault.setText(text);
        fault.setVisible(!text.isEmpty());
        fault.setManaged(!text.isEmpty());
        input.pseudoClassStateChanged(WRONG, !text.isEmpty());
    }

    /** Puts the focus where something is filled in. */
    public void requestFocus() {
        input.requestFocus();
    }
}
