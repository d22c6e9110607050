package org.dengta.ui.door.word;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.dengta.platform.fx.ScriptText;
import org.dengta.platform.fx.Texts;
import org.dengta.ui.door.word.Ticks.Behind;
import org.dengta.ui.door.word.Ticks.Delegation;
import org.dengta.wording.VerdictWords;

import java.util.stream.IntStream;

/** The list of those who may pass together, over the verdict that it goes with. */
public final class TickView {
    private static final double A_STEP = 0.25;

    private final TickModel model;
    private final Texts texts;
    private final TickTexts said;
    private final TickRow rows;
    private final Runnable closing;
    private final StringProperty title = new SimpleStringProperty("");
    private final Label step = TickRow.label("undo-why");
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final Label answer = TickRow.label("undo-result");
    private final FlowPane keys = new FlowPane();
    private final StackPane root = new StackPane();

    /**
     * @param closing lets nobody in and goes back to the verdict
     */
    public TickView(TickModel model, Texts texts, VerdictWords words, Runnable closing) {
        this.model = model;
        this.texts = texts;
        this.closing = closing;
        said = new TickTexts(texts, words);
        rows = new TickRow(texts, said, model::typed);
        list.getStyleClass().add("word-reasons");
        keys.getStyleClass().add("undo-reasons");
        var box = new VBox(new ScriptText(title, "panel-title").root(), step, scroll, answer, keys);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("tick-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        keys.setMinHeight(Region.USE_PREF_SIZE);
        box.getStyleClass().addAll("panel", "door-panel", "ticks");
        box.setFocusTraversable(true);
        box.setId("ticks");
        box.setOnKeyPressed(this::scrolled);
        root.getStyleClass().add("door-veil");
        root.getChildren().add(box);
        model.ticks().subscribe(now -> now.ifPresent(this::show));
        texts.language().subscribe(_ -> model.ticks().get().ifPresent(this::show));
    }

    public Parent root() {
        return root;
    }

    /** Keys go to it. */
    public void takeFocus() {
        root.getChildren().getFirst().requestFocus();
    }

    /** Long names of a page may not all be in sight. */
    private void scrolled(KeyEvent event) {
        var by =
                switch (event.getCode()) {
                    case DOWN -> A_STEP;
                    case UP -> -A_STEP;
                    default -> 0;
                };
        scroll.setVvalue(Math.clamp(scroll.getVvalue() + by, 0, 1));
    }

    /** A key of a person. */
    public void typedAlone(String key) {
        model.typed(key);
    }

    private void show(Ticks now) {
        title.set(
                switch (now.company()) {
                    case Delegation it -> texts.now("ticks.title", it.name());
                    case Behind _ -> texts.now("party.title");
                });
        root.getStyleClass().remove("door-curtain");
        if (now.company() instanceof Behind) {
            // Whoever passes is not shown to bystanders any longer than a scan is.
            root.getStyleClass().add("door-curtain");
        }
        step.setText(step(now));
        TickRow.put(step, !step.getText().isEmpty());
        list.getChildren()
                .setAll(
                        IntStream.range(0, now.seen().size())
                                .mapToObj(index -> rows.of(now, index))
                                .toList());
        TickRow.put(scroll, now.counted().isEmpty() && !now.members().isEmpty());
        answer.setText(said.said(now));
        TickRow.put(answer, !answer.getText().isEmpty());
        keys.getChildren().clear();
        now.counted().ifPresentOrElse(_ -> countingKeys(), () -> tickingKeys(now));
        key(texts.now("ticks.esc"), "ticks.close", closing);
    }

    private String step(Ticks now) {
        var ticked = now.ticked().size();
        var all = now.members().size();
        if (all == 0) {
            return "";
        }
        return now.counted()
                .map(digits -> texts.now("ticks.count", digits.isEmpty() ? "–" : digits))
                .orElseGet(() ->
                        switch (now.company()) {
                            case Delegation _ -> texts.now("ticks.ticked", ticked, all);
                            case Behind _ -> texts.now("party.ticked", ticked, all, ticked + 1);
                        });
    }

    private void tickingKeys(Ticks now) {
        if (now.members().isEmpty()) {
            return;
        }
        typing("0", texts.now("ticks.all"), "0");
        if (now.pages() > 1) {
            var page = texts.now("ticks.page", now.page() + 1, now.pages());
            typing(texts.now("verdict.space"), page, " ");
        }
        var enter =
                switch (now.company()) {
                    case Delegation _ -> texts.now("ticks.on");
                    case Behind _ -> texts.now("party.enter", now.ticked().size());
                };
        typing(texts.now("ticks.return"), enter, "\n");
    }

    /** Digits too: a finger has no keyboard. */
    private void countingKeys() {
        IntStream.rangeClosed(1, 10)
                .mapToObj(digit -> Integer.toString(digit % 10))
                .forEach(digit -> typing(digit, "", digit));
        key("⌫", "key.step", model::erase);
        typing(texts.now("ticks.return"), texts.now("ticks.enter"), "\n");
    }

    private void typing(String cap, String does, String key) {
        keys.getChildren().add(TickRow.key(cap, does, () -> model.typed(key)));
    }

    private void key(String cap, String does, Runnable action) {
        keys.getChildren().add(TickRow.key(cap, texts.now(does), action));
    }
}
