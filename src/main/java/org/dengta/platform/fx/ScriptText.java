package org.dengta.platform.fx;

import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;

import org.dengta.platform.text.ScriptRun;
import org.dengta.platform.text.Shaper;

/**
 * A text of any script in the bundled faces, wrapped where it is too wide. The toolkit asks one
 * family only and then the system's, which may have none; so each stretch names its own. Colour,
 * size and weight come from the style class of the node and reach the letters by {@code
 * -fx-font-size}, {@code -fx-font-weight} on it and {@code .script-text} rules.
 */
public final class ScriptText {
    private final TextFlow flow = new TextFlow();

    /** A text that follows its value, with style classes besides {@code script-text}. */
    public ScriptText(ObservableValue<String> text, String... styleClasses) {
        flow.getStyleClass().add("script-text");
        flow.getStyleClass().addAll(styleClasses);
        text.subscribe(this::show);
    }

    public TextFlow root() {
        return flow;
    }

    private void show(String text) {
        var fromRight = Shaper.readsFromRight(text);
        flow.setNodeOrientation(
                fromRight ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        // Of a text that reads from the right the toolkit's RIGHT is the left side of the screen.
        flow.setTextAlignment(fromRight ? TextAlignment.RIGHT : TextAlignment.LEFT);
        flow.getChildren().setAll(ScriptRun.of(text).stream().map(ScriptText::piece).toList());
    }

    private static Text piece(ScriptRun run) {
        var piece = new Text(run.text());
        piece.getStyleClass().add("text");
        piece.setStyle("-fx-font-family: \"" + Fonts.name(run.family()) + "\"");
        return piece;
    }
}
