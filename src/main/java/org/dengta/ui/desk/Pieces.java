package org.dengta.ui.desk;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.dengta.platform.fx.ScriptText;

/** The small pieces that the desk's views are made of. */
public final class Pieces {
    private Pieces() {}

    /** Text of the screen's own, which wraps. */
    public static Label label(String text, String... styleClasses) {
        var label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setWrapText(true);
        return label;
    }

    /** The same, following its value. */
    public static Label label(ObservableValue<String> text, String... styleClasses) {
        var label = label("", styleClasses);
        label.textProperty().bind(text);
        return label;
    }

    /** Text of a list, in whatever script; wraps, is never cut. */
    public static Region listed(String text, String... styleClasses) {
        var flow = new ScriptText(new SimpleStringProperty(text), styleClasses).root();
        flow.setMinWidth(0);
        return flow;
    }

    /** A button of the desk, reached by Tab. */
    public static Button button(ObservableValue<String> text, Runnable action, String... classes) {
        var button = new Button();
        button.textProperty().bind(text);
        button.getStyleClass().add("desk-button");
        button.getStyleClass().addAll(classes);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
