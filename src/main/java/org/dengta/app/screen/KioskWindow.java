package org.dengta.app.screen;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.dengta.ui.shell.EventTitle;
import org.dengta.ui.shell.ShellView;

/** The kiosk's window with everything in it; on the screen's thread. */
public final class KioskWindow {
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 600;

    private final StationKit kit;
    private final ShellView shell;
    private final Scene scene;
    private final Timeline clock;

    /**
     * How the window looks at first.
     *
     * @param width pixels
     * @param height pixels
     * @param demo whether the people shown are invented
     */
    public record Look(double width, double height, boolean demo) {}

    public KioskWindow(StationKit kit, Look look) {
        this.kit = kit;
        var title = new EventTitle(kit.replica().programme().event().name(), look.demo());
        shell = new ShellView(kit.shell(), kit.texts("shell"), title, Stations.of(kit));
        scene = new Scene(shell.root(), look.width(), look.height());
        shell.listenTo(scene, System::nanoTime);
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

    private void tick() {
        kit.shell().tick(kit.replica().clock().instant());
    }
}
