package org.dengta.ui.shell;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.dengta.platform.fx.Texts;

import java.util.Optional;

/**
 * Says for a while that two scanners typed at once, since one kiosk is one lane; and as long as it
 * lasts, that the scanner at a serial port is not there.
 */
final class ScannerBand {
    private static final Duration SHOWN = Duration.seconds(10);

    private final Label mixed = band("scanner-mixed");
    private final Label away = band("scanner-away");
    private final PauseTransition hiding = new PauseTransition(SHOWN);

    /**
     * @param missing the port of the scanner that is not there
     */
    ScannerBand(Texts texts, ObservableValue<Optional<String>> missing) {
        mixed.textProperty().bind(texts.of("scanner.mixed"));
        mixed.setVisible(false);
        hiding.setOnFinished(_ -> mixed.setVisible(false));
        away.visibleProperty().bind(missing.map(Optional::isPresent));
        missing.subscribe(port ->
                port.ifPresent(it -> away.textProperty().bind(texts.of("scanner.away", it))));
    }

    Parent root() {
        return new VBox(mixed, away);
    }

    void show() {
        mixed.setVisible(true);
        hiding.playFromStart();
    }

    private static Label band(String id) {
        var band = new Label();
        band.setId(id);
        band.getStyleClass().add("scanner-band");
        band.setMaxWidth(Double.MAX_VALUE);
        band.setWrapText(true);
        band.managedProperty().bind(band.visibleProperty());
        return band;
    }
}
