package org.dengta.ui.desk;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

import org.dengta.platform.fx.Texts;

/** What can be done at any time, each with its key. */
final class FootView {
    private final FlowPane root = new FlowPane();

    FootView(DeskViewModel model, Texts texts, Runnable letter) {
        root.getStyleClass().add("desk-foot");
        root.getChildren()
                .addAll(
                        button("F6", texts.of("foot.walkin"), model::walkIn),
                        button("F7", texts.of("foot.amend"), model::amend),
                        button("F8", texts.of("foot.letter"), letter),
                        button("F9", texts.of("foot.print"), model::print),
                        button("F12", texts.of("foot.order"), model::order),
                        button("Esc", texts.of("foot.back"), model::back),
                        Pieces.label(texts.of("foot.drop"), "desk-foot-hint"));
    }

    Parent root() {
        return root;
    }

    private static Button button(String key, ObservableValue<String> text, Runnable action) {
        var button = Pieces.button(text.map(words -> key + "  " + words), action);
        button.setFocusTraversable(false);
        return button;
    }
}
