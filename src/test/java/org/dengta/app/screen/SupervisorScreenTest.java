package org.dengta.app.screen;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.dengta.app.KioskProgram;
import org.dengta.app.Replica;
import org.dengta.app.screen.KioskWindow.Look;
import org.dengta.kiosk.OperatorId;
import org.dengta.kiosk.Station;
import org.dengta.kiosk.config.ConfigFolder;
import org.dengta.kiosk.config.ConfigOutcome.Loaded;
import org.dengta.platform.fx.Fonts;
import org.dengta.platform.fx.FxThread;
import org.dengta.platform.fx.Theme;
import org.dengta.ui.shell.ShellViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The supervisor's station on a real store, without a display. */
final class SupervisorScreenTest extends ApplicationTest {
    @TempDir private Path folder;
    private final Workers workers = Workers.threads(new FxThread());
    private final List<Replica> open = new ArrayList<>();
    private Stage stage;

    @Override
    public void start(Stage given) {
        stage = given;
        Fonts.loadFirst();
    }

    @AfterEach
    void close() throws TimeoutException {
        interact(() -> stage.hide());
        workers.close();
        open.forEach(Replica::close);
    }

    @Test
    void an_empty_store_says_what_to_do() throws Exception {
        var scene = show(new KioskProgram(folder).withNobody());
        shown(() -> scene.lookup("#empty") != null);
        assertThat(texts(scene)).contains("dengta guests import list.xlsx");
        press(KeyCode.DIGIT4).release(KeyCode.DIGIT4);
        shown(() -> scene.lookup("#empty") == null);
        assertThat(texts(scene)).anyMatch(text -> text.startsWith("✔"));
    }

    @Test
    void the_three_counts_stand_apart_and_the_language_switches() throws Exception {
        var program = new KioskProgram(folder).withList();
        assertThat(
                        program.runWith("EXPO/4711\n", "scan", "-", "--gate", "guest-entrance")
                                .exitCode())
                .isZero();
        var scene = show(program);
        shown(() -> texts(scene, "#totals-guest").contains("1"));
        assertThat(texts(scene, "#totals-guest")).contains("嘉宾", "在场", "1");
        assertThat(texts(scene, "#totals-working")).contains("工作证件", "0", "1");
        assertThat(texts(scene, "#totals-public")).contains("观众", "0", "4");
        assertThat(texts(scene)).contains("会议中心");
        press(KeyCode.F2).release(KeyCode.F2);
        shown(() -> texts(scene).contains("Conference Centre"));
        assertThat(texts(scene, "#totals-guest")).contains("Guests", "inside");
    }

    @Test
    void keys_reach_every_table_and_every_control() throws Exception {
        var scene = show(new KioskProgram(folder).withList());
        shown(() -> !texts(scene, "#as-of").contains("正在统计…"));
        for (var key : List.of(KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5)) {
            press(key).release(key);
            var tab = List.of("sessions", "categories", "discrepancies", "gates");
            var id = "#tab-" + tab.get(key.ordinal() - KeyCode.DIGIT2.ordinal());
            shown(() -> isSelected(scene, id));
        }
        press(KeyCode.DIGIT1).release(KeyCode.DIGIT1);
        shown(() -> isSelected(scene, "#tab-zones"));
        press(KeyCode.F7).release(KeyCode.F7);
        shown(() -> isSelected(scene, "#audience-guest"));
        var reached = new ArrayList<String>();
        for (var i = 0; i < 20; i++) {
            push(KeyCode.TAB);
            var owner = scene.getFocusOwner();
            reached.add(owner.getId() == null ? "scroll" : owner.getId());
        }
        assertThat(reached).contains("moment", "refresh", "export", "scroll");
    }

    @Test
    void a_time_that_is_typed_changes_no_table_and_is_shown() throws Exception {
        var scene = show(new KioskProgram(folder).withList());
        shown(() -> !texts(scene, "#as-of").contains("正在统计…"));
        interact(() -> scene.lookup("#moment").requestFocus());
        write("8:30");
        push(KeyCode.ENTER);
        shown(() -> texts(scene, "#as-of").contains("回看 08:30:00"));
        assertThat(isSelected(scene, "#tab-zones")).isTrue();
        push(KeyCode.F6);
        shown(() -> texts(scene, "#as-of").stream().anyMatch(text -> text.contains("实时")));
    }

    @Test
    void exports_are_written_for_this_account_alone_and_told() throws Exception {
        var program = new KioskProgram(folder).withList();
        var scene = show(program);
        shown(() -> !texts(scene, "#as-of").contains("正在统计…"));
        push(KeyCode.F8);
        shown(() -> scene.lookup("#notice") != null);
        var exports = program.data().resolve("exports");
        try (var files = Files.list(exports)) {
            var found = files.sorted().toList();
            assertThat(found)
                    .extracting(file -> file.getFileName().toString())
                    .containsExactly(
                            "discrepancies-20241026-090500.csv",
                            "headcount-20241026-090500.csv",
                            "headcount-20241026-090500.xlsx");
            for (var file : found) {
                assertThat(Files.getPosixFilePermissions(file))
                        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            }
        }
        assertThat(texts(scene, "#notice")).anyMatch(text -> text.contains(exports.toString()));
    }

    @Test
    void an_export_that_cannot_be_written_is_told_in_words() throws Exception {
        var program = new KioskProgram(folder).withList();
        Files.writeString(program.data().resolve("exports"), "in the way");
        var scene = show(program);
        shown(() -> !texts(scene, "#as-of").contains("正在统计…"));
        push(KeyCode.F8);
        shown(() -> scene.lookup("#notice") != null);
        assertThat(texts(scene, "#notice")).anyMatch(text -> text.contains("FILE_NOT_WRITTEN"));
    }

    private Scene show(KioskProgram program) throws IOException {
        var config = ((Loaded) ConfigFolder.load(Path.of("kiosk-config"))).config();
        var replica = Replica.open(config, program.data(), program.clock(), new SecureRandom());
        open.add(replica);
        interact(() -> {
            var shell = new ShellViewModel(replica.programme().time(), Locale.CHINESE, Theme.LIGHT);
            var kit = new StationKit(replica, new OperatorId("desk-1"), workers, shell);
            var window = new KioskWindow(kit, new Look(1000, 800, List.of()));
            shell.open(Station.SUPERVISOR);
            window.show(stage, () -> {});
            stage.setX(0);
            stage.setY(0);
        });
        return stage.getScene();
    }

    private static void shown(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean isSelected(Scene scene, String id) {
        return ((ToggleButton) scene.lookup(id)).isSelected();
    }

    private static List<String> texts(Scene scene) {
        return texts(scene, ".shell");
    }

    private static List<String> texts(Scene scene, String at) {
        var within = scene.lookup(at);
        if (within instanceof Label label) {
            return List.of(label.getText());
        }
        return within.lookupAll(".label").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }
}
