package org.dengta.ui.shell.wedge;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.control.TextInputControl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keys on their way to a text field or whatever else has the focus, kept until it is known whether
 * a person typed them: a scanner's never get there, so that neither a field's text nor its
 * selection nor what can be undone knows of them. A few may have been let go before a machine that
 * stood still showed what they were: those are taken out again. Screen's thread.
 */
final class HeldKeys {
    private static final int MOST_UNDONE = 4;

    private final List<Event> keys = new ArrayList<>();
    private Optional<EventTarget> meant = Optional.empty();
    private Optional<Before> before = Optional.empty();
    private boolean replaying;

    /** A field before the first key. */
    private record Before(TextInputControl field, String text, int anchor, int caret) {

        static Before of(TextInputControl field) {
            return new Before(field, textOf(field), field.getAnchor(), field.getCaretPosition());
        }

        /** Of undone steps at first, so that these are not left to be undone. */
        void putBack() {
            for (var i = 0; i < MOST_UNDONE && isOther() && field.isUndoable(); i++) {
                field.undo();
            }
            if (isOther()) {
                field.setText(text);
            }
            field.selectRange(anchor, caret);
        }

        private boolean isOther() {
            return !text.equals(textOf(field));
        }

        private static String textOf(TextInputControl field) {
            return field.getText() == null ? "" : field.getText();
        }
    }

    /** Whether what is seen now is a key that is let go. */
    boolean isReplaying() {
        return replaying;
    }

    /** Keeps a key from where it was meant for; one for anything else than the first goes on. */
    void hold(Event key, boolean isFirst) {
        if (isFirst) {
            letGo();
            meant = Optional.of(key.getTarget());
            before = field(key.getTarget()).map(Before::of);
        }
        if (meant.equals(Optional.of(key.getTarget()))) {
            keys.add(key.copyFor(key.getSource(), key.getTarget()));
            key.consume();
        }
    }

    /** A person typed them: they go where they were meant for. */
    void letGo() {
        var held = List.copyOf(keys);
        keys.clear();
        replaying = true;
        try {
            held.forEach(key -> Event.fireEvent(key.getTarget(), key));
        } finally {
            replaying = false;
        }
    }

    /** A scanner typed them: the field is as it was before the first. */
    void drop() {
        keys.clear();
        before.ifPresent(Before::putBack);
        before = Optional.empty();
    }

    private static Optional<TextInputControl> field(EventTarget target) {
        return target instanceof TextInputControl field ? Optional.of(field) : Optional.empty();
    }
}
