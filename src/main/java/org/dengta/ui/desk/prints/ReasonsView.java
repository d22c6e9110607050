package org.dengta.ui.desk.prints;

import javafx.animation.Animation.Status;
import javafx.animation.PauseTransition;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.dengta.platform.fx.Texts;
import org.dengta.printing.ReprintReason;
import org.dengta.ui.desk.Pieces;

/**
 * The question why another copy is wanted: keys 1 to 4 or buttons. A digit counts only when nothing
 * is typed right after it, so that a scanned code answers nothing.
 */
public final class ReasonsView {
    private static final Duration ALONE = Duration.millis(250);

    private final PrintsViewModel model;
    private final PauseTransition alone = new PauseTransition(ALONE);
    private final VBox root = new VBox();
    private String digits = "";

    public ReasonsView(PrintsViewModel model, Texts texts) {
        this.model = model;
        var buttons = new FlowPane();
        buttons.getStyleClass().add("desk-reasons");
        for (var reason : ReprintReason.values()) {
            var text = texts.of("reason." + reason.code());
            var number = reason.ordinal() + 1;
            var button =
                    Pieces.button(text.map(it -> number + "  " + it), () -> model.because(reason));
            button.setId("desk-reason-" + reason.code());
            buttons.getChildren().add(button);
        }
        buttons.getChildren().add(Pieces.button(texts.of("reason.none"), model::forget));
        root.getStyleClass().add("desk-asking");
        root.getChildren()
                .addAll(Pieces.label(texts.of("reason.title"), "desk-asking-title"), buttons);
        model.asking().subscribe(_ -> alone.stop());
    }

    public Parent root() {
        return root;
    }

    /** Takes a typed digit while the question stands. */
    public void typed(KeyEvent event) {
        var digit = event.getCharacter();
        if (digit.matches("[0-9]")) {
            event.consume();
            digits = alone.getStatus() == Status.RUNNING ? digits + digit : digit;
            alone.setOnFinished(_ -> answer());
            alone.playFromStart();
        }
    }

    private void answer() {
        var reasons = ReprintReason.values();
        var number = digits.length() == 1 ? digits.charAt(0) - '0' : 0;
        if (number >= 1 && number <= reasons.length) {
            model.because(reasons[number - 1]);
        }
    }
}
