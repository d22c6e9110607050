package org.dengta.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.dengta.platform.fx.Texts;

import java.util.SequencedMap;
import java.util.function.Consumer;

/** Codes to try where there is no scanner: a click stands for a scan. */
final class ExamplesView {
    private final VBox root = new VBox();

    ExamplesView(Texts texts, SequencedMap<String, String> codes, Consumer<String> scan) {
        root.getStyleClass().add("examples");
        root.getChildren()
                .addAll(
                        label(texts, "demo.title", "panel-title"),
                        label(texts, "demo.hint", "examples-hint"));
        codes.forEach((example, code) -> {
            var button = new Button();
            button.textProperty().bind(texts.of("demo." + example));
            button.getStyleClass().add("example");
            button.setId("example-" + example);
            button.setFocusTraversable(false);
            button.setOnAction(_ -> scan.accept(code));
            root.getChildren().add(button);
        });
    }

    VBox root() {
        return root;
    }

    private static Label label(Texts texts, String key, String styleClass) {
        var label = new Label();
        label.textProperty().bind(texts.of(key));
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
