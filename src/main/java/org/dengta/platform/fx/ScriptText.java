package org.dengta.platform.fx;

import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.dengta.platform.text.ScriptRun;
import org.dengta.platform.text.Shaper;

import java.util.Arrays;
import java.util.List;

/**
 * A text of any script in the bundled faces, wrapped where it is too wide, at the left of its room.
 * The toolkit asks one family only and then the system's, which may have none; so each stretch
 * names its own. Colour, size and weight come from the style class of the node and reach the
 * letters by {@code -fx-font-size}, {@code -fx-font-weight} on it and {@code .script-text} rules.
 *
 * <p>JavaFX 26 throws at every pulse over a TextFlow that wraps text read from the right; such a
 * text is laid out word by word.
 */
public final class ScriptText {
    private final StackPane root = new StackPane();

    /** A text that follows its value, with style classes besides {@code script-text}. */
    public ScriptText(ObservableValue<String> text, String... styleClasses) {
        root.getStyleClass().add("script-text");
        root.getStyleClass().addAll(styleClasses);
        text.subscribe(this::show);
    }

    public Region root() {
        return root;
    }

    private void show(String text) {
        root.getChildren().setAll(Shaper.readsFromRight(text) ? fromRight(text) : fromLeft(text));
    }

    private static Node fromLeft(String text) {
        return new TextFlow(pieces(text).toArray(Node[]::new));
    }

    /** In a row that is filled from the right but stands at the left, as other names do. */
    private static Node fromRight(String text) {
        var words = new FlowPane();
        words.getStyleClass().add("script-words");
        words.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        Arrays.stream(text.strip().split("\\s+", -1))
                .map(word -> new TextFlow(pieces(word).toArray(Node[]::new)))
                .forEach(words.getChildren()::add);
        return words;
    }

    private static List<Text> pieces(String text) {
        return ScriptRun.of(text).stream().map(ScriptText::piece).toList();
    }

    private static Text piece(ScriptRun run) {
        var piece = new Text(run.text());
        piece.getStyleClass().add("text");
        piece.setStyle("-fx-font-family: \"" + Fonts.name(run.family()) + "\"");
        return piece;
    }
}
