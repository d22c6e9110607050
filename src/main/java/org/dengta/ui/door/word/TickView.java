package org.dengta.ui.door.word;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.dengta.accreditation.Person;
import org.dengta.checkin.PartyEntry;
import org.dengta.platform.fx.Texts;
import org.dengta.platform.problem.ProblemText;
import org.dengta.wording.VerdictWords;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A delegation's list over the verdict that asks for it. */
public final class TickView {
    private final TickModel model;
    private final Texts texts;
    private final VerdictWords words;
    private final Label title = label("panel-title");
    private final Label step = label("undo-why");
    private final VBox list = new VBox();
    private final Label answer = label("undo-result");
    private final Label hint = label("muted");
    private final StackPane root = new StackPane();

    public TickView(TickModel model, Texts texts, VerdictWords words) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        list.getStyleClass().add("word-reasons");
        var box = new VBox(title, step, list, answer, hint);
        box.getStyleClass().addAll("panel", "door-panel", "ticks");
        box.setFocusTraversable(true);
        box.setId("ticks");
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

    /** A key of a person. */
    public void typedAlone(String key) {
        model.typed(key);
    }

    private void show(Ticks now) {
        title.setText(texts.now("ticks.title", now.delegation()));
        step.setText(
                now.counted()
                        .map(digits -> texts.now("ticks.count", digits.isEmpty() ? "–" : digits))
                        .orElseGet(() ->
                                texts.now(
                                        "ticks.ticked",
                                        now.ticked().size(),
                                        now.members().size())));
        list.getChildren()
                .setAll(
                        IntStream.range(0, now.seen().size())
                                .mapToObj(index -> row(now, index))
                                .toList());
        put(list, now.counted().isEmpty());
        answer.setText(said(now.answer(), now.at()));
        put(answer, !answer.getText().isEmpty());
        hint.setText(
                now.counted().isPresent()
                        ? texts.now("ticks.count-hint")
                        : texts.now("ticks.hint", now.page() + 1, now.pages()));
    }

    private Node row(Ticks now, int index) {
        var person = now.seen().get(index);
        var isTicked = now.ticked().contains(person.id());
        var cap = new Label(Integer.toString(index + 1));
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        var mark = new Label(isTicked ? "☑" : "☐");
        mark.getStyleClass().add("tick-name");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        var box = new HBox(cap, mark, names(person));
        box.getStyleClass().addAll("undo-reason", "word-reason");
        if (isTicked) {
            box.getStyleClass().add("undo-chosen");
        }
        box.setOnMouseClicked(_ -> model.typed(Integer.toString(index + 1)));
        return box;
    }

    /** Each script by itself: some run the other way. */
    private static Node names(Person person) {
        var primary = label("tick-name");
        primary.setText(person.names().primary());
        var other = label("muted");
        other.setText(person.names().secondary());
        put(other, !other.getText().isEmpty());
        return new VBox(primary, other);
    }

    private String said(Ticks.Answer answer, Instant at) {
        return switch (answer) {
            case Ticks.Untried _ -> "";
            case Ticks.Failed failed -> {
                var said = ProblemText.of(failed.problem(), texts.language().getValue());
                yield said.happened() + " " + said.next() + " [" + failed.problem().code() + "]";
            }
            case Ticks.Not not -> said(not.why(), at);
        };
    }

    private String said(PartyEntry why, Instant at) {
        return switch (why) {
            case PartyEntry.Passed _ -> "";
            case PartyEntry.Nobody _ -> texts.now("ticks.nobody");
            case PartyEntry.HeadsDiffer it -> texts.now("ticks.differ", it.ticked(), it.counted());
            case PartyEntry.Strangers it ->
                    texts.now("ticks.strangers", Integer.toString(it.people().size()));
            case PartyEntry.TurnedAway it ->
                    it.people().stream()
                            .map(turned -> said(turned, at))
                            .collect(Collectors.joining(" ", texts.now("ticks.turned") + " ", ""));
        };
    }

    private String said(PartyEntry.Turned turned, Instant at) {
        var said = words.of(turned.verdict(), at, texts.language().getValue());
        return turned.person() + ": " + said.reason();
    }

    private static void put(Node node, boolean isThere) {
        node.setVisible(isThere);
        node.setManaged(isThere);
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
