package org.dengta.app.screen;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.dengta.kiosk.ExchangeState;
import org.dengta.kiosk.ExchangeState.Enrolled;
import org.dengta.kiosk.ExchangeState.Trouble;
import org.dengta.kiosk.Station;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A screen to be drawn, and how one gets there.
 *
 * @param name of the picture
 * @param way what is done at the window before
 */
record Portrait(String name, Consumer<KioskWindow> way) {

    private static final String CENTRAL = "http://127.0.0.1:7413";

    /** Pictures drawn one after the other from one window. */
    record Sitting(Optional<Station> station, List<Portrait> portraits) {}

    /** Every screen and every kind of verdict; the verdicts each from a window of its own. */
    static List<Sitting> all() {
        var door = door().stream().map(portrait -> sitting(Station.DOOR, List.of(portrait)));
        var start = new Sitting(Optional.empty(), List.of(new Portrait("start", _ -> {})));
        var others =
                Stream.of(
                        start,
                        sitting(Station.DESK, desk()),
                        sitting(Station.SUPERVISOR, supervisor()));
        return Stream.concat(door, others).toList();
    }

    private static Sitting sitting(Station station, List<Portrait> portraits) {
        return new Sitting(Optional.of(station), portraits);
    }

    private static List<Portrait> door() {
        return List.of(
                new Portrait("door-ready", _ -> {}),
                scan("door-pass", "guest"),
                scan("door-pass-arabic", "arabic"),
                scan("door-pass-korean", "korean"),
                scan("door-pass-long-name", "long"),
                scan("door-stop-inside", "inside"),
                scan("door-stop-place", "family"),
                scan("door-stop-pending", "pending"),
                scan("door-stop-lost", "lost"),
                scan("door-stop-damaged", "damaged"),
                scan("door-look-video", "remote"),
                scan("door-look-unknown", "unknown"),
                tell("door-cut-off", Portrait::cutOff),
                press("door-exit", KeyCode.F6),
                press("door-undo", KeyCode.F7),
                press("door-type", KeyCode.F8),
                press("door-keys", KeyCode.F1));
    }

    private static List<Portrait> desk() {
        return List.of(
                new Portrait("desk-ready", _ -> {}),
                type("desk-search", "wang"),
                type("desk-nobody", "zzyzx"),
                type("desk-clear", "").unseen(),
                scan("desk-card", "guest"),
                scan("desk-card-arabic", "arabic"),
                scan("desk-card-long-name", "long"),
                scan("desk-card-pending", "pending"),
                scan("desk-card-lost", "lost"),
                press("desk-back", KeyCode.ESCAPE).unseen(),
                scan("desk-unknown", "unknown"),
                press("desk-walk-in", KeyCode.F6));
    }

    private static List<Portrait> supervisor() {
        return List.of(
                new Portrait("supervisor-zones", _ -> {}),
                choose("supervisor-sessions", "#tab-sessions"),
                choose("supervisor-categories", "#tab-categories"),
                choose("supervisor-discrepancies", "#tab-discrepancies"),
                choose("supervisor-gates", "#tab-gates"),
                tell("supervisor-cut-off", Portrait::cutOff));
    }

    /** Whether a picture of it is wanted, not only the step. */
    boolean isSeen() {
        return !name.isEmpty();
    }

    private Portrait unseen() {
        return new Portrait("", way);
    }

    private static Portrait scan(String name, String example) {
        return new Portrait(name, window -> window.tryOut(example));
    }

    private static Portrait press(String name, KeyCode key) {
        return new Portrait(name, window -> window.press(key));
    }

    private static Portrait tell(String name, Function<Instant, ExchangeState> state) {
        return new Portrait(name, window -> window.tell(state));
    }

    /** All is well with the central list. */
    static ExchangeState connected(Instant now) {
        return new Enrolled(
                CENTRAL, Optional.of(now), Optional.empty(), 0, 0, 0, OptionalLong.of(140));
    }

    /** The central list has not been heard for half an hour, and its clock is another. */
    private static ExchangeState cutOff(Instant now) {
        var since = now.minus(Duration.ofMinutes(31));
        return new Enrolled(
                CENTRAL,
                Optional.of(since),
                Optional.of(new Trouble("UNREACHABLE", since)),
                128,
                1,
                0,
                OptionalLong.of(-95_000));
    }

    private static Portrait type(String name, String text) {
        return new Portrait(
                name,
                window -> {
                    if (find(window, "#desk-search") instanceof TextField field) {
                        field.setText(text);
                    }
                });
    }

    private static Portrait choose(String name, String button) {
        return new Portrait(
                name,
                window -> {
                    if (find(window, button) instanceof ButtonBase found) {
                        found.fire();
                    }
                });
    }

    private static Node find(KioskWindow window, String id) {
        return Optional.ofNullable(window.scene().getRoot().lookup(id))
                .orElseThrow(() -> new IllegalStateException("nothing on the screen is " + id));
    }
}
