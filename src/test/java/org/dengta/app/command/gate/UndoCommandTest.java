package org.dengta.app.command.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.app.JsonLines;
import org.dengta.app.KioskProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

final class UndoCommandTest {
    private static final String DOOR = "main-hall-door-a";

    @TempDir private Path folder;
    private KioskProgram kiosk;

    @BeforeEach
    void start() throws IOException {
        kiosk = new KioskProgram(folder).withList();
    }

    @Test
    void the_last_scan_at_the_gate_is_undone_and_can_be_made_anew() throws IOException {
        scan();
        kiosk.clock().moveBy(Duration.ofMinutes(1));
        var ended = kiosk.run("undo", "--gate", DOOR, "--last", "--reason", "did-not-enter");
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out()).contains("已撤销", "Undone; this scan counts no more: kiosk-1/");
        assertThat(inside()).isEqualTo(0);
        assertThat(scan()).containsEntry("code", "admitted");
        assertThat(inside()).isEqualTo(1);
        assertThat(kiosk.run("journal", "verify").exitCode()).isZero();
    }

    @Test
    void a_scan_is_named_by_its_fact_and_undone_once() throws IOException {
        var fact = (String) scan().get("fact");
        var first = undo("--fact", fact);
        assertThat(first)
                .containsEntry("outcome", "undone")
                .containsEntry("undone", fact)
                .containsEntry("reason", "mis-scan");
        assertThat(undo("--fact", fact)).containsEntry("outcome", "already-undone");
        assertThat(undo("--fact", (String) first.get("fact")))
                .containsEntry("outcome", "not-a-scan");
        assertThat(kiosk.run("undo", "--fact", fact, "--reason=test").exitCode()).isEqualTo(1);
        assertThat(kiosk.run("journal", "list").lines().getLast())
                .contains("scan-undone  G-0001  " + DOOR + " mis-scan " + fact);
    }

    @Test
    void figures_of_an_earlier_time_forget_it_too() throws IOException {
        scan();
        kiosk.clock().moveBy(Duration.ofHours(1));
        assertThat(arrived("2024-10-26T09:30")).isEqualTo(1);
        undo("--last", "--gate", DOOR);
        assertThat(arrived("2024-10-26T09:30")).isEqualTo(0);
    }

    @Test
    void with_nothing_to_undo_it_says_so() throws IOException {
        var ended = kiosk.run("undo", "--last", "--reason", "test");
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.out()).contains("没有可撤销的扫码", "no such scan");
        assertThat(undo("--last")).containsEntry("outcome", "not-a-scan");
    }

    @Test
    void what_cannot_be_meant_is_wrong_usage() {
        var wrong =
                List.of(
                        List.of("--last"),
                        List.of("--reason", "test"),
                        List.of("--last", "--reason", "no-idea"),
                        List.of("--last", "--gate", "back-door", "--reason", "test"),
                        List.of("--fact", "kiosk-1/1", "--reason", "test"),
                        List.of(
                                "--gate",
                                DOOR,
                                "--fact",
                                "kiosk-1/" + "0".repeat(32) + "/1",
                                "--reason",
                                "test"));
        for (var arguments : wrong) {
            var command = new java.util.ArrayList<>(List.of("undo"));
            command.addAll(arguments);
            var ended = kiosk.run(command.toArray(String[]::new));
            assertThat(ended.exitCode()).as(arguments.toString()).isEqualTo(2);
        }
    }

    private Map<String, Object> scan() throws IOException {
        return JsonLines.of(kiosk.runWith("EXPO/4711\n", "scan", "-", "--gate", DOOR, "--json"))
                .getFirst();
    }

    private Map<String, Object> undo(String... which) throws IOException {
        var command = new java.util.ArrayList<>(List.of("undo", "--reason", "mis-scan", "--json"));
        command.addAll(List.of(which));
        return JsonLines.of(kiosk.run(command.toArray(String[]::new))).getFirst();
    }

    private Object inside() throws IOException {
        return JsonLines.of(kiosk.run("headcount", "--json")).getFirst().get("inside");
    }

    private Object arrived(String at) throws IOException {
        return JsonLines.of(kiosk.run("headcount", "--json", "--at", at)).getFirst().get("arrived");
    }
}
