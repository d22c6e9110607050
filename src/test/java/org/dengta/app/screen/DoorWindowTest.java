package org.dengta.app.screen;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.dengta.app.KioskProgram;
import org.dengta.app.Replica;
import org.dengta.app.central.Publication;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The door in its window on a real store: scans, verdicts, keys. */
final class DoorWindowTest {
    private static final String LIN = "EXPO/4711";

    @TempDir private Path folder;
    private KioskProgram program;
    private Workers workers;
    private Replica replica;
    private Scene scene;
    private Wedge wedge;

    @BeforeEach
    void the_door_is_at_the_front() throws IOException, TimeoutException {
        program = new KioskProgram(folder).withList();
        var config = ((Loaded) ConfigFolder.load(Path.of("kiosk-config"))).config();
        replica = Replica.open(config, program.data(), program.clock(), new SecureRandom());
        FxToolkit.registerPrimaryStage();
        workers = Workers.threads(new FxThread());
        Fonts.loadFirst();
        on(() -> {
            var shell = new ShellViewModel(replica.programme().time(), Locale.CHINESE, Theme.LIGHT);
            shell.open(Station.DOOR);
            var kit = new StationKit(replica, new OperatorId("op"), workers, shell);
            var window = new KioskWindow(kit, new Look(1000, 800, List.of()));
            scene = window.scene();
            wedge = new Wedge(scene);
            window.show(new Stage(), () -> {});
            return true;
        });
    }

    @AfterEach
    void the_window_is_closed() {
        on(() -> {
            scene.getWindow().hide();
            return true;
        });
        workers.close();
        replica.close();
    }

    @Test
    void a_scan_becomes_a_verdict_and_can_be_taken_back() {
        scan(LIN);
        until(() -> isShown(".verdict-pass"));
        assertThat(word()).isEqualTo("请进");
        press(KeyCode.F2);
        until(() -> word().equals("PASS"));
        until(() -> isShown(".ready"));
        press(KeyCode.F7);
        until(this::isAScanMarked);
        on(() -> {
            wedge.click(found(".undo-reason").orElseThrow());
            return true;
        });
        until(() -> isShown(".undo-chosen"));
        press(KeyCode.ENTER);
        until(() -> text("#undo-result").equals("Taken back. It never counted."));
        press(KeyCode.ESCAPE);
        scan(LIN);
        until(() -> isShown(".verdict-pass"));
        assertThat(replica.gateDesk().latestScans(kiosk(), gate(), 10)).hasSize(1);
    }

    @Test
    void a_refusal_stays_through_fifty_scans_and_is_acknowledged_by_a_person_alone() {
        scan("NOBODY 1 2 3");
        until(() -> isShown(".verdict-look"));
        for (var i = 0; i < 50; i++) {
            scan("EXPO " + (4000 + i));
        }
        until(() -> text(".door-waiting").startsWith("50"));
        assertThat(isShown(".verdict-look")).isTrue();
        assertThat(replica.gateDesk().latestScans(kiosk(), gate(), 10)).hasSize(1);
        until(() -> {
            press(KeyCode.ENTER);
            return text(".door-waiting").startsWith("49");
        });
        until(() -> replica.gateDesk().latestScans(kiosk(), gate(), 10).size() == 2);
    }

    @Test
    void a_code_typed_by_hand_is_decided_and_its_field_takes_no_scan() {
        press(KeyCode.F8);
        until(this::isTypingReady);
        on(() -> {
            field().setText("12345678");
            return true;
        });
        assertThat(on(() -> field().getText())).isEqualTo("1234 5678");
        on(() -> {
            field().setText(LIN);
            return true;
        });
        press(KeyCode.ENTER);
        until(() -> isShown(".verdict-pass"));
    }

    @Test
    void a_scan_into_the_field_leaves_nothing_there() {
        press(KeyCode.F8);
        until(this::isTypingReady);
        var field = on(this::field);
        scan(LIN);
        until(() -> isShown(".verdict-pass"));
        assertThat(field.getText()).isEmpty();
    }

