package org.dengta.ui.shell;

import javafx.animation.PauseTransition;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.util.Duration;

import org.dengta.platform.fx.Texts;

/** Says for a while that two scanners typed at once: one kiosk is one lane. */
final class ScannerBand {
    private static final Duration SHOWN = Duration.seconds(10);

    private final Label said = new Label();
    private final PauseTransition hiding = new PauseTransition(SHOWN);

    ScannerBand(Texts texts) {
        said.textProperty().bind(texts.of("scanner.mixed"));
        said.setId("scanner-mixed");
        said.getStyleClass().add("scanner-band");
        said.setMaxWidth(Double.MAX_VALUE);
        said.setWrapText(true);
        said.managedProperty().bind(said.visibleProperty());
        said.setVisible(false);
        hiding.setOnFinished(_ -> said.setVisible(false));
    }

    Parent root() {
        return said;
    }

    void show() {
        said.setVisible(true);
        hiding.playFromStart();
    }
}
