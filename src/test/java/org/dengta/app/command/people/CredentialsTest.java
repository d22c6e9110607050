package org.dengta.app.command.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.app.JsonLines;
import org.dengta.app.KioskProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Letters and badges: made, scanned, copied, revoked. */
final class CredentialsTest {
    @TempDir private Path folder;
    private KioskProgram kiosk;
    private String out;

    @BeforeEach
    void start() throws IOException {
        kiosk = new KioskProgram(folder).withList();
        out = folder.resolve("out").toString();
    }

    @Test
    void a_letter_admits_where_it_must_and_is_used_up() throws IOException {
        assertThat(kiosk.run("invite", "--guest", "G-0001", "--out", out).exitCode()).isZero();
        var letter = folder.resolve("out/G-0001.pdf").toString();
        var door = List.of("scan", "--gate", "main-hall-door-a", "--json", letter);
        var first = JsonLines.of(kiosk.run(door.toArray(String[]::new))).getFirst();
        assertThat(first).containsEntry("verdict", "admitted").containsEntry("guest", "G-0001");
        var wrong = kiosk.run("scan", "--gate", "back-of-house-door", "--json", letter);
        assertThat(JsonLines.of(wrong).getFirst()).containsEntry("code", "wrong-place");
    }

    @Test
    void inviting_all_says_who_gets_none_and_why() {
        var ended = kiosk.run("invite", "--all", "--out", out);
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out())
                .contains("2 letters in", "none for 1 people not approved and 2 who are no guests")
                .contains("邀请函 2 份", "未通过审核 1 人", "非嘉宾 2 人");
        assertThat(folder.resolve("out")).isDirectoryContaining("glob:**.pdf");
    }

    @Test
    void inviting_tells_machines_of_everybody() throws IOException {
        var lines = JsonLines.of(kiosk.run("invite", "--all", "--out", out, "--json"));
        assertThat(lines)
                .extracting(line -> line.get("outcome"))
                .containsExactly("invited", "not-approved", "invited", "no-guest", "no-guest");
        assertThat(lines.getFirst()).containsKeys("guest", "file", "missingGlyphs");
    }

    @Test
    void somebody_not_approved_gets_neither_letter_nor_badge() {
        var letter = kiosk.run("invite", "--guest", "G-0002", "--out", out);
        assertThat(letter.exitCode()).isEqualTo(1);
        assertThat(letter.err()).contains("G-0002: not-approved");
        var badge = kiosk.run("badge", "--guest", "G-0002", "--out", out);
        assertThat(badge.exitCode()).isEqualTo(1);
        assertThat(badge.err())
                .contains("[NOT_APPROVED]", "“G-0002”", "尚未通过审核", "Nothing was printed");
        assertThat(kiosk.run("journal", "list").out()).isEmpty();
    }

    @Test
    void badges_are_numbered_copies_and_all_means_all_approved() throws IOException {
        var file = folder.resolve("one.pdf").toString();
        var first = JsonLines.of(kiosk.run("badge", "--guest", "G-0001", "--out", file, "--json"));
        assertThat(first.getFirst()).containsEntry("copy", 1).containsEntry("photo", false);
        var all = JsonLines.of(kiosk.run("badge", "--all", "--out", out, "--json"));
        assertThat(all).hasSize(4);
        assertThat(all.getFirst()).containsEntry("guest", "G-0001").containsEntry("copy", 2);
        assertThat(all.getLast()).containsEntry("guest", "V-0001").containsEntry("copy", 1);
        assertThat(Files.size(folder.resolve("out/S-0001.pdf"))).isPositive();
        var scanned = kiosk.run("scan", "--gate", "guest-entrance", "--json", file);
        assertThat(JsonLines.of(scanned).getFirst()).containsEntry("guest", "G-0001");
    }

    @Test
    void a_file_where_a_folder_should_be_is_told() throws IOException {
        Files.writeString(folder.resolve("out"), "a file");
        var ended = kiosk.run("invite", "--guest", "G-0001", "--out", out);
        assertThat(ended.exitCode()).isEqualTo(3);
        assertThat(ended.err()).contains("[FILE_NOT_WRITTEN]").doesNotContain("(null)");
    }

    @Test
    void credentials_are_listed_without_their_codes() throws IOException {
        kiosk.run("invite", "--guest", "G-0001", "--out", out);
        var letter = folder.resolve("out/G-0001.pdf").toString();
        var read = JsonLines.of(kiosk.bare("", "decode", letter, "--json")).getFirst();
        var code = read.get("text").toString().substring(7, 27);
        var listed = kiosk.run("credential", "list", "--guest", "G-0001");
        assertThat(listed.out()).contains("LETTER", "FOREIGN").doesNotContain(code, "EXPO/4711");
        var scanned = kiosk.run("scan", "--json", letter);
        var journal = kiosk.run("journal", "list", "--json");
        assertThat(journal.out() + scanned.out() + scanned.err()).doesNotContain(code);
    }

    @Test
    void a_revoked_letter_admits_nowhere_and_is_revoked_once() throws IOException {
        kiosk.run("invite", "--guest", "G-0001", "--out", out);
        var revoked = revoke();
        assertThat(revoked.exitCode()).isZero();
        assertThat(revoked.out()).contains("1 revoked", "已注销 1 个");
        assertThat(JsonLines.of(kiosk.run("credential", "list", "--guest", "G-0001", "--json")))
                .filteredOn(held -> held.get("kind").equals("LETTER"))
                .singleElement()
                .satisfies(held -> assertThat(held).containsEntry("reason", "lost"));
        assertThat(revoke().exitCode()).isEqualTo(1);
        var letter = folder.resolve("out/G-0001.pdf").toString();
        assertThat(JsonLines.of(kiosk.run("scan", "--json", letter)).getFirst())
                .containsEntry("code", "revoked");
    }

    @Test
    void letters_under_an_older_key_still_admit() throws IOException {
        kiosk.run("invite", "--guest", "G-0001", "--out", out);
        var rotated = kiosk.run("keys", "rotate");
        assertThat(rotated.lines()).containsExactly("key 1", "key 2  signs new letters");
        assertThat(JsonLines.of(kiosk.run("keys", "list", "--json")).getLast())
                .containsEntry("key", 2)
                .containsEntry("signs", true);
        var scanned = kiosk.run("scan", "--json", folder.resolve("out/G-0001.pdf").toString());
        assertThat(JsonLines.of(scanned).getFirst()).containsEntry("verdict", "admitted");
    }

    @Test
    void a_reason_is_a_code_and_no_free_text_gets_into_the_journal() {
        kiosk.run("invite", "--guest", "G-0001", "--out", out);
        for (var text : List.of("Lost by Lin Hai", "遗失", "Lost", "lost ", "")) {
            var revoked =
                    kiosk.run("credential", "revoke", "--guest", "G-0001", "--reason=" + text);
            var printed = kiosk.run("badge", "--guest", "G-0001", "--out", out, "--reason=" + text);
            for (var ended : List.of(revoked, printed)) {
                assertThat(ended.exitCode()).isEqualTo(2);
                assertThat(ended.err()).contains("lost, damaged, misprint, changed, reprint");
                assertThat(ended.out()).isEmpty();
            }
        }
        assertThat(kiosk.run("journal", "list").lines()).hasSize(1);
    }

    private KioskProgram.Ended revoke() {
        var who = List.of("credential", "revoke", "--guest", "G-0001", "--kind", "letter");
        var command = new ArrayList<>(who);
        command.addAll(List.of("--reason", "lost"));
        return kiosk.run(command.toArray(String[]::new));
    }
}
