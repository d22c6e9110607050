package org.dengta.app.command.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.app.JsonLines;
import org.dengta.app.KioskProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

final class RegisterCommandTest {
    @TempDir private Path folder;

    @Test
    void a_walk_in_gets_a_number_a_badge_and_in() throws IOException {
        var kiosk = new KioskProgram(folder).withList();
        var first =
                kiosk.run(
                        "guests",
                        "register",
                        "--name-zh=陈小雨",
                        "--category=visitor",
                        "--heads=2",
                        "--json");
        assertThat(first.exitCode()).isZero();
        assertThat(JsonLines.of(first).getFirst())
                .containsEntry("guest", "W-kiosk-1-1")
                .containsEntry("category", "visitor");
        var out = folder.resolve("w.pdf").toString();
        assertThat(kiosk.run("badge", "--guest=W-kiosk-1-1", "--out=" + out).exitCode()).isZero();
        var scanned = kiosk.run("scan", "--gate=expo-entrance", "--json", out);
        assertThat(JsonLines.of(scanned).getFirst()).containsEntry("verdict", "admitted");
        var second = kiosk.run("guests", "register", "--name-latin=Bo Li", "--category=contractor");
        assertThat(second.out()).contains("W-kiosk-1-2 registered.", "已登记");
        assertThat(kiosk.run("journal", "list", "--json").out())
                .contains("walk-in-registered")
                .doesNotContain("sealed", "陈小雨");
        assertThat(kiosk.run("journal", "verify").exitCode()).isZero();
    }

    @Test
    void all_faults_are_told_at_once_and_nobody_is_registered() throws IOException {
        var kiosk = new KioskProgram(folder).withList();
        var ended = kiosk.run("guests", "register", "--category=state-leader", "--heads=0");
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err().lines()).hasSize(3);
        assertThat(ended.err()).contains("组委会", "only the organisers", "1 to 99", "Chinese name");
        var json = kiosk.run("guests", "register", "--name-zh=陈", "--category=none", "--json");
        assertThat(json.exitCode()).isEqualTo(2);
        assertThat(JsonLines.of(json).getFirst())
                .containsEntry("field", "category")
                .containsEntry("fault", "unknown");
        assertThat(kiosk.run("journal", "list").out()).isEmpty();
    }

    @Test
    void a_kiosk_that_is_not_set_up_registers_nobody() {
        var ended =
                new KioskProgram(folder)
                        .run("guests", "register", "--name-zh=陈", "--category=visitor");
        assertThat(ended.exitCode()).isEqualTo(3);
        assertThat(ended.err()).contains("[NOTHING_HERE]");
    }
}
