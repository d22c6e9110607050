package org.dengta.app.command.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.app.JsonLines;
import org.dengta.app.KioskProgram;
import org.dengta.app.KioskProgram.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

final class DutyCommandsTest {
    private static final String DOOR = "main-hall-door-a";

    @TempDir private Path folder;
    private KioskProgram kiosk;

    @BeforeEach
    void start() throws IOException {
        kiosk = new KioskProgram(folder).withList();
    }

    @Test
    void a_held_gate_refuses_at_once_until_it_is_opened() throws IOException {
        assertThat(hold("hold", "motorcade", "--gate", DOOR).exitCode()).isZero();
        assertThat(scanned("EXPO/4711")).isEqualTo("on-hold");
        assertThat(kiosk.run("hold", "list").out())
                .contains("hold", "领导通行", "leaders passing", "kiosk-1");
        assertThat(JsonLines.of(kiosk.run("hold", "list", "--json")).getFirst())
                .containsEntry("scope", DOOR)
                .containsEntry("state", "hold")
                .containsEntry("ageSeconds", 0);
        assertThat(hold("open", "over", "--gate", DOOR).exitCode()).isZero();
        assertThat(kiosk.run("hold", "list").err()).contains("Nothing is held");
        assertThat(scanned("EXPO/4711")).isEqualTo("admitted");
    }

    @Test
    void an_order_counts_more_than_those_before_it_though_the_clock_was_set_back()
            throws IOException {
        hold("hold", "motorcade", "--gate", DOOR);
        kiosk.clock().moveBy(Duration.ofSeconds(-30));
        hold("open", "over", "--gate", DOOR);
        assertThat(scanned("EXPO/4711")).isEqualTo("admitted");
    }

    @Test
    void a_hold_with_an_end_is_over_then() throws IOException {
        hold("hold", "fire", "--venue", "--until", "2024-10-26T09:30");
        assertThat(scanned("EXPO/4711")).isEqualTo("on-hold");
        assertThat(scanned("EXPO/4711", "--at", "2024-10-26T09:31")).isEqualTo("admitted");
    }

