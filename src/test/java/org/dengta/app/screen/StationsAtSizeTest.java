package org.dengta.app.screen;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;

import org.dengta.accreditation.Person;
import org.dengta.app.KioskProgram;
import org.dengta.app.Replica;
import org.dengta.app.bench.CrowdedList;
import org.dengta.app.screen.KioskWindow.Look;
import org.dengta.kiosk.OperatorId;
import org.dengta.kiosk.Station;
import org.dengta.kiosk.config.ConfigFolder;
import org.dengta.kiosk.config.ConfigOutcome.Loaded;
import org.dengta.platform.fx.Fonts;
import org.dengta.platform.fx.Snapshots;
import org.dengta.platform.fx.Theme;
import org.dengta.platform.fx.Toolkit;
import org.dengta.ui.shell.ShellViewModel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Each station opened on a list of nobody and on one of 100,000, all work done at once. */
final class StationsAtSizeTest {
    private static final int CROWD = 100_000;

    @TempDir private Path folder;

    @BeforeAll
    static void start() {
        Toolkit.startWithoutDisplay();
        Fonts.loadFirst();
    }

    @Test
    void with_nobody_on_the_list_each_says_what_to_do() throws IOException {
        try (var replica = open(new KioskProgram(folder).withNobody())) {
            var window = window(replica);
            scan(window, "EXPO/4711");
            assertThat(shown(window, ".verdict-look")).isTrue();
            open(window, Station.DESK);
            assertThat(says(window)).contains("dengta guests import");
            open(window, Station.SUPERVISOR);
            assertThat(shown(window, "#empty")).isTrue();
        }
    }

    @Test
    void with_a_hundred_thousand_people_each_serves() throws IOException {
        try (var replica = open(new KioskProgram(folder).withNobody())) {
            var last = CrowdedList.fill(replica, CROWD);
            var window = window(replica);
            scan(window, last.code());
            assertThat(shown(window, ".verdict-pass")).isTrue();
            open(window, Station.DESK);
            type(window, last.person());
            assertThat(shown(window, ".desk-row")).isTrue();
            open(window, Station.SUPERVISOR);
            assertThat(shown(window, "#totals-guest")).isTrue();
            assertThat(Toolkit.onScreen(() -> Snapshots.png(window.scene()))).isNotEmpty();
        }
    }

    private static Replica open(KioskProgram program) {
        var config = ((Loaded) ConfigFolder.load(Path.of("kiosk-config"))).config();
        return Replica.open(config, program.data(), program.clock(), new SecureRandom());
    }

    private static KioskWindow window(Replica replica) {
        return Toolkit.onScreen(() -> {
            var shell = new ShellViewModel(replica.programme().time(), Locale.ENGLISH, Theme.LIGHT);
            var kit = new StationKit(replica, new OperatorId("op"), Workers.atOnce(), shell);
            var window = new KioskWindow(kit, new Look(1280, 800, List.of()));
            window.open(Station.DOOR);
            return window;
        });
    }

    private static void scan(KioskWindow window, String code) {
        Toolkit.onScreen(() -> {
            window.scan(code);
            return true;
        });
    }

    private static void open(KioskWindow window, Station station) {
        Toolkit.onScreen(() -> {
            window.open(station);
            return true;
        });
    }

    private static void type(KioskWindow window, Person person) {
        Toolkit.onScreen(() -> {
            ((TextField) window.scene().getRoot().lookup("#desk-search"))
                    .setText(person.names().latin());
            return true;
        });
    }

    /** All labels, after the first layout: panes that scroll have no content before. */
    private static String says(KioskWindow window) {
        Toolkit.onScreen(() -> Snapshots.png(window.scene()));
        return Toolkit.onScreen(() ->
                window.scene().getRoot().lookupAll(".label").stream()
                        .map(node -> ((Labeled) node).getText())
                        .collect(Collectors.joining("\n")));
    }

    private static boolean shown(KioskWindow window, String selector) {
        return Toolkit.onScreen(() -> {
            window.scene().getRoot().applyCss();
            return Optional.ofNullable(window.scene().getRoot().lookup(selector))
                    .filter(Node::isVisible)
                    .isPresent();
        });
    }
}
