package org.dengta.app.command.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.app.KioskProgram;
import org.dengta.app.device.ScannerFile;
import org.dengta.scanner.KeyMap;
import org.dengta.scanner.ScannerProfile;
import org.dengta.scanner.Suffix;
import org.dengta.scanner.TestCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The sheet of test codes, what is learned from it, and where that is kept. */
final class ScannerCommandsTest {
    @TempDir private Path folder;

    @Test
    void the_sheet_reads_back_as_the_four_test_codes() {
        var kiosk = new KioskProgram(folder);
        var sheet = folder.resolve("sheet.pdf");
        assertThat(kiosk.run("scanner-sheet", "--out", sheet.toString()).exitCode()).isZero();
        var read = kiosk.run("decode", sheet.toString());
        assertThat(read.lines().stream().map(line -> line.split("\t", 2)[1]))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(TestCode.values()).map(TestCode::text).toList());
    }

    @Test
    void a_layout_is_kept_when_asked_and_found_again() throws IOException {
        var kiosk = new KioskProgram(folder).withList();
        var german = KeyMap.of("zyZY", "yzYZ");
        var typed =
                Arrays.stream(TestCode.values())
                        .map(code -> german.undo(code.text()))
                        .collect(Collectors.joining("\n"));
        var ended = kiosk.runWith(typed, "scanner-check", "--save");
        assertThat(ended.exitCode()).as(ended.toString()).isZero();
        assertThat(ended.out()).contains("digits: read", "best both US", "美式");
        assertThat(new ScannerFile(kiosk.data()).profile().keys()).isEqualTo(german);
    }

    @Test
    void lost_keys_are_told_and_nothing_is_kept() throws IOException {
        var kiosk = new KioskProgram(folder).withList();
        var typed = TestCode.DIGITS.text() + "\n" + TestCode.LONG.text().substring(7);
        var ended = kiosk.runWith(typed, "scanner-check", "--save", "--json");
        assertThat(ended.exitCode()).isOne();
        assertThat(ended.lines())
                .contains(
                        "{\"code\":\"long\",\"outcome\":\"damaged\"}",
                        "{\"advice\":\"keys-lost\",\"urgency\":\"must\"}");
        assertThat(kiosk.data().resolve("scanner.properties")).doesNotExist();
    }

    @Test
    void a_profile_of_any_signs_is_found_again_as_it_was_kept() {
        var learned =
                new ScannerProfile(
                        KeyMap.of("&é\"'(-è_çà\\ =#:", "1234567890#=: \\"),
                        Suffix.TAB,
                        Duration.ofMillis(12));
        new ScannerFile(folder).save(learned);
        assertThat(new ScannerFile(folder).profile()).isEqualTo(learned);
    }

    @Test
    void a_broken_file_counts_as_none() throws IOException {
        for (var text : new String[] {"", "keys.typed=ab\nkeys.meant=a", "pace-ms=x", "\\u12"}) {
            Files.writeString(folder.resolve("scanner.properties"), text);
            assertThat(new ScannerFile(folder).profile().keys()).isEqualTo(KeyMap.SAME);
        }
    }
}