    @Test
    void what_is_not_there_or_makes_no_sense_is_not_held() {
        var unknown = hold("hold", "fire", "--gate", "north");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.out()).contains("no such gate", DOOR);
        assertThat(hold("hold", "fire", "--zone", "North").exitCode()).isEqualTo(2);
        assertThat(hold("ajar", "fire", "--venue").exitCode()).isEqualTo(2);
        assertThat(hold("hold", "boredom", "--venue").err()).contains("motorcade");
        assertThat(hold("hold", "fire", "--venue", "--until", "2024-10-26T09:00").exitCode())
                .isEqualTo(1);
    }

    @Test
    void only_who_may_orders() {
        var refused = kiosk.run("hold", "set", "--venue", "--state", "hold", "--reason", "fire");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("NOT_ALLOWED", "supervisor");
        assertThat(kiosk.run("block", "--guest", "G-0001", "--reason", "misuse").err())
                .contains("NOT_ALLOWED");
        assertThat(
                        kiosk.run(
                                        "lift",
                                        "--guest",
                                        "G-0001",
                                        "--place",
                                        "centre",
                                        "--reason",
                                        "speaker",
                                        "--until",
                                        "2024-10-26T12:00")
                                .err())
                .contains("NOT_ALLOWED");
        assertThat(kiosk.run("hand-over", "--guest", "G-0001", "--operator", "door-1").err())
                .contains("NOT_ALLOWED");
    }

    @Test
    void an_attempt_of_a_blocked_person_is_an_alert_and_no_word_at_the_door() throws IOException {
        assertThat(duty("block", "--guest", "G-0001", "--reason", "misuse").exitCode()).isZero();
        var door = scan("EXPO/4711");
        assertThat(JsonLines.of(door).getFirst()).containsEntry("code", "blocked");
        assertThat(door.out()).doesNotContain("misuse", "停用");
        assertThat(JsonLines.of(kiosk.run("alerts", "--json")).getFirst())
                .containsEntry("code", "blocked-tried")
                .containsEntry("guest", "G-0001")
                .containsEntry("gate", DOOR)
                .containsEntry("urgent", true);
        assertThat(duty("block", "--guest", "G-0001", "--reason", "over", "--end").exitCode())
                .isZero();
        assertThat(duty("block", "--guest", "G-0001", "--reason", "over", "--end").exitCode())
                .isEqualTo(1);
        assertThat(scanned("EXPO/4711")).isEqualTo("admitted");
    }

    @Test
    void five_unknown_codes_name_the_list_as_the_likely_cause() throws IOException {
        for (var code = 1; code <= 5; code++) {
            scan("EXPO/900" + code);
        }
        assertThat(JsonLines.of(kiosk.run("alerts", "--json")).getFirst())
                .containsEntry("code", "refusals-running")
                .containsEntry("times", 5)
                .containsEntry("cause", "list-behind");
        assertThat(kiosk.run("alerts", "--since", "2024-10-26T09:06").err())
                .contains("Nothing needs attention");
    }

    @Test
    void a_lift_opens_a_place_for_its_time() throws IOException {
        var gate = "media-door";
        var code = JsonLines.of(scanAt(gate, "EXPO/4711")).getFirst().get("code");
        assertThat(code).isEqualTo("wrong-place");
        var lift = lift("media-centre", "speaker", "--until", "2024-10-26T12:00");
        assertThat(lift.exitCode()).as(lift.toString()).isZero();
        assertThat(JsonLines.of(scanAt(gate, "EXPO/4711")).getFirst())
                .containsEntry("code", "admitted");
        assertThat(lift("media-centre", "over", "--end").exitCode()).isZero();
        assertThat(lift("nowhere", "over", "--end").exitCode()).isEqualTo(2);
        assertThat(lift("centre", "speaker").exitCode()).isEqualTo(2);
    }

    private KioskProgram.Ended lift(String place, String reason, String... more) {
        var words = List.of("lift", "--guest", "G-0001", "--place", place, "--reason", reason);
        return duty(Stream.concat(words.stream(), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void a_badge_is_handed_over_once_there_is_one() {
        assertThat(kiosk.run("hand-over", "--guest", "G-0001").out()).contains("no valid badge");
        kiosk.run("badge", "--guest", "G-0001", "--out", folder.resolve("out").toString());
        assertThat(kiosk.run("hand-over", "--guest", "G-0001", "--receiver", "liaison").exitCode())
                .isZero();
        assertThat(kiosk.run("hand-over", "--guest", "G-0001").exitCode()).isEqualTo(1);
        assertThat(kiosk.run("hand-over", "--guest", "G-9999").err()).contains("NO_SUCH_PERSON");
    }

    @Test
    void a_bus_waits_while_somebody_is_missing() throws IOException {
        scan("EXPO/4711");
        var missing = kiosk.run("buslist", "opening-ceremony");
        assertThat(missing.exitCode()).isEqualTo(1);
        assertThat(missing.out()).contains("missing", "G-0001", "wait: ");
        var csv = kiosk.run("buslist", "opening-ceremony", "--format", "csv");
        assertThat(csv.out()).contains("stage", "G-0001", "missing", "2024-10-26 09:05");
        assertThat(kiosk.run("buslist", "opening-ceremony", "--at", "2024-10-26T09:00").exitCode())
                .isZero();
        scan("EXPO/4711", "--exit");
        assertThat(kiosk.run("buslist", "opening-ceremony").out()).contains("All are back");
        assertThat(JsonLines.of(kiosk.run("buslist", "opening-ceremony", "--json")))
                .anySatisfy(it -> assertThat(it).containsEntry("stage", "back"));
        assertThat(kiosk.run("buslist", "no-such").exitCode()).isEqualTo(2);
    }

    private Ended hold(String state, String reason, String... more) {
        var command = new ArrayList<>(List.of("hold", "set", "--state", state));
        command.addAll(List.of("--reason", reason));
        command.addAll(Arrays.asList(more));
        return duty(command.toArray(String[]::new));
    }

    private Ended duty(String... command) {
        var all = new ArrayList<>(Arrays.asList(command));
        all.addAll(List.of("--operator", "supervisor-1"));
        return kiosk.run(all.toArray(String[]::new));
    }

    private Object scanned(String code, String... more) throws IOException {
        return JsonLines.of(scan(code, more)).getFirst().get("code");
    }

    private Ended scan(String code, String... more) {
        var command = new ArrayList<>(List.of("scan", "-", "--json", "--gate", DOOR));
        command.addAll(Arrays.asList(more));
        return kiosk.runWith(code + "\n", command.toArray(String[]::new));
    }

    private Ended scanAt(String gate, String code) {
        return kiosk.runWith(code + "\n", "scan", "-", "--json", "--gate", gate);
    }
}
