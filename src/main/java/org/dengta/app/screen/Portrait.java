package org.dengta.app.screen;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.dengta.kiosk.Station;

import java.util.List;
import java.util.function.Consumer;

/**
 * A screen to be drawn, and how one gets there.
 *
 * @param name of the picture
 * @param way what is done at the window before
 */
record Portrait(String name, Consumer<KioskWindow> way) {

    /** Every screen and every kind of verdict. */
    static List<Portrait> all() {
        return List.of(
                new Portrait("start", _ -> {}),
                door("door-ready", _ -> {}),
                door("door-pass", window -> window.tryOut("guest")),
                door("door-pass-arabic", window -> window.tryOut("arabic")),
                door("door-pass-korean", window -> window.tryOut("korean")),
                door("door-pass-long-name", window -> window.tryOut("long")),
                door("door-stop-inside", window -> window.tryOut("inside")),
                door("door-stop-place", window -> window.tryOut("family")),
                door("door-stop-pending", window -> window.tryOut("pending")),
                door("door-stop-lost", window -> window.tryOut("lost")),
                door("door-stop-damaged", window -> window.tryOut("damaged")),
                door("door-look-video", window -> window.tryOut("remote")),
                door("door-look-unknown", window -> window.tryOut("unknown")),
                door("door-exit", window -> window.press(KeyCode.F6)),
                door("door-undo", Portrait::undo),
                desk("desk-ready", _ -> {}),
                desk("desk-search", window -> type(window, "wang")),
                desk("desk-nobody", window -> type(window, "zzyzx")),
                desk("desk-card", window -> window.tryOut("guest")),
                desk("desk-card-arabic", window -> window.tryOut("arabic")),
                desk("desk-card-long-name", window -> window.tryOut("long")),
                desk("desk-card-pending", window -> window.tryOut("pending")),
                desk("desk-card-lost", window -> window.tryOut("lost")),
                desk("desk-unknown", window -> window.tryOut("unknown")),
                desk("desk-walk-in", window -> window.press(KeyCode.F6)));
    }

    private static void undo(KioskWindow window) {
        window.tryOut("guest");
        window.press(KeyCode.F7);
    }

    private static void type(KioskWindow window, String text) {
        if (window.scene().getRoot().lookup("#desk-search") instanceof TextField field) {
            field.setText(text);
        }
    }

    private static Portrait desk(String name, Consumer<KioskWindow> way) {
        return at(Station.DESK, name, way);
    }

    private static Portrait door(String name, Consumer<KioskWindow> way) {
        return at(Station.DOOR, name, way);
    }

    private static Portrait at(Station station, String name, Consumer<KioskWindow> way) {
        return new Portrait(
                name,
                window -> {
                    window.open(station);
                    way.accept(window);
                });
    }
}
