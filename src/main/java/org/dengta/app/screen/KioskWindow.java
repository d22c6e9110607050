package org.dengta.app.screen;

import static java.util.stream.Collectors.toMap;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.dengta.app.demo.DemoCode;
import org.dengta.kiosk.ExchangeState;
import org.dengta.kiosk.Station;
import org.dengta.ui.shell.EventTitle;
import org.dengta.ui.shell.EventTitle.Earnest;
import org.dengta.ui.shell.ShellView;
import org.dengta.ui.shell.StationScreen;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/** The kiosk's window with everything in it; on the screen's thread. */
public final class KioskWindow {
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 600;

    private final StationKit kit;
    private final ShellView shell;
    private final List<DemoCode> codes;
    private final Scene scene;
    private final Timeline clock;

    /**
     * How the window looks at first.
     *
     * @param width pixels
     * @param height pixels
     * @param codes to try, where the people shown are invented; else empty
     * @param earnest whether people and time are real
     */
    public record Look(double width, double height, List<DemoCode> codes, Earnest earnest) {
        public Look {
            codes = List.copyOf(codes);
        }

        /** At the real time. */
        public Look(double width, double height, List<DemoCode> codes) {
            this(width, height, codes, codes.isEmpty() ? Earnest.REAL : Earnest.DEMO);
        }
    }

    /** A window with every station. */
    public KioskWindow(StationKit kit, Look look) {
        this(kit, look, Stations.of(kit));
    }

    /** A window with these stations. */
    public KioskWindow(StationKit kit, Look look, List<StationScreen> stations) {
        this.kit = kit;
        this.codes = look.codes();
        var title = new EventTitle(kit.replica().programme().event().name(), look.earnest());
        shell = new ShellView(kit.shell(), kit.texts("shell"), title, stations);
        if (!look.codes().isEmpty()) {
            shell.offer(
                    look.codes().stream()
                            .collect(
                                    toMap(
                                            DemoCode::example,
                                            DemoCode::text,
                                            (one, _) -> one,
                                            LinkedHashMap::new)));
        }
        scene = new Scene(shell.root(), look.width(), look.height());
        shell.listenTo(scene, System::nanoTime, kit.scanner()::profile);
        clock = new Timeline(new KeyFrame(Duration.seconds(1), _ -> tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        tick();
    }

    public Scene scene() {
        return scene;
    }

    /** Shows it; closing the window ends what {@code closed} ends. */
    public void show(Stage stage, Runnable closed) {
        stage.setTitle("灯塔 Dengta");
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setOnCloseRequest(request -> {
            if (!shell.mayClose()) {
                request.consume();
            }
        });
        stage.setOnHidden(_ -> {
            clock.stop();
            closed.run();
        });
        clock.play();
        stage.show();
    }

    /** Brings a station to the front. */
    public void open(Station station) {
        kit.shell().open(station);
    }

    /** Scans the code that is an example of something. */
    public void tryOut(String example) {
        codes.stream()
                .filter(code -> code.example().equals(example))
                .forEach(code -> scan(code.text()));
    }

    /** Scans a code. */
    public void scan(String code) {
        shell.scanned(code);
    }

    /** The kiosk stands so with the central list, at the time it shows. */
    public void tell(Function<Instant, ExchangeState> state) {
        kit.shell().tell(state.apply(kit.replica().clock().instant()));
    }

    /** Presses one of the keys that the frame or the station at the front knows. */
    public void press(KeyCode key) {
        shell.pressed(key);
    }

    /** Types keys one by one, as a person does; Enter is a line feed. */
    public void type(String keys) {
        keys.codePoints().forEach(key -> shell.typedAlone(Character.toString(key)));
    }

    private void tick() {
        kit.shell().tick(kit.replica().clock().instant());
    }
}
