package org.dengta.app.command.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.app.JsonLines;
import org.dengta.app.KioskProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

final class FindCommandTest {
    @TempDir private Path folder;
    private KioskProgram kiosk;

    @BeforeEach
    void start() throws IOException {
        kiosk = new KioskProgram(folder).withList();
    }

    @Test
    void somebody_is_found_by_names_sound_code_and_organisation() {
        for (var text : List.of("王小明", "wxm", "xiaoming", "S-0001", "会务组 王")) {
            var ended = kiosk.run("guests", "find", text);
            assertThat(ended.exitCode()).as(text).isZero();
            assertThat(ended.lines())
                    .singleElement()
                    .asString()
                    .startsWith("S-0001\t王小明\tWang Xiaoming\tstaff\t会务组");
        }
        assertThat(kiosk.run("guests", "find", "oconnor", "dugun").out()).startsWith("G-0003");
        assertThat(kiosk.run("guests", "find", "EXPO/4711").out()).startsWith("G-0001");
    }

    @Test
    void what_was_found_is_told_to_machines() throws IOException {
        var found = JsonLines.of(kiosk.run("guests", "find", "威海", "--json", "--limit", "1"));
        assertThat(found)
                .singleElement()
                .satisfies(person ->
                        assertThat(person)
                                .containsEntry("number", "G-0001")
                                .containsEntry("review", "approved")
                                .containsEntry("found", List.of("organisation")));
    }

    @Test
    void nobody_found_is_answered_with_1_and_a_senseless_limit_with_2() {
        var nobody = kiosk.run("guests", "find", "nowhere");
        assertThat(nobody.exitCode()).isEqualTo(1);
        assertThat(nobody.out()).isEmpty();
        assertThat(nobody.err()).contains("没有找到", "Nobody is found");
        assertThat(kiosk.run("guests", "find", "王", "--limit", "0").exitCode()).isEqualTo(2);
        assertThat(kiosk.run("guests", "find").exitCode()).isEqualTo(2);
    }
}
