package org.dengta.app.command.badges;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.app.KioskProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Badges that go into files are no way around what holds at a printer. */
final class BadgeFilesTest {
    @TempDir private Path folder;
    private KioskProgram desk;

    @BeforeEach
    void start() throws IOException {
        desk = new KioskProgram(folder).other("kiosk-8").withList();
    }

    @Test
    void a_lost_badge_made_anew_as_a_file_has_a_new_code() {
        var first = one("first.pdf", "reprint", "desk-1");
        assertThat(first.exitCode()).isZero();
        assertThat(one("damaged.pdf", "damaged", "desk-1").exitCode()).isZero();
        assertThat(decoded("damaged.pdf")).isEqualTo(decoded("first.pdf"));
        assertThat(one("lost.pdf", "lost", "supervisor-1").exitCode()).isZero();
        assertThat(decoded("lost.pdf")).isNotEqualTo(decoded("first.pdf"));
        assertThat(desk.run("scan", "--json", path("first.pdf")).out()).contains("revoked");
    }

    @Test
    void only_the_roles_that_kiosk_yaml_names_make_a_second_badge_in_a_file() throws IOException {
        desk.configured("reprints: {copies: [desk, supervisor], re-issues: [supervisor]}");
        assertThat(many("first.pdf", "reprint", "desk-1").exitCode()).isZero();
        var refused = many("lost.pdf", "lost", "desk-1");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("[NOT_ALLOWED]", "reprint lost");
        assertThat(folder.resolve("lost.pdf")).doesNotExist();
        assertThat(many("nobody.pdf", "damaged", "nobody").err()).contains("[NOT_ALLOWED]");
        assertThat(many("second.pdf", "damaged", "desk-1").exitCode()).isZero();
        assertThat(one("lost.pdf", "lost", "desk-1").err()).contains("[NOT_ALLOWED]");
    }

    @Test
    void whose_category_is_no_longer_planned_holds_up_nobody_else() throws IOException {
        unplan();
        var file = many("all.pdf", "reprint", "desk-1");
        assertThat(file.exitCode()).isEqualTo(1);
        assertThat(file.err()).contains("G-0003: ").doesNotContain("Zoë");
        assertThat(folder.resolve("all.pdf")).isRegularFile();
        var each =
                desk.run("badge", "--all", "--out=" + folder.resolve("each"), "--reason=damaged");
        assertThat(each.exitCode()).isEqualTo(1);
        assertThat(each.err()).contains("G-0003: ");
        assertThat(folder.resolve("each/S-0001.pdf")).isRegularFile();
        var printed = desk.run("badge", "--all", "--print", "--reason=damaged");
        assertThat(printed.exitCode()).isEqualTo(1);
        assertThat(printed.err()).contains("G-0003: ").doesNotContain("Zoë");
        assertThat(printed.out()).contains("S-0001");
        assertThat(desk.run("badge", "--guest=G-0003", "--print").err()).contains("[NOT_APPROVED]");
    }

    /** The experts' category has another id from now on. */
    private void unplan() throws IOException {
        try (var files = Files.walk(desk.config())) {
            for (var file : files.filter(it -> it.toString().endsWith(".yaml")).toList()) {
                var text = Files.readString(file);
                Files.writeString(file, text.replaceAll("\\bexpert\\b", "scholar"));
            }
        }
    }

    private KioskProgram.Ended one(String name, String why, String operator) {
        return desk.run(
                "badge",
                "--guest=G-0001",
                "--out=" + path(name),
                "--reason=" + why,
                "--operator=" + operator);
    }

    private KioskProgram.Ended many(String name, String why, String operator) {
        return desk.run(
                "badges",
                "file",
                "--all",
                "--out=" + path(name),
                "--reason=" + why,
                "--operator=" + operator);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String decoded(String name) {
        return desk.run("decode", path(name)).out().split("\t", -1)[1];
    }
}
