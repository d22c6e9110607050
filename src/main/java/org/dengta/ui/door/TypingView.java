package org.dengta.ui.door;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.dengta.platform.fx.Texts;

/** A field for a code typed by hand; digits stand in groups of four, as on badges. */
final class TypingView {
    private static final int GROUP = 4;

    private final TextField field = new TextField();
    private final StackPane root = new StackPane();

    TypingView(DoorViewModel model, Texts texts) {
        field.getStyleClass().add("typing-field");
        field.setId("typing-field");
        field.setTextFormatter(new TextFormatter<String>(TypingView::grouped));
        field.setOnAction(_ -> {
            var text = field.getText();
            field.clear();
            model.scanned(text);
        });
        var title = label(texts, "typing.title", "panel-title");
        var hint = label(texts, "typing.hint", "muted");
        var box = new VBox(title, field, hint);
        box.getStyleClass().addAll("panel", "door-panel", "typing");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        root.getStyleClass().add("door-veil");
        root.getChildren().add(box);
    }

    Parent root() {
        return root;
    }

    /** Empty. */
    void begin() {
        field.clear();
    }

    /** The keys go to it. */
    void takeFocus() {
        field.requestFocus();
    }

    private static Label label(Texts texts, String key, String styleClass) {
        var label = new Label();
        label.textProperty().bind(texts.of(key));
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Anything else than digits is a code of another system and stays as it is typed. */
    private static TextFormatter.Change grouped(TextFormatter.Change change) {
        var text = change.getControlNewText();
        if (!change.isContentChange() || !text.matches("[0-9 ]*")) {
            return change;
        }
        var before = digits(text.substring(0, change.getCaretPosition())).length();
        var caret = before == 0 ? 0 : before + (before - 1) / GROUP;
        change.setRange(0, change.getControlText().length());
        change.setText(grouped(digits(text)));
        change.selectRange(caret, caret);
        return change;
    }

    private static String digits(String text) {
        return text.replace(" ", "");
    }

    /** Digits with a blank after each group but the last. */
    static String grouped(String digits) {
        return digits.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }
}
