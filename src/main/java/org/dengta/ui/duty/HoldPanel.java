package org.dengta.ui.duty;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.dengta.platform.fx.Texts;
import org.dengta.ui.duty.HoldDraft.Scope;
import org.dengta.wording.VerdictWords;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What to hold, how far, why and how long, each by a digit; at last Enter orders it. */
public final class HoldPanel {
    private static final int ROWS = 5;

    private final HoldModel model;
    private final Texts texts;
    private final VerdictWords words;
    private final VBox box = new VBox();
    private final StackPane root = new StackPane(box);

    /**
     * @param texts of the bundle {@code org.dengta.ui.duty.duty}
     */
    public HoldPanel(HoldModel model, Texts texts, VerdictWords words) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        box.getStyleClass().addAll("panel", "door-panel", "hold-panel");
        box.setFocusTraversable(true);
        box.setId("hold-panel");
        root.getStyleClass().add("door-veil");
        root.visibleProperty().bind(model.draft().map(it -> it.isPresent()));
        root.managedProperty().bind(root.visibleProperty());
        model.draft().subscribe(_ -> show());
        model.page().subscribe(_ -> show());
        texts.language().subscribe(_ -> show());
    }

    public Parent root() {
        return root;
    }

    /** Keys go to it. */
    public void takeFocus() {
        box.requestFocus();
    }

    private void show() {
        model.draft().get().ifPresent(this::show);
    }

    private void show(HoldDraft draft) {
        var step = draft.step().name().toLowerCase(Locale.ROOT);
        var list = list(draft);
        var more = draft.choices() > HoldModel.PAGE ? "hint.more" : "hint.usual";
        box.getChildren()
                .setAll(
                        label(texts.now("hold.title"), "panel-title"),
                        label(soFar(draft), "hold-so-far"),
                        label(texts.now("step." + step), "undo-why"),
                        list,
                        label(texts.now(more), "muted"));
    }

    /** In two columns, downwards. */
    private GridPane list(HoldDraft draft) {
        var list = new GridPane();
        list.getStyleClass().add("hold-choices");
        for (var i = 0; i < 2; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(50);
            list.getColumnConstraints().add(column);
        }
        var first = model.page().get() * HoldModel.PAGE;
        var last = Math.min(draft.choices(), first + HoldModel.PAGE);
        IntStream.range(first, last)
                .forEach(i -> {
                    var at = i - first;
                    list.add(row(i, at + 1, choice(draft, i)), at / ROWS, at % ROWS);
                });
        return list;
    }

    /** What was chosen before. */
    private String soFar(HoldDraft draft) {
        return Stream.of(
                        draft.scope().map(this::name),
                        draft.state().map(it -> texts.now("state." + code(it))),
                        draft.reason()
                                .map(it -> words.reason(it.code(), texts.language().getValue())),
                        draft.lasts().map(this::lasting))
                .flatMap(it -> it.stream())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    private String choice(HoldDraft draft, int i) {
        return switch (draft.step()) {
            case SCOPE -> kind(draft.scopes().get(i)) + " " + name(draft.scopes().get(i));
            case STATE -> texts.now("state." + code(HoldDraft.STATES.get(i)));
            case REASON ->
                    words.reason(HoldDraft.reasons().get(i).code(), texts.language().getValue());
            case LASTS -> lasting(HoldDraft.LASTING.get(i));
            case CONFIRM -> texts.now("confirm");
        };
    }

    private String kind(Scope scope) {
        return texts.now("scope." + scope.of().name().toLowerCase(Locale.ROOT));
    }

    private String name(Scope scope) {
        return texts.language().getValue().getLanguage().equals("zh")
                ? scope.name().zh()
                : scope.name().en();
    }

    private String lasting(Duration time) {
        return time.isZero() ? texts.now("lasts.open") : texts.now("lasts", time.toMinutes());
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Node row(int index, int digit, String text) {
        var cap = new Label(Integer.toString(digit));
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(cap, label(text, "hold-choice"));
        row.getStyleClass().addAll("undo-reason", "word-reason");
        row.setOnMouseClicked(_ -> model.choose(index));
        return row;
    }

    private static Label label(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
