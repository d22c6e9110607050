package org.dengta.ui.shell.wedge;

import javafx.scene.input.KeyCode;

import java.util.EnumMap;
import java.util.Map;

/** Keys that are held down: a single scanner lets each go before the next. Screen's thread. */
final class KeysDown {
    /** Longer than a scanner holds any; what was let go in another window is forgotten so. */
    private static final long LONGEST_NANOS = 100_000_000;

    private final Map<KeyCode, Long> down = new EnumMap<>(KeyCode.class);

    /** A key goes down; whether another that makes a character is held. */
    boolean pressed(KeyCode key, long nanos) {
        if (key.isModifierKey() || key == KeyCode.UNDEFINED) {
            return false;
        }
        down.values().removeIf(since -> nanos - since > LONGEST_NANOS);
        down.remove(key);
        var isOverlap = !down.isEmpty();
        down.put(key, nanos);
        return isOverlap;
    }

    void released(KeyCode key) {
        down.remove(key);
    }
}
