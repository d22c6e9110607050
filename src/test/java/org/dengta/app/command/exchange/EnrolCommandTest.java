package org.dengta.app.command.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.app.exchange.Served.first;

import org.dengta.app.KioskProgram;
import org.dengta.app.exchange.Served;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

final class EnrolCommandTest {
    @TempDir private Path folder;
    private Served central;

    @BeforeEach
    void serve() throws IOException {
        central = new Served(folder);
    }

    @AfterEach
    void stop() {
        central.close();
    }

    @Test
    void the_folder_of_a_kiosk_that_works_alone_is_not_enrolled() throws IOException {
        var alone = central.program().other("alone").withList();
        var code = central.invite("alone");
        assertThat(alone.run("enrol", central.address(), "--code", code).err())
                .contains("[NOT_EMPTY]");
        assertThat(first(alone.run("status", "--json"))).doesNotContainKey("central");
    }

    @Test
    void a_kiosk_that_was_shut_out_enrols_again_in_its_folder_and_hands_over_what_waits()
            throws IOException {
        var door = central.enrolled("door-1");
        central.program().run("central", "revoke", "door-1");
        admit(door);
        assertThat(door.run("sync").exitCode()).isEqualTo(3);
        var code = central.invite("door-1");
        assertThat(first(door.run("enrol", central.address(), "--code", code, "--json")))
                .containsEntry("in_step", true);
        assertThat(first(door.run("status", "--json"))).containsEntry("waiting", 0);
        assertThat(central.program().run("journal", "list").out())
                .isEqualTo(door.run("journal", "list").out())
                .contains("guest-admitted");
    }

    @Test
    void an_enrolment_that_was_broken_off_is_begun_again() throws IOException {
        var door = central.enrolled("door-1");
        for (var file : List.of("dengta.db", "dengta.db-wal", "dengta.db-shm")) {
            Files.deleteIfExists(door.data().resolve(file));
        }
        var code = central.invite("door-1");
        assertThat(door.run("enrol", central.address(), "--code", code).exitCode()).isZero();
        assertThat(first(door.run("status", "--json"))).containsEntry("people", 5);
    }

    @Test
    void a_kiosk_of_another_central_keeps_what_it_is() throws IOException {
        var door = central.enrolled("door-1");
        try (var other = new Served(folder.resolve("other"))) {
            var ended = door.run("enrol", other.address(), "--code", other.invite("door-1"));
            assertThat(ended.err()).contains("[KEYS_WRONG]", "another central list");
        }
        assertThat(first(door.run("status", "--json"))).containsEntry("central", central.address());
        assertThat(door.run("sync").exitCode()).isZero();
    }

    @Test
    void a_central_of_another_event_spends_no_code() throws IOException {
        var door = central.program().other("door-1");
        var code = central.invite("door-1");
        var yaml = door.config().resolve("event.yaml");
        var ours = Files.readString(yaml);
        Files.writeString(yaml, ours.replaceFirst("number: 202410", "number: 202411"));
        assertThat(door.run("enrol", central.address(), "--code", code).err())
                .contains("[CENTRAL_OTHER_EVENT]");
        assertThat(door.data().resolve("keys.properties")).doesNotExist();
        Files.writeString(yaml, ours);
        assertThat(door.run("enrol", central.address(), "--code", code).exitCode()).isZero();
    }

    @Test
    void no_code_leaves_this_machine() throws IOException {
        var door = central.program().other("door-1");
        for (var address : List.of("http://192.168.1.9:7413", "http://127.0.0.1.example:7413")) {
            var ended = door.run("enrol", address, "--code", "34679-ACDEF");
            assertThat(ended.exitCode()).isEqualTo(2);
            assertThat(ended.err()).contains("[CENTRAL_ELSEWHERE]", address);
        }
    }

    @Test
    void a_wrong_an_old_and_a_used_code_are_told_apart() throws IOException {
        var door = central.program().other("door-1");
        central.invite("door-1");
        assertEnrolling(door, "34679-ACDEF", "CODE_WRONG");
        var code = central.invite("door-1");
        door.clock().moveBy(Duration.ofMinutes(16));
        assertEnrolling(door, code, "CODE_EXPIRED");
        assertThat(Files.exists(door.data().resolve("dengta.db"))).isFalse();
        var next = central.invite("door-1");
        assertThat(door.run("enrol", central.address(), "--code", next).exitCode()).isZero();
        var second = door.other("door-1");
        assertEnrolling(second, next, "KIOSK_TAKEN");
    }

    @Test
    void nobody_at_the_address_makes_nothing() throws IOException {
        var door = central.program().other("door-1");
        central.stop();
        var ended = door.run("enrol", central.address(), "--code", "34679-ACDEF");
        assertThat(ended.exitCode()).isEqualTo(3);
        assertThat(ended.err())
                .contains("[CENTRAL_UNREACHABLE]", "Nothing was made or changed here.");
        assertThat(door.run("enrol", "nowhere", "--code", "x").exitCode()).isEqualTo(2);
        assertThat(door.run("enrol", "http://a:1/x?y", "--code", "x").exitCode()).isEqualTo(2);
    }

    private void assertEnrolling(KioskProgram door, String code, String problem) {
        var ended = door.run("enrol", central.address(), "--code", code);
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err()).contains("[" + problem + "]").doesNotContain(code);
    }

    private static void admit(KioskProgram door) {
        var ended = door.runWith("EXPO/4711\n", "scan", "--gate", "guest-entrance", "-");
        assertThat(ended.exitCode()).as(ended.toString()).isZero();
    }
}