    @Test
    void entry_and_exit_look_different() {
        assertThat(isShown(".ready-entry")).isTrue();
        press(KeyCode.F6);
        until(() -> isShown(".ready-exit"));
        scan(LIN);
        until(() -> isShown(".verdict-pass"));
        assertThat(word()).isEqualTo("请慢走");
    }

    @Test
    void a_session_that_was_moved_is_decided_anew_at_once() throws IOException {
        var there = event("guest-entrance, zone: centre", "guest-entrance, zone: main-hall");
        publish(there.replace("2024-10-26T09:00", "2024-10-26T11:00"));
        scan(LIN);
        until(() -> isShown(".verdict-stop"));
        publish(there);
        until(() -> {
            press(KeyCode.ENTER);
            return isShown(".ready");
        });
        scan(LIN);
        until(() -> isShown(".verdict-pass"));
    }

    @Test
    void a_gate_that_is_renamed_is_called_so_at_once() throws IOException {
        until(() -> text(".way-gate").equals("嘉宾入口"));
        publish(event("zh: 嘉宾入口", "zh: 东入口"));
        until(() -> text(".way-gate").equals("东入口"));
    }

    @Test
    void where_the_gate_is_gone_another_is_chosen() throws IOException {
        publish(event("(?m)^ +- .id: guest-entrance,.*$", ""));
        until(() -> isShown("#gates"));
        scan(LIN);
        assertThat(replica.store().facts().count()).isZero();
        until(() -> {
            press(KeyCode.ENTER);
            return !isShown("#gates");
        });
        press(KeyCode.F5);
        until(() -> isShown("#gates"));
    }

    private static String event(String what, String instead) throws IOException {
        var text = Files.readString(Path.of("kiosk-config", "event.yaml"));
        var changed = text.replaceAll(what, instead);
        assertThat(changed).isNotEqualTo(text);
        return changed;
    }

    /** A new programme counts, and the kiosk's clock ticks. */
    private void publish(String event) {
        new Publication(replica).publish(event);
        program.clock().moveBy(Duration.ofSeconds(1));
    }

    private void scan(String code) {
        on(() -> {
            wedge.scan(code);
            return true;
        });
    }

    private void press(KeyCode key) {
        on(() -> {
            wedge.press(key);
            return true;
        });
    }

    /** The scans to choose from are read when the panel opens; then the latest is marked. */
    private boolean isAScanMarked() {
        return on(() ->
                found("#undo-scans")
                        .map(list -> (ListView<?>) list)
                        .filter(list -> list.getSelectionModel().getSelectedItem() != null)
                        .isPresent());
    }

    /** A field takes keys once the toolkit has given it its skin, one frame after it appeared. */
    private boolean isTypingReady() {
        return on(() -> field().equals(scene.getFocusOwner()) && field().getSkin() != null);
    }

    private TextField field() {
        return (TextField) scene.lookup("#typing-field");
    }

    private boolean isShown(String selector) {
        return on(() -> found(selector).isPresent());
    }

    private Optional<Node> found(String selector) {
        return scene.getRoot().lookupAll(selector).stream().filter(Node::isVisible).findFirst();
    }

    private String word() {
        return on(() -> found(".verdict .verdict-word").map(Node::getAccessibleText).orElse(""));
    }

    private String text(String selector) {
        return on(() -> found(selector).map(node -> ((Labeled) node).getText()).orElse(""));
    }

    private static <T> T on(Callable<T> work) {
        try {
            return WaitForAsyncUtils.asyncFx(work).get(20, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("on the screen's thread", e);
        }
    }

    private static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("did not come", e);
        }
    }

    private org.dengta.kiosk.KioskId kiosk() {
        return replica.config().kiosk().id();
    }

    private org.dengta.venue.GateId gate() {
        return replica.config().kiosk().gate().orElseThrow();
    }
}
