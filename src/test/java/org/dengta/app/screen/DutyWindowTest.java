package org.dengta.app.screen;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;

import org.dengta.app.KioskProgram;
import org.dengta.app.Replica;
import org.dengta.app.duty.DutyDesks;
import org.dengta.app.gate.HelpDesk;
import org.dengta.app.screen.KioskWindow.Look;
import org.dengta.gate.Scan;
import org.dengta.journal.DutyFact.HoldSet.ScopeKind;
import org.dengta.journal.DutyFact.HoldSet.State;
import org.dengta.kiosk.OperatorId;
import org.dengta.kiosk.Station;
import org.dengta.kiosk.config.ConfigFolder;
import org.dengta.kiosk.config.ConfigOutcome.Loaded;
import org.dengta.platform.fx.Fonts;
import org.dengta.platform.fx.Snapshots;
import org.dengta.platform.fx.Theme;
import org.dengta.platform.fx.Toolkit;
import org.dengta.presence.Hold;
import org.dengta.supervision.HoldDesk.HoldOrder;
import org.dengta.supervision.OrderReason;
import org.dengta.ui.shell.ShellViewModel;
import org.dengta.venue.Direction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Words, cases and holds through the windows, on a real store, all work done at once. */
final class DutyWindowTest {
    private static final String LIN = "EXPO/4711";
    private static final OperatorId SUPERVISOR = new OperatorId("supervisor-1");

    @TempDir private Path folder;
    private KioskProgram program;
    private Replica replica;
    private ShellViewModel shell;
    private KioskWindow window;

    @BeforeAll
    static void start() {
        Toolkit.startWithoutDisplay();
        Fonts.loadFirst();
    }

    @BeforeEach
    void a_supervisor_stands_at_the_door() throws IOException {
        program = new KioskProgram(folder).withList();
        var config = ((Loaded) ConfigFolder.load(Path.of("kiosk-config"))).config();
        replica = Replica.open(config, program.data(), program.clock(), new SecureRandom());
        window =
                Toolkit.onScreen(() -> {
                    shell =
                            new ShellViewModel(
                                    replica.programme().time(), Locale.ENGLISH, Theme.LIGHT);
                    var kit = new StationKit(replica, SUPERVISOR, Workers.atOnce(), shell);
                    return new KioskWindow(kit, new Look(1280, 800, List.of()));
                });
        on(it -> it.open(Station.DOOR));
    }

    @AfterEach
    void the_store_is_closed() {
        replica.close();
    }

    @Test
    void what_the_door_sends_is_closed_at_the_desk() {
        on(it -> it.scan("NOBODY 1 2 3"));
        assertThat(isShown(".verdict-look")).isTrue();
        on(it -> it.press(KeyCode.F11));
        assertThat(isShown(".ready")).isTrue();
        assertThat(HelpDesk.open(replica)).hasSize(1);
        on(it -> it.open(Station.DESK));
        tick();
        on(it -> it.press(KeyCode.F11));
        fire("#cases .duty-acts .button");
        assertThat(HelpDesk.open(replica)).isEmpty();
    }

    @Test
    void who_has_not_left_is_let_in_by_a_word_and_it_says_so() {
        var gate = replica.config().kiosk().gate().orElseThrow();
        var before = new Scan(LIN, gate, Direction.ENTRY, program.clock().instant());
        replica.gateDesk().decide(before, SUPERVISOR);
        program.clock().moveBy(Duration.ofMinutes(5));
        on(it -> it.scan(LIN));
        assertThat(isShown(".verdict-stop")).isTrue();
        on(it -> it.press(KeyCode.F10));
        click(".word-reason");
        assertThat(isShown(".verdict-pass")).isTrue();
        assertThat(isShown(".verdict-notice")).isTrue();
    }

    @Test
    void a_hold_is_seen_without_a_scan_and_ended_by_the_supervisor() {
        var order =
                new HoldOrder(
                        ScopeKind.VENUE,
                        Hold.VENUE,
                        State.HOLD,
                        OrderReason.MOTORCADE,
                        Optional.empty());
        DutyDesks.holds(replica).order(order, program.clock().instant(), SUPERVISOR);
        tick();
        assertThat(isShown(".hold-hold")).isTrue();
        on(it -> it.open(Station.SUPERVISOR));
        tick();
        fire("#tab-duty");
        fire("#end-venue");
        on(it -> it.open(Station.DOOR));
        tick();
        assertThat(isShown(".hold-hold")).isFalse();
        assertThat(isShown(".ready")).isTrue();
    }

    private void tick() {
        program.clock().moveBy(Duration.ofSeconds(3));
        on(_ -> shell.tick(program.clock().instant()));
    }

    private void on(Consumer<KioskWindow> act) {
        Toolkit.onScreen(() -> {
            act.accept(window);
            return true;
        });
    }

    private void fire(String selector) {
        assertThat(isShown(selector)).as(selector).isTrue();
        Toolkit.onScreen(() -> {
            ((ButtonBase) found(selector).orElseThrow()).fire();
            return true;
        });
    }

    private void click(String selector) {
        assertThat(isShown(selector)).as(selector).isTrue();
        Toolkit.onScreen(() -> {
            found(selector).orElseThrow().getOnMouseClicked().handle(null);
            return true;
        });
    }

    /** After a layout: panes that scroll have no content before. */
    private boolean isShown(String selector) {
        Toolkit.onScreen(() -> Snapshots.png(window.scene()));
        return Toolkit.onScreen(() -> found(selector).isPresent());
    }

    private Optional<Node> found(String selector) {
        return window.scene().getRoot().lookupAll(selector).stream()
                .filter(Node::isVisible)
                .findFirst();
    }
}
