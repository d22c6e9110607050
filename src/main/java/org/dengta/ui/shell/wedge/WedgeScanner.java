package org.dengta.ui.shell.wedge;

import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.PopupWindow;
import javafx.util.Duration;

import org.dengta.platform.fx.FxThread;
import org.dengta.scanner.Burst;
import org.dengta.scanner.KeyBursts;
import org.dengta.scanner.ScannerProfile;
import org.dengta.scanner.Suffix;
import org.dengta.ui.shell.wedge.ScanStream.Key;

import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * A scanner that types into the program, in whatever window the focus is, told from the keys of a
 * person. Keys are looked at on their way to the focus and kept until it is known whose they are.
 * Enter or Tab at the end of a burst goes no further, nor do those that come late or twice after
 * it, so that a scan presses no button. A scanner that sends no Enter is done after a short
 * silence.
 *
 * <p>A key typed alone is told as such: Enter at once, when nothing was typed just before; any
 * other only after a silence, since it may be the first character of a code.
 */
public final class WedgeScanner {
    private static final Duration SILENCE = Duration.millis(KeyBursts.SILENCE.toMillis());
    private static final Duration ALONE = Duration.millis(160);
    private static final long ECHO_NANOS = 500_000_000;

    private final ScanStream stream;
    private final HeldKeys held = new HeldKeys();
    private final KeysDown down = new KeysDown();
    private final PauseTransition silence = new PauseTransition(SILENCE);
    private final PauseTransition brokenOff = new PauseTransition();
    private final PauseTransition patience = new PauseTransition();
    private final PauseTransition alone = new PauseTransition(ALONE);
    private final LongSupplier nanos;
    private final Hearer hearer;
    private Object inPopup = this;
    private long lastBurst;
    private boolean hadBurst;
    private boolean enterIsDown;

    /** Hears of scans and keys, in their order, on the screen's thread. */
    public interface Hearer extends ScanStream.Hearer {

        /** A person typed one key and no other; Enter is {@code "\n"}. Not while a field has it. */
        void typedAlone(String key);

        /** A second end came right after a scan, and went nowhere. */
        default void endedTwice() {}
    }

    /** Notes a burst before anybody acts on it. */
    private final class First implements ScanStream.Hearer {
        @Override
        public void heard(Burst burst) {
            lastBurst = nanos.getAsLong();
            hadBurst = true;
            held.drop();
            hearer.heard(burst);
        }

        @Override
        public void begun(String head) {
            hearer.begun(head);
        }

        @Override
        public void scanned(String code) {
            hearer.scanned(code);
        }

        @Override
        public void mixed() {
            hearer.mixed();
        }
    }

    /**
     * @param nanos a monotonic clock
     * @param profile of the scanner, as far as it is known
     */
    public WedgeScanner(LongSupplier nanos, Supplier<ScannerProfile> profile, Hearer hearer) {
        this.nanos = nanos;
        this.hearer = hearer;
        stream = new ScanStream(profile, new First());
        silence.setOnFinished(_ -> ended(Suffix.NONE));
        brokenOff.setOnFinished(_ -> stream.giveUp());
        patience.setOnFinished(_ -> letGo());
    }

    /** Listens to a window's keys from now on, and to those of all that open while it is shown. */
    public void listenTo(Scene scene) {
        new EveryWindow(this::heed).beside(scene);
    }

