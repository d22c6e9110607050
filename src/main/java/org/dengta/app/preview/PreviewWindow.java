package org.dengta.app.preview;

import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.dengta.app.screen.Workers;
import org.dengta.platform.fx.Fonts;
import org.dengta.platform.fx.FxDelays;
import org.dengta.platform.fx.FxThread;
import org.dengta.platform.fx.Texts;
import org.dengta.platform.fx.Theme;
import org.dengta.ui.setup.layout.LayoutStudio;
import org.dengta.ui.setup.layout.PreviewModel;
import org.dengta.ui.setup.layout.PreviewView;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The window of a layout's preview. Once in a process. */
public final class PreviewWindow {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 900;

    private final LayoutStudio studio;
    private final String file;
    private final SimpleObjectProperty<Locale> language;
    private Theme theme = Theme.LIGHT;

    /**
     * @param file for the title
     */
    public PreviewWindow(LayoutStudio studio, String file, Locale language) {
        this.studio = studio;
        this.file = file;
        this.language = new SimpleObjectProperty<>(language);
    }

    /** Opens the window and returns when it is closed. */
    public void run() {
        Fonts.loadFirst();
        var closed = new CompletableFuture<Boolean>();
        try (var workers = Workers.threads(new FxThread())) {
            Platform.startup(() -> {
                try {
                    open(new Stage(), workers, () -> closed.complete(true));
                } catch (RuntimeException | Error e) {
                    closed.completeExceptionally(e);
                }
            });
            closed.join();
        } finally {
            Platform.exit();
        }
    }

    /** Shows it on a stage; on the screen's thread. */
    public Scene open(Stage stage, Workers workers, Runnable closed) {
        var model = new PreviewModel(studio, workers.figures(), new FxDelays());
        var texts = new Texts("org.dengta.ui.setup.setup", language);
        var scene = new Scene(new Pane(), WIDTH, HEIGHT);
        var view =
                new PreviewView(
                        model,
                        file,
                        texts,
                        Map.of(
                                KeyCode.F2,
                                () -> language.set(Texts.other(language.get())),
                                KeyCode.F3,
                                () -> switchTheme(scene),
                                KeyCode.ESCAPE,
                                stage::close));
        scene.setRoot(view.root());
        theme.dress(scene);
        stage.setTitle("灯塔 Dengta · " + file);
        stage.setScene(scene);
        stage.setMinWidth(600);
        stage.setMinHeight(500);
        stage.setOnHidden(_ -> {
            model.close();
            closed.run();
        });
        stage.show();
        model.open();
        return scene;
    }

    private void switchTheme(Scene scene) {
        theme = theme.other();
        theme.dress(scene);
    }
}
