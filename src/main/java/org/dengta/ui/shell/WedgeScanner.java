package org.dengta.ui.shell;

import javafx.animation.PauseTransition;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

import org.dengta.reading.KeyBursts;

import java.util.function.LongSupplier;

/**
 * A scanner that types into the window, wherever the focus is, told from the keys of a person. Keys
 * are looked at on their way to the focus. Enter or Tab at the end of a burst goes no further, nor
 * do those that come late or twice after it, so that a scan presses no button; what a burst left in
 * a text field is taken out again. A scanner that sends no Enter is done after a short silence.
 *
 * <p>A key typed alone is told as such: Enter at once, when nothing was typed just before; any
 * other only after a silence, since it may be the first character of a code.
 */
final class WedgeScanner {
    private static final Duration SILENCE = Duration.millis(KeyBursts.SILENCE.toMillis());
    private static final Duration ALONE = Duration.millis(160);
    private static final long ECHO_NANOS = 500_000_000;

    private final KeyBursts bursts = new KeyBursts();
    private final PauseTransition silence = new PauseTransition(SILENCE);
    private final PauseTransition alone = new PauseTransition(ALONE);
    private final LongSupplier nanos;
    private final Hearer hearer;
    private Before before = new Before(new Object(), "");
    private long lastBurst;
    private boolean hadBurst;
    private boolean enterIsDown;

    /** Hears of scans and keys, in their order, on the screen's thread. */
    interface Hearer {

        /** A scanner typed a code. */
        void scanned(String code);

        /** A person typed one key and no other; Enter is {@code "\n"}. Not while a field has it. */
        void typedAlone(String key);
    }

    /** What had the focus before a burst, and what stood in it. */
    private record Before(Object focus, String text) {}

    /**
     * @param nanos a monotonic clock
     */
    WedgeScanner(LongSupplier nanos, Hearer hearer) {
        this.nanos = nanos;
        this.hearer = hearer;
    }

    /** Listens to a window's keys from now on. */
    void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
    }

    private void typed(KeyEvent event) {
        var character = event.getCharacter();
        var isPrintable = !character.isEmpty() && !Character.isISOControl(character.codePointAt(0));
        if (!isPrintable || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        if (bursts.typed(character, nanos.getAsLong())) {
            before = new Before(event.getTarget(), textOf(event.getTarget()));
        }
        var focus = event.getTarget();
        silence.setOnFinished(_ -> ended());
        silence.playFromStart();
        alone.setOnFinished(_ -> tellAlone(focus));
        alone.playFromStart();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB) {
            ending(event);
        } else if (event.getCode() == KeyCode.SPACE && isWithinCode()) {
            event.consume();
        }
    }

    /** A blank within a code must not press the button that has the focus. */
    private void released(KeyEvent event) {
        enterIsDown &= event.getCode() != KeyCode.ENTER;
        if (event.getCode() == KeyCode.SPACE && isWithinCode() && !isField(event.getTarget())) {
            event.consume();
        }
    }

    private void ending(KeyEvent event) {
        var isAfterKeys = !bursts.pending().isEmpty();
        silence.stop();
        alone.stop();
        if (ended() || isEcho()) {
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER
                && !isAfterKeys
                && !isField(event.getTarget())) {
            enter();
        }
    }

    /** Once for each time it is pressed: a key that is held down repeats itself. */
    private void enter() {
        if (!enterIsDown) {
            enterIsDown = true;
            hearer.typedAlone("\n");
        }
    }

    private boolean isWithinCode() {
        return bursts.pending().length() > 1;
    }

    private boolean isEcho() {
        return hadBurst && nanos.getAsLong() - lastBurst < ECHO_NANOS;
    }

    private void tellAlone(EventTarget focus) {
        var pending = bursts.pending();
        if (pending.length() == 1 && !isField(focus)) {
            hearer.typedAlone(pending);
        }
    }

    private boolean ended() {
        var code = bursts.ended();
        code.ifPresent(text -> {
            lastBurst = nanos.getAsLong();
            hadBurst = true;
            putBack();
            hearer.scanned(text);
        });
        return code.isPresent();
    }

    private void putBack() {
        if (before.focus() instanceof TextInputControl field) {
            field.setText(before.text());
            field.end();
        }
    }

    private static boolean isField(EventTarget focus) {
        return focus instanceof TextInputControl;
    }

    private static String textOf(EventTarget focus) {
        return focus instanceof TextInputControl field && field.getText() != null
                ? field.getText()
                : "";
    }
}
