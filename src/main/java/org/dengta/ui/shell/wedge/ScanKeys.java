package org.dengta.ui.shell.wedge;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.dengta.scanner.Suffix;

/** What single keys are to a scanner that types. */
final class ScanKeys {
    private ScanKeys() {}

    /** What makes a key event the same in a pop-up and in the window below it. */
    record Seen(Object type, String character, KeyCode code) {
        static Seen of(KeyEvent event) {
            return new Seen(event.getEventType(), event.getCharacter(), event.getCode());
        }
    }

    /** Whether a typed key makes a sign of a code. */
    static boolean makesSign(KeyEvent typed) {
        var character = typed.getCharacter();
        return !character.isEmpty()
                && !Character.isISOControl(character.codePointAt(0))
                && !typed.isControlDown()
                && !typed.isAltDown()
                && !typed.isMetaDown();
    }

    /** Whether a key ends a code; some scanners send CR and LF as Ctrl+M and Ctrl+J. */
    static boolean isEnd(KeyEvent pressed) {
        var key = pressed.getCode();
        return key == KeyCode.ENTER
                || key == KeyCode.TAB
                || pressed.isControlDown() && (key == KeyCode.J || key == KeyCode.M);
    }

    /** Which end a key is. */
    static Suffix suffix(KeyEvent pressed) {
        return pressed.getCode() == KeyCode.TAB ? Suffix.TAB : Suffix.ENTER;
    }

    /** Keys that a person presses in a field after others that it should have by then. */
    static boolean edits(KeyEvent pressed) {
        var key = pressed.getCode();
        return key == KeyCode.BACK_SPACE
                || key == KeyCode.DELETE
                || key == KeyCode.ESCAPE
                || key.isNavigationKey()
                || key.isFunctionKey()
                || pressed.isShortcutDown() && !key.isModifierKey();
    }
}
