package org.dengta.app.bench;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Subscription;

import org.dengta.app.OutFiles;
import org.dengta.app.Replica;
import org.dengta.app.bench.GatePlace.Place;
import org.dengta.app.screen.DoorWiring;
import org.dengta.app.screen.KioskWindow;
import org.dengta.app.screen.KioskWindow.Look;
import org.dengta.app.screen.StationKit;
import org.dengta.app.screen.Workers;
import org.dengta.credential.CredentialCode;
import org.dengta.gate.Scan;
import org.dengta.kiosk.OperatorId;
import org.dengta.kiosk.Station;
import org.dengta.kiosk.config.KioskConfig;
import org.dengta.platform.fx.Fonts;
import org.dengta.platform.fx.Frames;
import org.dengta.platform.fx.FxThread;
import org.dengta.platform.fx.Theme;
import org.dengta.platform.fx.Toolkit;
import org.dengta.ui.door.DoorScreen;
import org.dengta.ui.door.DoorState.Decided;
import org.dengta.ui.door.Pace;
import org.dengta.ui.shell.ShellViewModel;
import org.dengta.venue.Direction;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/**
 * Times the door from the scanner's Enter to the painted verdict, in the whole window on the
 * toolkit's platform without a display, and beside it the decision alone.
 */
public final class DoorBench {
    private static final String NAME = "door";
    private static final int WARM_UP = 60;
    private static final double MEBIBYTE = 1 << 20;

    private static final Pace UNPACED =
            new Pace(Duration.ZERO, Duration.ofSeconds(4), Duration.ZERO);

    private final KioskConfig config;
    private final Path data;
    private final SecureRandom random;

    private record Opened(Scene scene, DoorScreen door) {}

    public DoorBench(KioskConfig config, Path data, SecureRandom random) {
        this.config = config;
        this.data = data;
        this.random = random;
    }

    /** The figures for a list of this size. */
    public List<Figure> run(int people, int scans) {
        var folder = OutFiles.fresh(data, "bench-");
        try {
            return measured(folder, people, scans);
        } finally {
            OutFiles.delete(folder);
        }
    }

    private List<Figure> measured(Path folder, int people, int scans) {
        var place = GatePlace.of(config.programme());
        var shown = InstantSource.fixed(place.open().from().plusSeconds(3600));
        Toolkit.startWithoutDisplay();
        Fonts.loadFirst();
        try (var replica = Replica.create(config, folder, shown, random)) {
            var codes =
                    SyntheticPeople.fill(
                            replica, people, Math.min(people, scans + WARM_UP), random);
            var painted = painted(replica, place, codes.subList(0, codes.size() / 2), scans / 2);
            var decided = decided(replica, place, codes.subList(codes.size() / 2, codes.size()));
            var name = "Enter to painted verdict, " + people + " people, ";
            return List.of(
                    figure(name, "p50", 0.50, painted, decided),
                    figure(name, "p99", 0.99, painted, decided),
                    Figure.of(NAME, "heap held, " + people + " people", heap(), "MiB"));
        }
    }

    private static Figure figure(
            String name, String label, double share, List<Long> painted, List<Long> decided) {
        return Figure.of(NAME, name + label, millis(painted, share), "ms")
                .beside("the decision alone, " + label, millis(decided, share));
    }

    private List<Long> painted(
            Replica replica, Place place, List<CredentialCode> codes, int scans) {
        var times = new ArrayList<Long>();
        try (var workers = Workers.threads(new FxThread())) {
            var opened = Toolkit.onScreen(() -> open(replica, place, workers));
            for (var i = 0; i < Math.min(codes.size(), scans + WARM_UP); i++) {
                var time = scanned(opened, codes.get(i).digits());
                if (i >= WARM_UP) {
                    times.add(time);
                }
            }
            Toolkit.onScreen(() -> {
                opened.scene().getWindow().hide();
                return true;
            });
        }
        return times;
    }

    private static Opened open(Replica replica, Place place, Workers workers) {
        var shell = new ShellViewModel(replica.programme().time(), Locale.CHINESE, Theme.LIGHT);
        var kit = new StationKit(replica, new OperatorId("bench"), workers, shell);
        var door = DoorWiring.screen(kit, UNPACED);
        var window = new KioskWindow(kit, new Look(1280, 800, List.of()), List.of(door));
        door.standAt(place.gate());
        shell.open(Station.DOOR);
        window.show(new Stage(), () -> {});
        return new Opened(window.scene(), door);
    }

    /** Nanoseconds from Enter to the beginning of the frame after the one with the verdict. */
    private static long scanned(Opened opened, String code) {
        var painted = new CompletableFuture<Long>();
        Toolkit.onScreen(() -> {
            var scene = opened.scene();
            code.chars().forEach(digit -> type(scene, Character.toString(digit)));
            var start = System.nanoTime();
            var watch = new Subscription[1];
            watch[0] =
                    opened.door()
                            .state()
                            .subscribe((_, next) -> {
                                if (next instanceof Decided) {
                                    watch[0].unsubscribe();
                                    Frames.afterNext(
                                            scene,
                                            () -> painted.complete(System.nanoTime() - start));
                                }
                            });
            fire(scene, KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, KeyCode.ENTER);
            return true;
        });
        return painted.join();
    }

    private static void type(Scene scene, String character) {
        fire(scene, KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED);
    }

    private static void fire(
            Scene scene, EventType<KeyEvent> type, String character, KeyCode code) {
        var target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
        Event.fireEvent(
                target, new KeyEvent(type, character, character, code, false, false, false, false));
    }

    private static List<Long> decided(Replica replica, Place place, List<CredentialCode> codes) {
        var desk = replica.gateDesk();
        var times = new ArrayList<Long>();
        for (var code : codes) {
            var scan =
                    new Scan(
                            code.digits(),
                            place.gate().id(),
                            Direction.ENTRY,
                            replica.clock().instant());
            var start = System.nanoTime();
            desk.decide(scan, new OperatorId("bench"));
            times.add(System.nanoTime() - start);
        }
        return times;
    }

    /** What is still held after the garbage has gone. */
    private static double heap() {
        var runtime = Runtime.getRuntime();
        runtime.gc();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE;
    }

    private static double millis(List<Long> nanos, double share) {
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1e6;
    }
}
