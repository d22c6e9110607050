package org.dengta.ui.setup;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.dengta.platform.fx.Texts;

/** What both pages of the set-up are made of. */
final class Pieces {
    private Pieces() {}

    static Button button(Texts texts, String key, String cap, Runnable action) {
        var button = new Button();
        button.textProperty().bind(texts.of(key).map(name -> cap + "  " + name));
        button.getStyleClass().add("desk-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    static Label text(String said, String styleClass) {
        var label = label(styleClass);
        label.setText(said);
        return label;
    }

    /** A text that follows the language. */
    static Label text(Texts texts, String key, String styleClass) {
        var label = label(styleClass);
        label.textProperty().bind(texts.of(key));
        return label;
    }

    static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
