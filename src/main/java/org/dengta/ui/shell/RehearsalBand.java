package org.dengta.ui.shell;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import org.dengta.platform.fx.Texts;

/** The striped band over the whole width, at every station: nothing here counts. */
final class RehearsalBand {
    private final StackPane root = new StackPane();

    RehearsalBand(Texts texts) {
        var word = new Label("演练 REHEARSAL");
        word.getStyleClass().add("rehearsal-word");
        var meaning = new Label();
        meaning.textProperty().bind(texts.of("band.rehearsal"));
        meaning.getStyleClass().add("rehearsal-meaning");
        word.setGraphic(meaning);
        root.getStyleClass().add("rehearsal-band");
        root.getChildren().add(word);
    }

    Parent root() {
        return root;
    }
}
