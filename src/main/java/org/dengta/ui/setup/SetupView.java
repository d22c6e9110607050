package org.dengta.ui.setup;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.dengta.platform.fx.Texts;
import org.dengta.ui.setup.printer.PrinterPage;

import java.util.Locale;
import java.util.function.Consumer;

/** The pages of the set-up, one of them at the front. */
final class SetupView {
    private final ScannerView scanner;
    private final CameraPage camera;
    private final PrinterPage printer;
    private final VBox root;

    SetupView(
            ScannerView scanner,
            CameraPage camera,
            PrinterPage printer,
            ObservableValue<SetupPage> page,
            Texts texts,
            Consumer<SetupPage> open) {
        this.scanner = scanner;
        this.camera = camera;
        this.printer = printer;
        var tabs = new HBox();
        tabs.getStyleClass().add("segments");
        for (var each : SetupPage.values()) {
            tabs.getChildren().add(tab(each, page, texts, open));
        }
        var front = new StackPane();
        front.setMinHeight(0);
        VBox.setVgrow(front, Priority.ALWAYS);
        root = new VBox(tabs, front);
        root.getStyleClass().add("setup");
        page.subscribe(shown -> front.getChildren().setAll(root(shown)));
    }

    private static ToggleButton tab(
            SetupPage which,
            ObservableValue<SetupPage> page,
            Texts texts,
            Consumer<SetupPage> open) {
        var button = new ToggleButton();
        button.setId("setup-page-" + which.name().toLowerCase(Locale.ROOT));
        button.textProperty().bind(texts.of(which.key()));
        button.getStyleClass().add("segment");
        button.setOnAction(_ -> {
            open.accept(which);
            button.setSelected(true);
        });
        page.subscribe(shown -> button.setSelected(shown == which));
        return button;
    }

    private Parent root(SetupPage shown) {
        return switch (shown) {
            case SCANNER -> scanner.root();
            case CAMERA -> camera.root();
            case PRINTER -> printer.root();
        };
    }

    Parent root() {
        return root;
    }

    void takeFocus(SetupPage shown) {
        switch (shown) {
            case SCANNER -> scanner.takeFocus();
            case CAMERA -> camera.takeFocus();
            case PRINTER -> printer.takeFocus();
        }
    }
}
