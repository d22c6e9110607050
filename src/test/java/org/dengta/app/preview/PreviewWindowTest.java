package org.dengta.app.preview;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.dengta.app.badges.Specimens;
import org.dengta.app.screen.Workers;
import org.dengta.badge.pdf.PdfBadgeRenderer;
import org.dengta.testing.ShippedConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The preview in its window, over a file that is being written. */
final class PreviewWindowTest {
    private final FxRobot robot = new FxRobot();
    private Path file;
    private Workers workers;
    private Stage stage;
    private Scene scene;

    @TempDir private Path folder;

    @BeforeEach
    void the_window_is_open() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        file = folder.resolve("card.yaml");
        Files.copy(Path.of("kiosk-config/badges/a6-two-sides.yaml"), file);
        var people = Specimens.of(ShippedConfig.load().programme());
        var studio = new FileStudio(file, people, new PdfBadgeRenderer());
        workers = Workers.threads(robot::interact);
        robot.interact(() -> {
            var window = new PreviewWindow(studio, "card.yaml", Locale.ENGLISH);
            scene = window.open(stage, workers, () -> {});
        });
        waitFor("No fault");
    }

    @AfterEach
    void it_is_closed() throws Exception {
        FxToolkit.hideStage();
        workers.close();
    }

    @Test
    void faults_are_shown_all_at_once_while_the_last_good_picture_stays() throws Exception {
        var good = picture().getImage();
        assertThat(good).isNotNull();
        Files.writeString(
                file,
                Files.readString(file).replace("format: badge/1", "format: badge/9")
                        + "  - {type: square, box: [0, 0, 900, 1]}\n");
        waitFor("The picture is the last good one");
        assertThat(shown()).anyMatch(text -> text.contains("badge/9"));
        assertThat(shown()).anyMatch(text -> text.contains("square"));
        assertThat(picture().getImage()).isSameAs(good);
    }

    @Test
    void guest_side_and_language_change_at_a_key() throws TimeoutException {
        press(KeyCode.F6);
        press(KeyCode.F7);
        waitFor("欧阳𪚥堃  ·  side 2 of 2");
        press(KeyCode.F2);
        waitFor("第 2 面，共 2 面");
    }

    @Test
    void escape_closes_it() {
        press(KeyCode.ESCAPE);
        assertThat(stage.isShowing()).isFalse();
    }

    private void press(KeyCode key) {
        robot.interact(() ->
                scene.getRoot()
                        .fireEvent(
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        key,
                                        false,
                                        false,
                                        false,
                                        false)));
    }

    private void waitFor(String text) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> shown().stream().anyMatch(it -> it.contains(text)));
    }

    private ImageView picture() {
        return (ImageView) scene.getRoot().lookup(".image-view");
    }

    private List<String> shown() {
        return List.copyOf(scene.getRoot().lookupAll(".label")).stream()
                .filter(node -> node.isVisible() && node instanceof Labeled)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }
}
