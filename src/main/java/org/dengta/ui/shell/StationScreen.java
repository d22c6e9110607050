package org.dengta.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;

import org.dengta.kiosk.Station;
import org.dengta.scanner.Burst;

import java.util.Map;

/** One station as the frame sees it; all calls on the screen's thread. */
public interface StationScreen {

    /** Which. */
    Station station();

    /** What fills the frame. */
    Parent root();

    /** What stands beside the station's name in the bar, such as a gate; may be empty. */
    ObservableValue<String> place();

    /**
     * The keys this station adds to the frame's own, in the order to be shown, with what each does
     * in the language shown now.
     */
    Map<KeyCode, KeyAction> keys();

    /** A scanner that types has sent a code; no field had it. */
    void scanned(String text);

    /**
     * The head of a letter has been typed, its seal is still to come: {@link #scanned} follows with
     * the whole letter, or with what came of it.
     */
    default void begun(String head) {}

    /** What a scanner typed, as it arrived; what it means follows. */
    default void heard(Burst burst) {}

    /** What a scanner typed just now had a second end, such as LF after CR. */
    default void endedTwice() {}

    /** A code was scanned while no station was at the front: sound that nothing came of it. */
    default void unheard() {}

    /** Whether a scanned code does something here. */
    default boolean takesScans() {
        return true;
    }

    /**
     * A person typed one key and no other, outside of a text field: Enter is {@code "\n"}, any
     * other the character. What it does is begun here and not by the key's own event, which may
     * belong to a code that a scanner types.
     */
    default void typedAlone(String key) {}

    /**
     * Whether the window may close now. A station with work that would be lost says so on its
     * screen and refuses the first time; asked again it lets go.
     */
    default boolean mayClose() {
        return true;
    }

    /** It has just come to the front: put the focus where work begins, make figures fresh. */
    void shown();

    /** Another has come to the front: what nobody would see has to wait. */
    default void hidden() {}

    /** What a key does. */
    record KeyAction(ObservableValue<String> name, Runnable action) {}
}
