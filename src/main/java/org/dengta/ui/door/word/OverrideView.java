package org.dengta.ui.door.word;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.dengta.platform.fx.Texts;
import org.dengta.wording.VerdictWords;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Why somebody is let in against the verdict: a digit chooses, and it is done. */
public final class OverrideView {
    private final Texts texts;
    private final VerdictWords words;
    private final List<String> reasons;
    private final Consumer<String> chosen;
    private final StackPane root = new StackPane();

    /**
     * @param reasons codes to choose from, nine at most
     * @param chosen hears of the one that is chosen
     */
    public OverrideView(
            Texts texts, VerdictWords words, List<String> reasons, Consumer<String> chosen) {
        this.texts = texts;
        this.words = words;
        this.reasons = List.copyOf(reasons);
        this.chosen = chosen;
        var list = new VBox();
        list.getStyleClass().add("word-reasons");
        IntStream.range(0, reasons.size()).mapToObj(this::reason).forEach(list.getChildren()::add);
        var box =
                new VBox(
                        label("override.title", "panel-title"),
                        label("override.why", "undo-why"),
                        list,
                        label("override.hint", "muted"));
        box.getStyleClass().addAll("panel", "door-panel", "word");
        box.setFocusTraversable(true);
        box.setId("override");
        root.getStyleClass().add("door-veil");
        root.getChildren().add(box);
    }

    public Parent root() {
        return root;
    }

    /** Keys go to it. */
    public void takeFocus() {
        root.getChildren().getFirst().requestFocus();
    }

    /** A key of a person: a digit lets the person in. */
    public void typedAlone(String key) {
        var index = key.charAt(0) - '1';
        if (index >= 0 && index < reasons.size()) {
            chosen.accept(reasons.get(index));
        }
    }

    private Node reason(int index) {
        var cap = new Label(Integer.toString(index + 1));
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        var name = new Label();
        name.setWrapText(true);
        texts.language()
                .subscribe(language -> name.setText(words.reason(reasons.get(index), language)));
        var box = new HBox(cap, name);
        box.getStyleClass().addAll("undo-reason", "word-reason");
        box.setOnMouseClicked(_ -> chosen.accept(reasons.get(index)));
        return box;
    }

    private Label label(String key, String styleClass) {
        var label = new Label();
        label.textProperty().bind(texts.of(key));
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
