package org.dengta.ui.setup;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.dengta.platform.fx.Texts;

/** What the pages of the set-up are made of; on the screen's thread. */
public final class Pieces {
    private Pieces() {}

    /** A button under the cap of its key; its text follows the language. */
    public static Button button(Texts texts, String key, String cap, Runnable action) {
        var button = new Button();
        button.textProperty().bind(texts.of(key).map(name -> cap + "  " + name));
        button.getStyleClass().add("desk-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** A text that stands. */
    public static Label text(String said, String styleClass) {
        var label = label(styleClass);
        label.setText(said);
        return label;
    }

    /** A text that follows the language. */
    public static Label text(Texts texts, String key, String styleClass) {
        var label = label(styleClass);
        label.textProperty().bind(texts.of(key));
        return label;
    }

    /** A text to come, which wraps and is never cut. */
    public static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
