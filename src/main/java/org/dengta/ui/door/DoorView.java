package org.dengta.ui.door;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.dengta.platform.fx.Texts;
import org.dengta.platform.problem.ProblemText;
import org.dengta.ui.door.DoorState.Decided;
import org.dengta.ui.door.DoorState.Ready;
import org.dengta.ui.door.DoorState.Together;
import org.dengta.ui.door.DoorState.Undecided;
import org.dengta.ui.door.hold.HoldWatch;
import org.dengta.ui.door.scans.UndoView;
import org.dengta.ui.door.word.OverrideView;
import org.dengta.ui.door.word.Panel;
import org.dengta.ui.door.word.TickView;
import org.dengta.ui.duty.HoldModel;
import org.dengta.ui.duty.HoldPanel;

/** The door's screen: verdict, failure or ready screen, panels over it, the edge beside it. */
final class DoorView {
    private final Told told;
    private final DoorViewModel model;
    private final Texts texts;
    private final Parts parts;
    private final Panels panels;
    private final StackPane stage = new StackPane();
    private final BorderPane root = new BorderPane();

    /** Whom it listens to. */
    record Told(DoorViewModel door, DoorWord word, HoldWatch holds, HoldModel orders) {}

    /** What it is put together from. */
    record Parts(
            Parent verdict,
            Parent problem,
            Parent ready,
            Parent held,
            Parent edge,
            Panels panels) {}

    /** What lies over it while it is open. */
    record Panels(
            TypingView typing,
            GatesView gates,
            UndoView undo,
            OverrideView override,
            TickView ticks,
            HoldPanel orders) {}

    private Panel shown = Panel.NONE;

    DoorView(Told told, Texts texts, Parts parts) {
        this.told = told;
        this.model = told.door();
        this.texts = texts;
        this.parts = parts;
        panels = parts.panels();
        root.getStyleClass().add("door");
        root.setFocusTraversable(true);
        root.setCenter(stage);
        root.setRight(parts.edge());
        stage.setMinSize(0, 0);
        model.state().subscribe(_ -> show());
        told.holds().hold().subscribe(_ -> show());
        told.orders().draft().subscribe(_ -> takeFocus());
        model.panel()
                .subscribe(panel -> {
                    begin(panel);
                    show();
                });
    }

    Parent root() {
        return root;
    }

    /** Keys go where work is: to the open panel, else to no control at all. */
    void takeFocus() {
        if (told.orders().isOpen()) {
            panels.orders().takeFocus();
            return;
        }
        switch (open()) {
            case NONE -> root.requestFocus();
            case TYPING -> panels.typing().takeFocus();
            case UNDO -> panels.undo().takeFocus();
            case GATES -> panels.gates().takeFocus();
            case WORD -> panels.override().takeFocus();
            case TICKS -> panels.ticks().takeFocus();
        }
    }

    /** A panel was just opened: what it held before is gone. */
    private void begin(Panel panel) {
        switch (panel) {
            case NONE, GATES, WORD, TICKS -> {}
            case TYPING -> panels.typing().begin();
            case UNDO -> panels.undo().begin();
        }
    }

    /** A key of a person, told from a scanner's. */
    void typedAlone(String key) {
        if (told.orders().isOpen()) {
            told.orders().typedAlone(key);
            return;
        }
        switch (open()) {
            case NONE -> {
                if (key.equals("\n") || key.equals(" ")) {
                    model.acknowledge();
                } else if (key.matches("[1-9]")) {
                    told.word().recount(Integer.parseInt(key));
                }
            }
            case TYPING -> {}
            case UNDO -> panels.undo().typedAlone(key);
            case WORD -> panels.override().typedAlone(key);
            case TICKS -> panels.ticks().typedAlone(key);
            case GATES -> {
                if (key.equals("\n")) {
                    panels.gates().choose();
                }
            }
        }
    }

    /** The panel that is seen: what has to be acknowledged hides any but that about itself. */
    private Panel open() {
        var panel = model.panel().get();
        return model.state().get().needsAcknowledgement() && !panel.isAboutVerdict()
                ? Panel.NONE
                : panel;
    }

    private void show() {
        if (model.state().get().needsAcknowledgement()) {
            told.orders().close();
        }
        var now = open();
        if (now == shown && now != Panel.NONE) {
            // What somebody types or chooses is not to be disturbed by what fades behind it.
            stage.getChildren().set(0, filling());
            return;
        }
        shown = now;
        // A list of long names needs the room.
        root.setRight(now == Panel.TICKS ? null : parts.edge());
        stage.getChildren().setAll(filling());
        panel();
        stage.getChildren().addAll(notes(), panels.orders().root());
        takeFocus();
    }

    private Node filling() {
        return switch (model.state().get()) {
            case Ready _ -> told.holds().hold().get().isPresent() ? parts.held() : parts.ready();
            case Decided _, Together _ -> parts.verdict();
            case Undecided _ -> parts.problem();
        };
    }

    private void panel() {
        switch (open()) {
            case NONE -> {}
            case TYPING -> stage.getChildren().add(panels.typing().root());
            case UNDO -> stage.getChildren().add(panels.undo().root());
            case GATES -> stage.getChildren().add(panels.gates().root());
            case WORD -> stage.getChildren().add(panels.override().root());
            case TICKS -> stage.getChildren().add(panels.ticks().root());
        }
    }

    /** How many scans wait, and what closing would do to them. */
    private Node notes() {
        var waiting = note("door-waiting");
        waiting.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> texts.now("waiting", model.waiting().get()),
                                model.waiting(),
                                texts.language()));
        var some = model.waiting().greaterThan(0);
        waiting.visibleProperty().bind(some);
        waiting.managedProperty().bind(some);
        var closing = note("door-closing");
        closing.textProperty().bind(texts.of("waiting.closing"));
        closing.visibleProperty().bind(model.askedToClose());
        closing.managedProperty().bind(model.askedToClose());
        var sent = note("door-sent");
        sent.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> said(told.word().told().get()),
                                told.word().told(),
                                texts.language()));
        sent.visibleProperty().bind(sent.textProperty().isNotEmpty());
        sent.managedProperty().bind(sent.visibleProperty());
        var notes = new VBox(sent, closing, waiting);
        notes.getStyleClass().add("door-notes");
        notes.setMouseTransparent(true);
        return notes;
    }

    private String said(DoorWord.Told what) {
        return switch (what) {
            case DoorWord.Nothing _ -> "";
            case DoorWord.Sent _ -> texts.now("sent.done");
            case DoorWord.NotSent failed -> {
                var language = texts.language().getValue();
                var said = ProblemText.of(failed.problem(), language);
                yield texts.now("sent.failed")
                        + " "
                        + said.next()
                        + " ["
                        + failed.problem().code()
                        + "]";
            }
        };
    }

    private static Label note(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }
}
