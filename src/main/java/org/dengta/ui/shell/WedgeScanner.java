package org.dengta.ui.shell;

import javafx.animation.PauseTransition;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

import org.dengta.reading.KeyBursts;

import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * A scanner that types into the window, wherever the focus is. Keys are looked at on their way to
 * the focus; Enter at the end of a burst goes no further, so that it presses no button, and what
 * the burst left in a text field is taken out again. A scanner that sends no Enter is done after a
 * short silence.
 */
final class WedgeScanner {
    private static final Duration SILENCE = Duration.millis(150);

    private final KeyBursts bursts = new KeyBursts();
    private final PauseTransition silence = new PauseTransition(SILENCE);
    private final LongSupplier nanos;
    private final Consumer<String> target;

    /**
     * @param nanos a monotonic clock
     * @param target gets each code, in order, on the screen's thread
     */
    WedgeScanner(LongSupplier nanos, Consumer<String> target) {
        this.nanos = nanos;
        this.target = target;
    }

    /** Listens to a window's keys from now on. */
    void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void typed(KeyEvent event) {
        var character = event.getCharacter();
        var isPrintable = !character.isEmpty() && !Character.isISOControl(character.codePointAt(0));
        if (isPrintable && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown()) {
            bursts.typed(character, nanos.getAsLong());
            silence.setOnFinished(_ -> ended(event.getTarget()));
            silence.playFromStart();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB) {
            silence.stop();
            if (ended(event.getTarget())) {
                event.consume();
            }
        }
    }

    private boolean ended(EventTarget focus) {
        var code = bursts.ended();
        code.ifPresent(text -> {
            takeOut(focus, text);
            target.accept(text);
        });
        return code.isPresent();
    }

    private static void takeOut(EventTarget focus, String text) {
        if (focus instanceof TextInputControl field && field.getText() != null) {
            var at = field.getText().lastIndexOf(text);
            if (at >= 0) {
                field.deleteText(at, at + text.length());
            }
        }
    }
}
