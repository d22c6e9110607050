package org.dengta.app.screen;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.dengta.app.KioskProgram;
import org.dengta.app.Replica;
import org.dengta.app.device.CameraFile;
import org.dengta.app.device.ScaleFile;
import org.dengta.app.device.ScannerFile;
import org.dengta.app.screen.KioskWindow.Look;
import org.dengta.kiosk.CameraChoice.NoCamera;
import org.dengta.kiosk.CameraChoice.Through;
import org.dengta.kiosk.OperatorId;
import org.dengta.kiosk.Station;
import org.dengta.platform.fx.Fonts;
import org.dengta.platform.fx.Theme;
import org.dengta.scanner.Suffix;
import org.dengta.scanner.TestCode;
import org.dengta.testing.ShippedConfig;
import org.dengta.testing.TestPictures;
import org.dengta.ui.shell.ShellViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The set-up in its window: a scanner that types the sheet's codes is learned and kept. */
final class SetupWindowTest {
    private static final String SCANNED = "scanner.properties";

    private final FxRobot robot = new FxRobot();
    private Replica replica;
    private Workers workers;
    private ShellViewModel shell;
    private Stage stage;
    private Scene scene;
    private Wedge wedge;

    @TempDir private Path folder;

    @BeforeEach
    void the_set_up_is_open() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        Fonts.loadFirst();
        var program = new KioskProgram(folder).withList();
        replica =
                Replica.open(
                        ShippedConfig.load(), program.data(), program.clock(), new SecureRandom());
        workers = Workers.threads(robot::interact);
        var seen = Files.createDirectory(folder.resolve("seen"));
        Files.write(seen.resolve("a.png"), TestPictures.bytes(TestPictures.codes("4711"), "png"));
        new CameraFile(program.data()).save(new Through(seen.toString(), false));
        robot.interact(() -> {
            shell = new ShellViewModel(replica.programme().time(), Locale.ENGLISH, Theme.LIGHT);
            var kit = new StationKit(replica, new OperatorId("desk-1"), workers, shell);
            var window = new KioskWindow(kit, new Look(800, 600, List.of()));
            shell.open(Station.SETUP);
            window.show(stage, () -> {});
            scene = window.scene();
            wedge = new Wedge(scene);
        });
    }

    @AfterEach
    void it_is_closed() throws Exception {
        FxToolkit.hideStage();
        workers.close();
        replica.close();
    }

    @Test
    void the_codes_of_the_sheet_are_learned_and_kept_for_every_window() {
        scanSheet();
        robot.interact(() -> wedge.press(KeyCode.F6));
        var kept = new ScannerFile(replica.folder()).profile();
        assertThat(kept.suffix()).isEqualTo(Suffix.ENTER);
        assertThat(kept.keys().isSame()).isTrue();
        assertThat(replica.folder().resolve(SCANNED)).exists();
    }

    @Test
    void nothing_is_kept_before_enough_was_scanned() {
        robot.interact(() -> {
            wedge.scan(TestCode.LETTERS.text());
            wedge.press(KeyCode.F6);
        });
        assertThat(replica.folder().resolve(SCANNED)).doesNotExist();
    }

    @Test
    void a_line_feed_after_each_code_is_told() {
        robot.interact(() -> {
            wedge.scan(TestCode.DIGITS.text());
            wedge.press(KeyCode.ENTER);
        });
        assertThat(shown()).anyMatch(text -> text.contains("Enter comes twice"));
    }

    @Test
    void a_serial_scanner_that_is_not_there_is_told_until_it_is() {
        robot.interact(() -> shell.tellScanner(Optional.of("COM3")));
        assertThat(shown()).anyMatch(text -> text.contains("The scanner at COM3 is not there"));
        robot.interact(() -> shell.tellScanner(Optional.empty()));
        assertThat(shown()).noneMatch(text -> text.contains("COM3"));
    }

    @Test
    void the_camera_that_counts_is_looked_through_mirrored_and_kept() throws TimeoutException {
        robot.interact(() -> wedge.press(KeyCode.F7));
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> shown().stream().anyMatch(it -> it.contains("A code")));
        robot.interact(() -> {
            wedge.press(KeyCode.F8);
            wedge.press(KeyCode.F6);
        });
        var kept = new CameraFile(replica.folder()).read().orElseThrow();
        assertThat(((Through) kept).isMirrored()).isTrue();
        assertThat(shown()).anyMatch(text -> text.contains("Kept"));
    }

    @Test
    void without_a_camera_chosen_it_says_so_and_what_is_typed_learns_no_scanner() {
        robot.interact(() -> {
            wedge.press(KeyCode.F7);
            scene.getRoot().applyCss();
            wedge.press(KeyCode.DOWN);
            wedge.scan(TestCode.DIGITS.text());
            wedge.press(KeyCode.F6);
        });
        assertThat(new CameraFile(replica.folder()).read()).contains(new NoCamera());
        robot.interact(() -> {
            wedge.press(KeyCode.F7);
            wedge.press(KeyCode.F7);
        });
        assertThat(shown()).contains("to be scanned").doesNotContain("read");
    }

    @Test
    void a_test_page_is_printed_and_what_its_rulers_measure_is_kept() throws Exception {
        robot.interact(() -> {
            wedge.press(KeyCode.F7);
            wedge.press(KeyCode.F7);
        });
        waitFor("It could print now");
        robot.interact(() -> wedge.press(KeyCode.F8));
        waitFor("handed over");
        try (var files = Files.list(replica.folder().resolve("printed"))) {
            assertThat(files).hasSize(1);
        }
        robot.interact(() -> {
            field("#setup-across").setText("97,0");
            field("#setup-along").setText("97");
            wedge.press(KeyCode.F6);
        });
        waitFor("It printed at 97 %");
        var printed = replica.folder().resolve("printed").toString();
        assertThat(new ScaleFile(replica.folder()).of(printed)).isPresent();
    }

    private TextField field(String id) {
        return (TextField) scene.getRoot().lookup(id);
    }

    private void waitFor(String text) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> shown().stream().anyMatch(it -> it.contains(text)));
    }

    private void scanSheet() {
        for (var code : TestCode.values()) {
            robot.interact(() -> wedge.scan(code.text()));
        }
    }

    private List<String> shown() {
        return scene.getRoot().lookupAll(".label").stream()
                .filter(node -> node.isVisible() && node instanceof Labeled)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }
}