    private void heed(Scene scene) {
        scene.addEventFilter(KeyEvent.ANY, event -> seen(scene, event));
        scene.addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, event -> composed(scene, event));
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> letGo());
    }

    private void seen(Scene scene, KeyEvent event) {
        if (held.isReplaying()) {
            return;
        }
        if (scene.getWindow() instanceof PopupWindow) {
            seenInPopup(event);
            return;
        }
        if (ScanKeys.Seen.of(event).equals(inPopup)) {
            inPopup = this;
            return;
        }
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            typed(event);
        } else if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            pressed(event);
        } else {
            released(event);
        }
    }

    /**
     * A pop-up sees a key before the window below it does, which is where it counts; but the end of
     * a scan must not press what is chosen in the pop-up.
     */
    private void seenInPopup(KeyEvent event) {
        var seen = ScanKeys.Seen.of(event);
        var isScans = !stream.pending().isEmpty() || isEcho();
        if (event.getEventType() == KeyEvent.KEY_PRESSED
                && ScanKeys.isEnd(event)
                && isScans
                && !seen.equals(inPopup)) {
            inPopup = seen;
            new FxThread().execute(() -> inPopup = this);
            ending(event, ScanKeys.suffix(event));
        }
    }

    private void typed(KeyEvent event) {
        if (ScanKeys.makesSign(event)) {
            came(event.getCharacter(), event);
        }
    }

    /**
     * What an input method made of keys; while it still composes nothing is certain. Several signs
     * at once are a person's word, unless a scanner is typing.
     */
    private void composed(Scene scene, InputMethodEvent event) {
        if (held.isReplaying()
                || !event.getComposed().isEmpty()
                || scene.getWindow() instanceof PopupWindow) {
            return;
        }
        var committed = event.getCommitted();
        if (committed.codePointCount(0, committed.length()) > 1 && !stream.isUnderWay()) {
            ended(Suffix.NONE);
        } else {
            committed
                    .codePoints()
                    .mapToObj(Character::toString)
                    .forEach(character -> came(character, event));
        }
    }

    private void came(String character, Event event) {
        var focus = event.getTarget();
        var key = stream.typed(character, nanos.getAsLong());
        if (key == Key.NOBODYS || stream.pending().isEmpty()) {
            event.consume();
        } else if (!event.isConsumed()) {
            held.hold(event, key == Key.FIRST);
        }
        waitForRest();
        silence.playFromStart();
        alone.setOnFinished(_ -> tellAlone(focus));
        alone.playFromStart();
        patience.setDuration(Duration.millis(stream.patience().toMillis()));
        patience.playFromStart();
    }

    private void pressed(KeyEvent event) {
        var key = event.getCode();
        if (down.pressed(key, nanos.getAsLong())) {
            stream.overlapped();
        }
        if (ScanKeys.isEnd(event)) {
            ending(event, ScanKeys.suffix(event));
        } else if (key == KeyCode.SPACE && isWithinCode()) {
            event.consume();
        } else if (ScanKeys.edits(event)) {
            letGo();
        }
    }

    /** A blank within a code must not press the button that has the focus. */
    private void released(KeyEvent event) {
        down.released(event.getCode());
        enterIsDown &= event.getCode() != KeyCode.ENTER;
        if (event.getCode() == KeyCode.SPACE && isWithinCode() && !isField(event.getTarget())) {
            event.consume();
        }
    }

    private void ending(KeyEvent event, Suffix how) {
        var isAfterKeys = !stream.pending().isEmpty();
        if (ended(how)) {
            event.consume();
        } else if (isEcho()) {
            event.consume();
            hearer.endedTwice();
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
        return stream.pending().length() > 1;
    }

    private boolean isEcho() {
        return hadBurst && nanos.getAsLong() - lastBurst < ECHO_NANOS;
    }

    private void tellAlone(EventTarget focus) {
        var pending = stream.pending();
        if (pending.length() == 1 && !isField(focus)) {
            hearer.typedAlone(pending);
        }
    }

    private boolean ended(Suffix how) {
        silence.stop();
        alone.stop();
        patience.stop();
        var isScan = stream.ended(how, nanos.getAsLong());
        if (!isScan) {
            held.letGo();
        }
        waitForRest();
        return isScan;
    }

    private void waitForRest() {
        if (stream.isBrokenOff()) {
            brokenOff.setDuration(Duration.millis(stream.restWithin().toMillis()));
            brokenOff.playFromStart();
        } else {
            brokenOff.stop();
        }
    }

    private void letGo() {
        if (!stream.isUnderWay()) {
            held.letGo();
        }
    }

    private static boolean isField(EventTarget focus) {
        return focus instanceof TextInputControl;
    }
}
