package org.dengta.ui.door;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.dengta.platform.fx.Texts;
import org.dengta.platform.fx.fit.FontToFit;
import org.dengta.platform.fx.fit.OutlinedText;
import org.dengta.platform.problem.ProblemText;
import org.dengta.platform.text.Shaper;
import org.dengta.platform.text.TextStyle;
import org.dengta.ui.door.DoorState.Undecided;
import org.dengta.ui.door.sign.Sign;
import org.dengta.ui.door.sign.SignShape;

/** A scan that could not be decided: let nobody in on it; what happened and what to do. */
final class ProblemView {
    private static final double DRAWN_WIDTH = 720;
    private static final double DRAWN_HEIGHT = 700;
    private static final double SIGN = 132;

    private final Texts texts;
    private final OutlinedText title;
    private final Label happened = label("problem-line");
    private final Label safe = label("problem-line");
    private final Label next = label("problem-next");
    private final Label code = label("problem-code");
    private final VBox content = new VBox();
    private final FontToFit fitted = new FontToFit(content, DRAWN_WIDTH, DRAWN_HEIGHT);
    private final StackPane root = new StackPane();

    ProblemView(DoorViewModel model, Texts texts, Shaper shaper) {
        title = new OutlinedText(shaper, TextStyle.BOLD);
        this.texts = texts;
        root.getStyleClass().addAll("verdict", "verdict-undecided");
        compose();
        root.getChildren().add(fitted);
        model.state().subscribe(this::shownIf);
        texts.language().subscribe(_ -> shownIf(model.state().get()));
    }

    Parent root() {
        return root;
    }

    private void shownIf(DoorState state) {
        if (state instanceof Undecided undecided) {
            var problem = undecided.problem();
            var said = ProblemText.of(problem, texts.language().getValue());
            title.show(texts.now("undecided.title"));
            happened.setText(said.happened());
            safe.setText(said.safe());
            next.setText(said.next());
            code.setText("[" + problem.code() + "]");
            fitted.fit();
        }
    }

    private void compose() {
        var sign = new SignShape(fitted.scale().multiply(SIGN));
        sign.show(Sign.STOP);
        title.getStyleClass().add("verdict-word");
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(sign.root(), title);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("verdict-head");
        var order = label("verdict-next");
        order.textProperty().bind(texts.of("undecided.order"));
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        var hint = label("verdict-hint");
        hint.textProperty().bind(texts.of("verdict.acknowledge"));
        content.getChildren().addAll(head, order, happened, safe, next, code, gap, hint);
        content.getStyleClass().add("verdict-content");
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
