package org.dengta.ui.setup;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dengta.platform.fx.Texts;
import org.dengta.platform.problem.ProblemText;
import org.dengta.scanner.Advice;
import org.dengta.scanner.Advice.Urgency;
import org.dengta.scanner.AdviceWords;
import org.dengta.scanner.Calibration.Outcome;
import org.dengta.scanner.TestCode;
import org.dengta.ui.setup.ScannerModel.IsKept;
import org.dengta.ui.setup.ScannerModel.Learned;
import org.dengta.ui.setup.ScannerModel.NotKept;
import org.dengta.ui.setup.ScannerModel.NotWritten;

import java.util.Locale;

/** The sheet's codes with what became of each, what was learned, what to change. */
final class ScannerView {
    private static final double CODES_WIDTH = 300;

    private final ScannerModel model;
    private final Texts texts;
    private final VBox codes = new VBox();
    private final VBox found = new VBox();
    private final Label state = Pieces.label("setup-state");
    private final Button keep;
    private final Button anew;
    private final VBox root;

    ScannerView(ScannerModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        keep = Pieces.button(texts, "setup.keep", "F6", model::keep);
        anew = Pieces.button(texts, "setup.anew", "F5", model::startAnew);
        keep.setId("setup-keep");
        root = new VBox(Pieces.text(texts, "setup.how", "setup-how"), middle(), foot());
        root.getStyleClass().add("setup-page");
        root.setFocusTraversable(true);
        model.learned().subscribe(_ -> show());
        texts.language().subscribe(_ -> show());
    }

    Parent root() {
        return root;
    }

    /** Not on a button: a scanner too slow to be known by its pace would press it. */
    void takeFocus() {
        root.requestFocus();
    }

    private HBox middle() {
        codes.getStyleClass().add("setup-codes");
        codes.setMinWidth(CODES_WIDTH);
        codes.setPrefWidth(CODES_WIDTH);
        found.getStyleClass().add("setup-found");
        var scroll = new ScrollPane(found);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("setup-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        var middle = new HBox(codes, scroll);
        middle.getStyleClass().add("setup-middle");
        VBox.setVgrow(middle, Priority.ALWAYS);
        return middle;
    }

    private HBox foot() {
        var foot = new HBox(anew, keep, state);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("setup-foot");
        HBox.setHgrow(state, Priority.ALWAYS);
        return foot;
    }

    private void show() {
        var learned = model.learned().get();
        codes.getChildren().clear();
        for (var code : TestCode.values()) {
            codes.getChildren().add(row(code, learned.outcomes().getOrDefault(code, Outcome.OPEN)));
        }
        found.getChildren().clear();
        if (learned.isBegun()) {
            showFound(learned);
        } else {
            found.getChildren().add(Pieces.text(texts.now("setup.nothing"), "setup-note"));
        }
        keep.setDisable(!learned.isEnough());
        state.setText(state(learned));
    }

    private HBox row(TestCode code, Outcome outcome) {
        var mark = Pieces.text(mark(outcome), "setup-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        var number = Integer.toString(code.ordinal() + 1);
        var name = Pieces.text(number + "  " + texts.now("code." + code.code()), "setup-code");
        var said = outcome.name().toLowerCase(Locale.ROOT);
        var row =
                new HBox(
                        mark,
                        new VBox(name, Pieces.text(texts.now("outcome." + said), "setup-note")));
        row.getStyleClass().addAll("setup-row", "setup-row-" + said);
        row.setId("setup-" + code.code());
        return row;
    }

    private static String mark(Outcome outcome) {
        return switch (outcome) {
            case OPEN -> "○";
            case READ -> "✔";
            case DAMAGED -> "✘";
        };
    }

    private void showFound(Learned learned) {
        var profile = learned.profile();
        var layout = profile.keys().isSame() ? "layout.same" : "layout.other";
        var facts =
                texts.now(
                        "setup.facts",
                        texts.now(layout),
                        texts.now("suffix." + profile.suffix().code()),
                        Long.toString(profile.pace().toMillis()));
        found.getChildren().add(Pieces.text(facts, "setup-facts"));
        if (learned.advice().isEmpty()) {
            found.getChildren().add(Pieces.text(texts.now("setup.well"), "setup-well"));
        }
        var words = new AdviceWords(texts.language().getValue());
        learned.advice().forEach(advice -> found.getChildren().add(box(advice, words)));
    }

    private VBox box(Advice advice, AdviceWords words) {
        var urgency = advice.urgency().name().toLowerCase(Locale.ROOT);
        var sign = advice.urgency() == Urgency.MUST ? "✘  " : "▲  ";
        var box =
                new VBox(
                        Pieces.text(sign + words.found(advice), "setup-advice-found"),
                        Pieces.text(words.change(advice), "setup-advice-change"));
        box.getStyleClass().addAll("setup-advice", "setup-advice-" + urgency);
        return box;
    }

    private String state(Learned learned) {
        return switch (learned.kept()) {
            case IsKept _ -> texts.now("setup.kept");
            case NotWritten failed ->
                    ProblemText.of(failed.problem(), texts.language().getValue()).happened();
            case NotKept _ -> {
                var isOther = learned.hasOther() ? "setup.other" : "setup.scan";
                yield texts.now(learned.isEnough() ? "setup.enough" : isOther);
            }
        };
    }
}
