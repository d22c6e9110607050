package org.dengta.ui.supervisor.table;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dengta.platform.fx.WrappedText;

/** Small pieces that all tables of this station are made of. */
public final class Looks {
    /** Of a line with nobody in it. */
    public static final PseudoClass IDLE = PseudoClass.getPseudoClass("idle");

    /** Of figures of six digits and more. */
    public static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

    private Looks() {}

    public static Label text(String text, String... styleClasses) {
        var label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    public static Label text(ObservableValue<String> text, String... styleClasses) {
        var label = text("", styleClasses);
        label.textProperty().bind(text);
        return label;
    }

    public static Region wrapped(String text, String... styleClasses) {
        return WrappedText.of(text, styleClasses);
    }

    public static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    /** Scrolls up and down only, also by keys. */
    public static ScrollPane scrolling(Node content) {
        var pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        pane.getStyleClass().add("supervisor-scroll");
        pane.setFocusTraversable(true);
        VBox.setVgrow(pane, Priority.ALWAYS);
        return pane;
    }
}
