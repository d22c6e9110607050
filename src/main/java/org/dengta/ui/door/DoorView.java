package org.dengta.ui.door;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.dengta.platform.fx.Texts;
import org.dengta.ui.door.DoorState.Decided;
import org.dengta.ui.door.DoorState.Ready;
import org.dengta.ui.door.DoorState.Undecided;
import org.dengta.ui.door.DoorViewModel.Panel;
import org.dengta.ui.door.scans.UndoView;

/** The door's screen: verdict, failure or ready screen, panels over it, the edge beside it. */
final class DoorView {
    private final DoorViewModel model;
    private final Texts texts;
    private final Parts parts;
    private final StackPane stage = new StackPane();
    private final BorderPane root = new BorderPane();

    /** What it is put together from. */
    record Parts(
            Parent verdict,
            Parent problem,
            Parent ready,
            Parent edge,
            TypingView typing,
            GatesView gates,
            UndoView undo) {}

    private Panel shown = Panel.NONE;

    DoorView(DoorViewModel model, Texts texts, Parts parts) {
        this.model = model;
        this.texts = texts;
        this.parts = parts;
        root.getStyleClass().add("door");
        root.setFocusTraversable(true);
        root.setCenter(stage);
        root.setRight(parts.edge());
        stage.setMinSize(0, 0);
        model.state().subscribe(_ -> show());
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
        switch (open()) {
            case NONE -> root.requestFocus();
            case TYPING -> parts.typing().takeFocus();
            case UNDO -> parts.undo().takeFocus();
            case GATES -> parts.gates().takeFocus();
        }
    }

    /** A panel was just opened: what it held before is gone. */
    private void begin(Panel panel) {
        switch (panel) {
            case NONE, GATES -> {}
            case TYPING -> parts.typing().begin();
            case UNDO -> parts.undo().begin();
        }
    }

    /** A key of a person, told from a scanner's. */
    void typedAlone(String key) {
        switch (open()) {
            case NONE -> {
                if (key.equals("\n") || key.equals(" ")) {
                    model.acknowledge();
                }
            }
            case TYPING -> {}
            case UNDO -> parts.undo().typedAlone(key);
            case GATES -> {
                if (key.equals("\n")) {
                    parts.gates().choose();
                }
            }
        }
    }

    /** The panel that is seen: what has to be acknowledged hides any. */
    private Panel open() {
        return model.state().get().needsAcknowledgement() ? Panel.NONE : model.panel().get();
    }

    private void show() {
        var now = open();
        if (now == shown && now != Panel.NONE) {
            // What somebody types or chooses is not to be disturbed by what fades behind it.
            stage.getChildren().set(0, filling());
            return;
        }
        shown = now;
        stage.getChildren().setAll(filling());
        panel();
        stage.getChildren().add(notes());
        takeFocus();
    }

    private Node filling() {
        return switch (model.state().get()) {
            case Ready _ -> parts.ready();
            case Decided _ -> parts.verdict();
            case Undecided _ -> parts.problem();
        };
    }

    private void panel() {
        switch (open()) {
            case NONE -> {}
            case TYPING -> stage.getChildren().add(parts.typing().root());
            case UNDO -> stage.getChildren().add(parts.undo().root());
            case GATES -> stage.getChildren().add(parts.gates().root());
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
        var notes = new VBox(closing, waiting);
        notes.getStyleClass().add("door-notes");
        notes.setMouseTransparent(true);
        return notes;
    }

    private static Label note(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }
}
