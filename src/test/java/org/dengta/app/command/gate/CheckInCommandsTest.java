package org.dengta.app.command.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.app.JsonLines;
import org.dengta.app.KioskProgram;
import org.dengta.app.KioskProgram.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Letting in by somebody's word, on the command line. */
final class CheckInCommandsTest {
    private static final String DOOR = "main-hall-door-a";
    private static final String LIST =
            """
            编号,类别,中文姓名,英文姓名,审核状态,回复,参会方式,外部码,人数
            G-0001,mayor,林海,Lin Hai,通过,确认,现场,EXPO/1,
            G-0002,mayor,何梅,He Mei,待审,确认,现场,EXPO/2,
            G-0003,mayor,金智,Kim Ji,通过,确认,视频,EXPO/3,
            G-0004,mayor,赵家,Zhao,通过,确认,现场,EXPO/4,4
            """;

    @TempDir private Path folder;
    private KioskProgram kiosk;

    @BeforeEach
    void start() throws IOException {
        kiosk = new KioskProgram(folder);
        var file = kiosk.write("list.csv", LIST.getBytes(StandardCharsets.UTF_8));
        assertThat(kiosk.run("guests", "import", file.toString()).exitCode()).isZero();
    }

    @Test
    void a_supervisor_lets_in_against_the_verdict_and_both_languages_say_so() throws IOException {
        assertThat(json(scan("EXPO/2"))).containsEntry("code", "not-approved");
        var ended = override("EXPO/2", "supervisor-1");
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out())
                .contains("✔ 何梅", "· 特批放行：已核验身份。", "· Let in by your word: identity checked.")
                .containsPattern("  # kiosk-1/[0-9a-f]{32}/1");
        assertThat(kiosk.run("journal", "list").lines().getLast())
                .contains("guest-admitted  G-0002  " + DOOR + " opening-ceremony")
                .contains("identity-checked");
        var undone = kiosk.run("undo", "--last", "--gate", DOOR, "--reason", "test");
        assertThat(undone.exitCode()).isZero();
        assertThat(inside()).isEqualTo(0);
    }

    @Test
    void where_no_word_helps_the_verdict_stands_and_nothing_is_written() throws IOException {
        var ended = override("EXPO/3\nnobody", "supervisor-1", "--json");
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(JsonLines.of(ended))
                .extracting(line -> line.get("code"))
                .containsExactly("remote-participant", "unknown-code");
        assertThat(JsonLines.of(ended)).allSatisfy(it -> assertThat(it).doesNotContainKey("fact"));
        assertThat(kiosk.run("journal", "list").out()).isEmpty();
    }

    @Test
    void who_may_not_is_told_who_may() {
        for (var operator : List.of("door-1", "desk-1", "somebody")) {
            var ended = override("EXPO/2", operator);
            assertThat(ended.exitCode()).as(operator).isEqualTo(1);
            assertThat(ended.err()).contains("NOT_ALLOWED", operator, "protocol, supervisor");
        }
        var late = admit("G-0001", "--operator", "door-1");
        assertThat(late.err()).contains("NOT_ALLOWED", "desk, protocol, supervisor");
        assertThat(kiosk.run("journal", "list").out()).isEmpty();
    }

    @Test
    void somebody_without_a_code_is_let_in_by_number() throws IOException {
        var ended = admit("G-0001");
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out()).contains("✔ 林海 · Lin Hai", "Opening Ceremony");
        assertThat(inside()).isEqualTo(1);
        var pending = admit("G-0002", "--json");
        assertThat(pending.exitCode()).isEqualTo(1);
        assertThat(json(pending)).containsEntry("code", "not-approved").containsKey("fact");
        assertThat(admit("G-0404").err()).contains("NO_SUCH_PERSON");
    }

    @Test
    void an_entry_nobody_scanned_is_written_down_at_its_true_time() throws IOException {
        kiosk.clock().moveBy(Duration.ofHours(3));
        assertThat(json(scan("EXPO/1"))).as("12:05").containsEntry("code", "wrong-time");
        var late = admit("G-0001", "--at", "2024-10-26T09:20", "--json");
        assertThat(json(late))
                .containsEntry("code", "admitted")
                .containsEntry("at", "2024-10-26T01:20:00Z");
        assertThat(arrived("2024-10-26T09:19")).isEqualTo(0);
        assertThat(arrived("2024-10-26T09:21")).isEqualTo(1);
        var tooEarly = admit("G-0004", "--at", "2024-10-26T07:00", "--json");
        assertThat(json(tooEarly)).containsEntry("code", "wrong-time").doesNotContainKey("fact");
        assertThat(kiosk.run("journal", "verify").exitCode()).isZero();
    }

    @Test
    void a_family_that_is_fewer_is_counted_and_corrected() throws IOException {
        var three = kiosk.runWith("EXPO/4", "scan", "-", "--gate", DOOR, "--heads", "3", "--json");
        assertThat(json(three)).containsEntry("heads", 3).containsEntry("party", 4);
        assertThat(inside()).isEqualTo(3);
        var last = new String[] {"recount", "--last", "--gate", DOOR, "--heads", "2"};
        var recounted = kiosk.run(last);
        assertThat(recounted.exitCode()).isZero();
        assertThat(recounted.out()).contains("Corrected: 2 passed, of 4.");
        assertThat(inside()).isEqualTo(2);
        var again = kiosk.run("recount", "--last", "--gate", DOOR, "--heads", "2", "--json");
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(json(again)).containsEntry("outcome", "not-fewer");
        kiosk.clock().moveBy(Duration.ofMinutes(5));
        var rest = kiosk.runWith("EXPO/4", "scan", "-", "--gate", DOOR);
        assertThat(rest.out()).contains("2 of this reservation's 4 people");
        assertThat(inside()).isEqualTo(4);
    }

    @Test
    void a_scan_is_sent_to_the_help_desk_and_settled_there() throws IOException {
        json(scan("EXPO/2"));
        var sent = kiosk.run("case", "open", "--last", "--gate", DOOR);
        assertThat(sent.exitCode()).isZero();
        assertThat(sent.out()).contains("已转服务台", "the lane goes on");
        assertThat(kiosk.run("case", "open", "--last", "--gate", DOOR).exitCode()).isEqualTo(1);
        var open = json(kiosk.run("case", "list", "--json"));
        assertThat(open)
                .containsEntry("guest", "G-0002")
                .containsEntry("name", "何梅")
                .containsEntry("gate", DOOR)
                .containsEntry("reason", "not-approved");
        var named = (String) open.get("case");
        assertThat(close(named, "--operator", "door-1").err()).contains("NOT_ALLOWED");
        assertThat(close(named).exitCode()).isZero();
        assertThat(close(named).out()).contains("Settled before (resolved)");
        assertThat(kiosk.run("case", "list").out()).contains("No case is open.");
    }

    @Test
    void what_cannot_be_meant_is_wrong_usage() {
        var nowhere = "kiosk-1/" + "0".repeat(32) + "/1";
        var wrong =
                List.of(
                        List.of("override", "-", "--gate", DOOR),
                        List.of("override", "-", "--gate", DOOR, "--reason", "because"),
                        List.of("override", "-", "--gate", "back", "--reason", "lost-badge"),
                        List.of("override", "-", "--gate", "expo-exit", "--reason", "lost-badge"),
                        List.of("admit", "--guest", "G-0001", "--gate", DOOR),
                        List.of(
                                "admit",
                                "--guest=G-0001",
                                "--gate=" + DOOR,
                                "--reason=lost-badge",
                                "--at=2024-10-26T09:06"),
                        List.of("scan", "-", "--gate", DOOR, "--heads", "0"),
                        List.of("recount", "--last", "--gate", DOOR, "--heads", "0"),
                        List.of("recount", "--heads", "1"),
                        List.of("case", "open"),
                        List.of("case", "close", "--case", nowhere, "--outcome", "done"),
                        List.of("case", "close", "--case", "1", "--outcome", "resolved"));
        for (var arguments : wrong) {
            var ended = kiosk.run(arguments.toArray(String[]::new));
            assertThat(ended.exitCode()).as(arguments.toString()).isEqualTo(2);
        }
        var unknown = close(nowhere);
        assertThat(unknown.exitCode()).isEqualTo(1);
        assertThat(unknown.out()).contains("knows no such case");
        assertThat(kiosk.run("journal", "list").out()).isEmpty();
    }

    private Ended scan(String code) {
        return kiosk.runWith(code, "scan", "-", "--gate", DOOR, "--json");
    }

    private Ended override(String codes, String operator, String... more) {
        return kiosk.runWith(
                codes,
                with(
                        List.of(
                                "override",
                                "-",
                                "--gate=" + DOOR,
                                "--reason=identity-checked",
                                "--operator=" + operator),
                        more));
    }

    private Ended admit(String guest, String... more) {
        return kiosk.run(
                with(
                        List.of(
                                "admit",
                                "--guest=" + guest,
                                "--gate=" + DOOR,
                                "--reason=forgot-badge"),
                        more));
    }

    private Ended close(String named, String... more) {
        return kiosk.run(
                with(List.of("case", "close", "--case=" + named, "--outcome=resolved"), more));
    }

    private static String[] with(List<String> command, String... more) {
        return Stream.concat(command.stream(), List.of(more).stream()).toArray(String[]::new);
    }

    private static Map<String, Object> json(Ended ended) throws IOException {
        return JsonLines.of(ended).getFirst();
    }

    private Object inside() throws IOException {
        return json(kiosk.run("headcount", "--json")).get("inside");
    }

    private Object arrived(String at) throws IOException {
        return json(kiosk.run("headcount", "--json", "--at", at)).get("arrived");
    }
}
