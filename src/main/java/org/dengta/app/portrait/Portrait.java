package org.dengta.app.portrait;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.dengta.app.demo.CentralStates;
import org.dengta.app.screen.DeskWiring;
import org.dengta.app.screen.DoorWiring;
import org.dengta.app.screen.KioskWindow;
import org.dengta.app.screen.StationKit;
import org.dengta.app.screen.Stations;
import org.dengta.app.screen.SupervisorWiring;
import org.dengta.kiosk.OperatorId;
import org.dengta.kiosk.Station;
import org.dengta.ui.shell.EventTitle.Earnest;
import org.dengta.ui.shell.StationScreen;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A screen to be drawn, from a window of its own, and how one gets there.
 *
 * @param name of the picture
 * @param front the station at the front; none on the start screen
 * @param stations of the window
 * @param way what is done at the window before
 * @param earnest what it says of people and time
 */
record Portrait(
        String name,
        Optional<Station> front,
        Function<StationKit, List<StationScreen>> stations,
        Consumer<KioskWindow> way,
        Earnest earnest) {

    Portrait(
            String name,
            Optional<Station> front,
            Function<StationKit, List<StationScreen>> stations,
            Consumer<KioskWindow> way) {
        this(name, front, stations, way, Earnest.DEMO);
    }

    private static final OperatorId SUPERVISOR = new OperatorId("supervisor-1");

    /** Every screen and every kind of verdict. */
    static List<Portrait> all() {
        var start = new Portrait("start", Optional.empty(), Stations::of, _ -> {});
        return Stream.of(
                        door(),
                        DoorPortraits.all(),
                        Stream.of(start),
                        desk(),
                        orders(),
                        supervisor(),
                        SetupPortraits.all(),
                        rehearsal(),
                        prints())
                .flatMap(portraits -> portraits)
                .toList();
    }

    private static Stream<Portrait> door() {
        return Stream.of(
                door("door-ready", _ -> {}),
                door("door-pass", scan("guest")),
                door("door-pass-arabic", scan("arabic")),
                door("door-pass-korean", scan("korean")),
                door("door-pass-long-name", scan("long")),
                door("door-stop-inside", scan("inside")),
                door("door-stop-place", scan("family")),
                door("door-stop-pending", scan("pending")),
                door("door-stop-lost", scan("lost")),
                door("door-stop-damaged", scan("damaged")),
                door("door-look-video", scan("remote")),
                door("door-look-unknown", scan("unknown")),
                door("door-undecided", kit -> DoorWiring.on(kit, FullDoorDesk::new), scan("guest")),
                door("door-gates", DoorWiring::atNoGate, _ -> {}),
                door("door-cut-off", window -> window.tell(CentralStates::cutOff)),
                door("door-exit", press(KeyCode.F6)),
                door("door-undo", press(KeyCode.F7)),
                door("door-type", press(KeyCode.F8)),
                door("door-keys", press(KeyCode.F1)));
    }

    private static Stream<Portrait> desk() {
        return Stream.of(
                desk("desk-ready", _ -> {}),
                desk("desk-search", type("wang")),
                desk("desk-nobody", type("zzyzx")),
                desk("desk-card", scan("guest")),
                desk("desk-card-amended", scan("guest").andThen(amend())),
                desk("desk-amend", scan("guest").andThen(amend()).andThen(press(KeyCode.F7))),
                desk("desk-card-arabic", scan("arabic")),
                desk("desk-card-long-name", scan("long")),
                desk("desk-card-pending", scan("pending")),
                desk("desk-card-lost", scan("lost")),
                desk("desk-unknown", scan("unknown")),
                desk("desk-walk-in", press(KeyCode.F6)),
                desk("desk-batch", choose("#desk-batch-begin")),
                desk(
                        "desk-batch-plan",
                        type("wang")
                                .andThen(choose("#desk-batch-begin"))
                                .andThen(choose("#batch-kind-search"))));
    }

    /** A supervisor orders something about the person of a card. */
    private static Stream<Portrait> orders() {
        return Stream.of(
                order("desk-order", "long", ""),
                order("desk-order-place", "guest", "2"),
                order("desk-order-lasts", "guest", "21"),
                order("desk-order-lift", "long", "2121"),
                order("desk-order-document", "guest", "12"),
                order("desk-order-hand-over", "arabic", "111"),
                order("desk-order-block", "long", "32"),
                order("desk-order-reason", "arabic", "3"));
    }

    private static Portrait order(String name, String example, String keys) {
        return new Portrait(
                name,
                Optional.of(Station.DESK),
                kit -> List.of(DeskWiring.of(kit.by(SUPERVISOR))),
                scan(example).andThen(press(KeyCode.F12)).andThen(window -> window.type(keys)));
    }

    private static Stream<Portrait> supervisor() {
        return Stream.of(
                supervisor("supervisor-zones", _ -> {}),
                supervisor("supervisor-sessions", choose("#tab-sessions")),
                supervisor("supervisor-categories", choose("#tab-categories")),
                supervisor("supervisor-discrepancies", choose("#tab-discrepancies")),
                supervisor("supervisor-gates", choose("#tab-gates")),
                duty("supervisor-duty", choose("#tab-duty")),
                duty("supervisor-hold", press(KeyCode.F9)),
                supervisor(
                        "supervisor-cut-off",
                        choose("#tab-gates")
                                .andThen(window -> window.tell(CentralStates::cutOff))));
    }

    /** The band is there at every station. */
    private static Stream<Portrait> rehearsal() {
        return Stream.of(
                        door("door-rehearsal", scan("guest")),
                        desk("desk-rehearsal", scan("guest")),
                        supervisor("supervisor-rehearsal", _ -> {}))
                .map(it ->
                        new Portrait(
                                it.name(), it.front(), it.stations(), it.way(), Earnest.REHEARSAL));
    }

    /** The last, since what is put into the store stays on every desk. */
    private static Stream<Portrait> prints() {
        return Stream.of(
                new Portrait(
                        "desk-prints",
                        Optional.of(Station.DESK),
                        kit -> {
                            PosedPrints.put(kit);
                            return List.of(DeskWiring.of(kit));
                        },
                        _ -> {}));
    }

    private static Portrait door(String name, Consumer<KioskWindow> way) {
        return door(name, DoorWiring::screen, way);
    }

    private static Portrait door(
            String name, Function<StationKit, StationScreen> screen, Consumer<KioskWindow> way) {
        return new Portrait(
                name, Optional.of(Station.DOOR), kit -> List.of(screen.apply(kit)), way);
    }

    private static Portrait desk(String name, Consumer<KioskWindow> way) {
        return new Portrait(
                name, Optional.of(Station.DESK), kit -> List.of(DeskWiring.of(kit)), way);
    }

    private static Portrait supervisor(String name, Consumer<KioskWindow> way) {
        return new Portrait(
                name,
                Optional.of(Station.SUPERVISOR),
                kit -> List.of(SupervisorWiring.of(kit)),
                way);
    }

    /** To somebody who may order, and who has been told a few things. */
    private static Portrait duty(String name, Consumer<KioskWindow> way) {
        return new Portrait(
                name,
                Optional.of(Station.SUPERVISOR),
                kit -> List.of(SupervisorWiring.of(kit.by(SUPERVISOR), Poses.told(kit))),
                way);
    }

    private static Consumer<KioskWindow> scan(String example) {
        return window -> window.tryOut(example);
    }

    private static Consumer<KioskWindow> press(KeyCode key) {
        return window -> window.press(key);
    }

    /** A desk amends seat and position of the open card. */
    private static Consumer<KioskWindow> amend() {
        return press(KeyCode.F7)
                .andThen(fill("#desk-amend-seat", "B-17"))
                .andThen(fill("#desk-amend-position", "市长 · Mayor"))
                .andThen(choose("#desk-amend-save"));
    }

    private static Consumer<KioskWindow> type(String text) {
        return fill("#desk-search", text);
    }

    private static Consumer<KioskWindow> fill(String id, String text) {
        return window -> {
            find(window, id, TextField.class).setText(text);
        };
    }

    private static Consumer<KioskWindow> choose(String button) {
        return window -> {
            find(window, button, ButtonBase.class).fire();
        };
    }

    /** What a scroll pane holds is on the screen once that has been styled. */
    private static <T> T find(KioskWindow window, String id, Class<T> kind) {
        window.scene().getRoot().applyCss();
        return Optional.ofNullable(window.scene().getRoot().lookup(id))
                .filter(kind::isInstance)
                .map(kind::cast)
                .orElseThrow(() -> new IllegalStateException("nothing on the screen is " + id));
    }
}
