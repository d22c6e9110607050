package org.dengta.app.screen;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** A scanner that types, and single keys of a person, into a scene; on the screen's thread. */
final class Wedge {
    private final Scene scene;

    Wedge(Scene scene) {
        this.scene = scene;
    }

    /** Types a code without a pause, and Enter. */
    void scan(String code) {
        code.codePoints().forEach(c -> type(Character.toString(c)));
        press(KeyCode.ENTER);
    }

    /** One character. */
    void type(String character) {
        var code = character.equals(" ") ? KeyCode.SPACE : KeyCode.UNDEFINED;
        fire(KeyEvent.KEY_PRESSED, "", code);
        fire(KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED);
        fire(KeyEvent.KEY_RELEASED, "", code);
    }

    /** One key without a character, or Enter. */
    void press(KeyCode code) {
        fire(KeyEvent.KEY_PRESSED, "", code);
        if (code == KeyCode.ENTER) {
            fire(KeyEvent.KEY_TYPED, "\r", KeyCode.UNDEFINED);
        }
        fire(KeyEvent.KEY_RELEASED, "", code);
    }

    /** Clicks a node, as a finger or mouse does. */
    void click(Node node) {
        Event.fireEvent(
                node,
                new MouseEvent(
                        MouseEvent.MOUSE_CLICKED,
                        0,
                        0,
                        0,
                        0,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null));
    }

    private void fire(EventType<KeyEvent> type, String character, KeyCode code) {
        EventTarget target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
        Event.fireEvent(
                target, new KeyEvent(type, character, character, code, false, false, false, false));
    }
}
