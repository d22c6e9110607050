package org.dengta.app.command.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.app.exchange.Served.first;

import org.dengta.app.JsonLines;
import org.dengta.app.KioskProgram;
import org.dengta.app.Replica;
import org.dengta.app.exchange.Served;
import org.dengta.app.gate.GatePost;
import org.dengta.testing.ShippedConfig;
import org.dengta.venue.GateId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class ExchangeCommandsTest {
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
    void an_enrolled_kiosk_takes_the_list_and_hands_over_its_facts() throws IOException {
        var door = central.enrolled("door-1");
        assertThat(first(door.run("status", "--json"))).containsEntry("people", 5);
        assertThat(first(door.run("sync", "--json")))
                .containsEntry("guests", 0)
                .containsEntry("facts_in", 0)
                .containsEntry("facts_out", 0);
        admit(door);
        assertThat(first(door.run("sync", "--json"))).containsEntry("guests", 0);
        assertThat(first(door.run("status", "--json"))).containsEntry("waiting", 0);
        assertThat(central.program().run("journal", "list").out())
                .isEqualTo(door.run("journal", "list").out())
                .contains("guest-admitted");
        assertThat(door.run("sync").out()).contains("0 facts in", "收到记录 0");
    }

    @Test
    void what_one_kiosk_admits_the_other_knows_after_two_rounds() throws IOException {
        var one = central.enrolled("door-1");
        var other = central.enrolled("door-2");
        one.run("sync");
        admit(one);
        one.run("sync");
        assertThat(first(other.run("sync", "--json"))).containsEntry("facts_in", 1);
        assertThat(other.run("headcount", "--json").out())
                .isEqualTo(one.run("headcount", "--json").out());
    }

    @Test
    void while_the_central_is_away_a_round_says_what_waits_and_that_nothing_is_lost()
            throws IOException {
        var door = central.enrolled("door-1");
        door.run("sync");
        central.stop();
        admit(door);
        var ended = door.run("sync");
        assertThat(ended.exitCode()).isEqualTo(3);
        assertThat(ended.err())
                .contains("[CENTRAL_UNREACHABLE]", "Nothing is lost", "1 facts wait", "1 条记录");
        assertThat(first(door.run("status", "--json"))).containsEntry("waiting", 1);
        central.restart();
        assertThat(first(door.run("sync", "--json"))).containsEntry("facts_out", 1);
    }

    @Test
    void status_tells_how_a_kiosk_stands_and_asks_nobody() throws IOException {
        var door = central.enrolled("door-1");
        door.run("sync");
        central.stop();
        admit(door);
        assertThat(first(door.run("status", "--json")))
                .containsEntry("kiosk", "door-1")
                .containsEntry("central", central.address())
                .containsEntry("facts", 1)
                .containsEntry("waiting", 1)
                .containsEntry("people", 5)
                .containsEntry("clock_off_ms", 0)
                .containsKeys("heard", "programme", "quarantined");
        assertThat(door.run("status").out()).contains("waiting: 1", "last heard: 2024-10-26 09:05");
        assertThat(first(central.program().run("status", "--json"))).doesNotContainKey("central");
    }

    @Test
    void status_tells_where_the_others_stand_and_how_lately_they_were_heard() throws IOException {
        var one = central.enrolled("door-1");
        var other = central.enrolled("door-2");
        stand(one, "guest-entrance");
        one.run("sync");
        other.run("sync");
        assertThat(first(other.run("status", "--json")).get("neighbours"))
                .isEqualTo(
                        List.of(
                                Map.of(
                                        "kiosk",
                                        "door-1",
                                        "gate",
                                        "guest-entrance",
                                        "heard_ms_ago",
                                        0)));
        assertThat(other.run("status").out())
                .contains("door-1  guest-entrance  最近听到 heard 0 s前 ago");
        assertThat(central.program().run("status").out())
                .contains("door-1  guest-entrance", "door-2  不在入口 at no gate");
    }

    @Test
    void a_door_that_ended_its_work_stands_at_no_gate() throws IOException {
        var door = central.enrolled("door-1");
        admit(door);
        door.run("sync");
        assertThat(central.program().run("status").out()).contains("door-1  不在入口 at no gate");
    }

    private static void stand(KioskProgram door, String gate) {
        try (var replica =
                Replica.open(
                        ShippedConfig.load(), door.data(), door.clock(), new SecureRandom())) {
            new GatePost(replica).stand(Optional.of(new GateId(gate)));
        }
    }

    @Test
    void a_kiosk_that_works_alone_has_nobody_to_exchange_with() throws IOException {
        var alone = central.program().other("alone").withList();
        var ended = alone.run("sync");
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).contains("[NOT_ENROLLED]", "dengta central invite alone");
    }

    @Test
    void a_revoked_kiosk_is_shut_out_and_keeps_its_facts() throws IOException {
        var door = central.enrolled("door-1");
        door.run("sync");
        assertThat(central.program().run("central", "revoke", "door-1").exitCode()).isZero();
        admit(door);
        var ended = door.run("sync");
        assertThat(ended.exitCode()).isEqualTo(3);
        assertThat(ended.err()).contains("[CENTRAL_REFUSES]", "1 facts wait");
        assertThat(central.program().run("central", "kiosks").out()).contains("door-1", "revoked");
        assertThat(first(central.program().run("central", "kiosks", "--json")))
                .containsEntry("kiosk", "door-1")
                .containsKeys("enrolled", "heard", "revoked");
        assertThat(central.program().run("central", "revoke", "door-9").err())
                .contains("[NO_SUCH_KIOSK]");
    }

    @Test
    void lists_letters_keys_and_programme_are_the_centrals_alone() throws IOException {
        var door = central.enrolled("door-1");
        door.run("sync");
        var list = door.write("list.csv", KioskProgram.LIST.getBytes(StandardCharsets.UTF_8));
        assertRefused(door, "LIST_AT_CENTRAL", "guests", "import", list.toString());
        var letters = door.folder().resolve("letters").toString();
        assertRefused(door, "LETTERS_AT_CENTRAL", "invite", "--guest", "G-0001", "--out", letters);
        assertRefused(door, "LETTERS_AT_CENTRAL", "keys", "rotate");
        assertRefused(door, "PROGRAMME_AT_CENTRAL", "programme", "publish");
        assertRefused(door, "CENTRAL_IS_KIOSK", "central", "--port", "0");
        assertRefused(door, "CENTRAL_IS_KIOSK", "central", "invite", "door-2");
        assertRefused(door, "CENTRAL_IS_KIOSK", "central", "kiosks");
    }

    @Test
    void a_letter_under_a_rotated_key_is_genuine_at_the_kiosk_after_a_round() throws IOException {
        var door = central.enrolled("door-1");
        door.run("sync");
        var there = central.program();
        assertThat(there.run("keys", "rotate").exitCode()).isZero();
        var letters = folder.resolve("letters");
        there.run("invite", "--guest", "G-0001", "--out", letters.toString());
        assertThat(first(door.run("sync", "--json"))).containsEntry("programme", true);
        assertThat(JsonLines.of(door.run("keys", "list", "--json")))
                .containsExactly(
                        Map.of("key", 1, "signs", false), Map.of("key", 2, "signs", false));
        var scanned =
                door.run(
                        "scan",
                        "--gate",
                        "guest-entrance",
                        "--json",
                        letters.resolve("G-0001.pdf").toString());
        assertThat(first(scanned)).containsEntry("verdict", "admitted");
    }

    @Test
    void a_programme_is_published_on_purpose_and_goes_to_every_kiosk() throws IOException {
        var door = central.enrolled("door-1");
        door.run("sync");
        var there = central.program();
        assertThat(there.run("programme", "publish").out()).contains("nothing changed");
        var yaml = Files.readString(there.config().resolve("event.yaml"));
        var file =
                there.write(
                        "moved.yaml",
                        yaml.replace("Opening Ceremony", "Grand Opening")
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(first(there.run("programme", "publish", file.toString(), "--json")))
                .containsEntry("new", true);
        assertThat(first(door.run("sync", "--json"))).containsEntry("programme", true);
        assertThat(door.run("programme", "show", "--yaml").out()).contains("Grand Opening");
        assertThat(door.run("headcount").out()).contains("Grand Opening");
        assertThat(first(door.run("programme", "show", "--json")))
                .isEqualTo(first(there.run("programme", "show", "--json")));
    }

    @Test
    void a_faulty_programme_is_not_published() throws IOException {
        var there = central.program();
        var before = there.run("programme", "show", "--json").out();
        var file = there.write("bad.yaml", "format: event/1\n".getBytes(StandardCharsets.UTF_8));
        var ended = there.run("programme", "publish", file.toString());
        assertThat(ended.err()).contains("[CONFIG_FAULTY]", "event.yaml");
        var yaml = Files.readString(there.config().resolve("event.yaml"));
        var other =
                there.write(
                        "other.yaml",
                        yaml.replaceFirst("number: 202410", "number: 999999")
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(there.run("programme", "publish", other.toString()).err())
                .contains("[STORE_OTHER_EVENT]", "999999");
        assertThat(there.run("programme", "show", "--json").out()).isEqualTo(before);
        assertThat(there.other("alone").withList().run("programme", "show").err())
                .contains("[NO_PROGRAMME]");
    }

    private static void assertRefused(KioskProgram door, String problem, String... command) {
        var ended = door.run(command);
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).contains("[" + problem + "]");
    }

    private static void admit(KioskProgram door) {
        var ended = door.runWith("EXPO/4711\n", "scan", "--gate", "guest-entrance", "-");
        assertThat(ended.exitCode()).as(ended.toString()).isZero();
    }
}
