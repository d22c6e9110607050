package org.dengta.app.command.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.app.JsonLines;
import org.dengta.app.KioskProgram;
import org.dengta.app.KioskProgram.Ended;
import org.dengta.app.command.kiosk.DisplayWidth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

final class PolicyCommandsTest {
    private static final String DOOR = "main-hall-door-a";

    @TempDir private Path folder;
    private KioskProgram kiosk;

    @BeforeEach
    void start() throws IOException {
        kiosk = new KioskProgram(folder).withList();
    }

    @Test
    void an_explanation_says_verdict_rule_windows_and_next_step_in_both_languages()
            throws IOException {
        var ended = explain("G-0001", DOOR, "2024-10-26T05:00");
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.lines().getFirst()).startsWith("✘ G-0001  " + DOOR).contains("外部码");
        assertThat(ended.out())
                .contains("请止步", "STOP", "Deciding rule: time", "place")
                .contains("2024-10-26 08:00–12:00  opening-ceremony");
        var told = JsonLines.of(explain("G-0001", DOOR, "2024-10-26T05:00", "--json")).getFirst();
        assertThat(told)
                .containsEntry("verdict", "refused")
                .containsEntry("code", "wrong-time")
                .containsEntry("rule", "time")
                .containsKeys("asked", "terms", "windows", "zh", "en");
    }

    @Test
    void an_explanation_of_an_admission_writes_nothing_down() throws IOException {
        var ended = explain("G-0001", DOOR, "2024-10-26T08:30", "--json");
        assertThat(ended.exitCode()).isZero();
        assertThat(JsonLines.of(ended).getFirst())
                .containsEntry("verdict", "admitted")
                .containsEntry("place", "opening-ceremony")
                .containsEntry("rule", "admitted");
        assertThat(kiosk.run("journal", "list").out()).isEmpty();
    }

    @Test
    void an_explanation_goes_by_what_was_known_at_that_time() {
        scan("EXPO/4711", "2024-10-26T08:40");
        kiosk.clock().moveBy(Duration.ofHours(1));
        assertThat(explain("G-0001", "main-hall-door-b", "2024-10-26T08:39").exitCode()).isZero();
        var after = explain("G-0001", "main-hall-door-b", "2024-10-26T08:45");
        assertThat(after.exitCode()).isEqualTo(1);
        assertThat(after.out()).contains("Deciding rule: frequency", "08:40");
        assertThat(explain("G-0001", DOOR, "2024-10-26T08:45", "--exit").exitCode()).isZero();
    }

    @Test
    void whoever_holds_nothing_is_explained_in_person() {
        assertThat(explain("S-0001", "staff-entrance", "2024-10-26T08:30").out())
                .contains("本人，无证件 in person", "PASS");
        var ended = explain("S-0001", "staff-entrance", "2024-10-26T08:30", "--code", "badge");
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err()).contains("[NO_SUCH_CREDENTIAL]", "S-0001 badge");
    }

    @Test
    void an_explanation_of_nobody_or_nowhere_is_a_problem() {
        assertThat(explain("G-9999", DOOR, "2024-10-26T08:30").err()).contains("[NO_SUCH_PERSON]");
        assertThat(explain("G-0001", "no gate", "2024-10-26T08:30").err())
                .contains("[NO_SUCH_GATE]");
        assertThat(explain("G-0001", "expo-exit", "2024-10-26T08:30").err())
                .contains("[WRONG_WAY]");
        assertThat(explain("G-0001", DOOR, "soon").exitCode()).isEqualTo(2);
    }

    @Test
    void the_table_fits_the_terminal_and_names_everything() {
        var ended = kiosk.run("policy", "table", "--width", "80");
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.lines().stream().filter(line -> line.contains("●") && !line.contains("日")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(80));
        assertThat(ended.out())
                .contains("opening-ceremony", "大会开幕式 · Opening Ceremony")
                .contains("once 限一次", "上限 stop 2000", "visitor  观众 · Visitor");
    }

    @Test
    void the_table_of_a_day_knows_that_days_sessions_only() throws IOException {
        var all = JsonLines.of(kiosk.run("policy", "table", "--json"));
        var one = JsonLines.of(kiosk.run("policy", "table", "--day", "2024-10-26", "--json"));
        assertThat(one.size()).isLessThan(all.size());
        assertThat(one)
                .extracting(row -> row.get("place"))
                .contains("opening-ceremony", "centre")
                .doesNotContain("welcome-dinner");
        assertThat(place(all, "centre").get("categories").toString())
                .contains("mayor=10-25..10-28 06:00–23:59")
                .doesNotContain("visitor");
    }

    @Test
    void the_table_of_a_spreadsheet_has_a_column_for_each_category() {
        var csv = kiosk.run("policy", "table", "--format", "csv").lines();
        assertThat(csv.getFirst()).contains("stop 上限", "mayor 国内城市代表");
        assertThat(csv).anyMatch(line -> line.startsWith("\"opening-ceremony\",\"session\""));
        assertThat(kiosk.run("policy", "table", "--format", "pdf").exitCode()).isEqualTo(2);
        assertThat(kiosk.run("policy", "table", "--day", "tomorrow").exitCode()).isEqualTo(2);
    }

    @Test
    void a_day_replayed_by_the_same_rules_does_not_differ() throws IOException {
        var ended = kiosk.run("policy", "replay", recorded().toString());
        assertThat(ended.out()).contains("4 scans replayed, 0 answered otherwise");
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void a_changed_programme_lists_every_scan_that_it_answers_otherwise() throws IOException {
        var changed = Files.createDirectories(folder.resolve("changed"));
        var event = Files.readString(kiosk.config().resolve("event.yaml"));
        var at = event.indexOf("id: opening-ceremony");
        Files.writeString(
                changed.resolve("event.yaml"),
                event.substring(0, at)
                        + event.substring(at).replaceFirst("entry: once", "entry: free"));
        var file = recorded().toString();
        var ended = kiosk.run("policy", "replay", file, "--changed", changed.toString());
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.out())
                .contains("G-0001  already-used  →  admitted opening-ceremony", "PASS", "请进")
                .contains("4 scans replayed, 1 answered otherwise (1 would pass now, 0 no longer)");
        var json =
                JsonLines.of(
                        kiosk.run(
                                "policy",
                                "replay",
                                file,
                                "--changed",
                                changed.toString(),
                                "--json"));
        assertThat(json).hasSize(2);
        assertThat(json.getFirst())
                .containsEntry("guest", "G-0001")
                .containsEntry("before", "already-used")
                .containsKeys("scan", "at", "gate", "zh", "en");
        assertThat(json.getLast()).containsEntry("scans", 4).containsEntry("differ", 1);
    }

    @Test
    void a_file_or_folder_that_is_none_is_a_problem() throws IOException {
        assertThat(kiosk.run("policy", "replay", "nowhere.jsonl").err())
                .contains("[FILE_NOT_READ]");
        var odd = kiosk.write("odd.jsonl", "\n{\"kind\":\"x\"}\n".getBytes(StandardCharsets.UTF_8));
        var ended = kiosk.run("policy", "replay", odd.toString());
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).contains("[RECORD_NOT_READ]", "Line 2", "第 2 行");
        var file = recorded().toString();
        assertThat(kiosk.run("policy", "replay", file, "--changed", "nowhere").err())
                .contains("[FILE_NOT_READ]");
        kiosk.write("event.yaml", "format: event/1\n".getBytes(StandardCharsets.UTF_8));
        assertThat(kiosk.run("policy", "replay", file, "--changed", folder.toString()).err())
                .contains("[CONFIG_FAULTY]");
    }

    @Test
    void lanes_are_told_for_both_crowds_and_the_least_number_is_marked() throws IOException {
        var ended = kiosk.run("policy", "lanes");
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out())
                .contains("1500 people in an hour", "2000 people in an hour", "←", "Lanes needed");
        assertThat(kiosk.run("policy", "lanes").out()).isEqualTo(ended.out());
        var one =
                JsonLines.of(
                        kiosk.run(
                                "policy",
                                "lanes",
                                "--arrivals",
                                "300",
                                "--lanes",
                                "2",
                                "--peak",
                                "buses",
                                "--most-wait",
                                "90s",
                                "--json"));
        assertThat(one).hasSize(2);
        assertThat(one.getFirst())
                .containsEntry("lanes", 2)
                .containsKeys("longestSeconds", "p95Seconds", "longestQueue", "busy", "enough");
        assertThat(one.getLast()).containsKey("needed");
    }

    @Test
    void lanes_without_sense_are_wrong_usage() {
        for (var odd :
                List.of(
                        "--arrivals=0",
                        "--lanes=0",
                        "--exceptions=101",
                        "--service=0",
                        "--most-wait=soon",
                        "--draws=0",
                        "--peak=sharp")) {
            assertThat(kiosk.run("policy", "lanes", odd).exitCode()).as(odd).isEqualTo(2);
        }
    }

    @Test
    void the_policy_without_a_command_is_wrong_usage() {
        assertThat(kiosk.run("policy").exitCode()).isEqualTo(2);
    }

    /** Two entries, a refusal and an exit. */
    private Path recorded() throws IOException {
        scan("EXPO/4711", "2024-10-26T08:40");
        scan("EXPO/4711", "2024-10-26T08:50");
        kiosk.runWith(
                "EXPO/4711\n", "scan", "-", "--gate", DOOR, "--exit", "--at", "2024-10-26T09:00");
        kiosk.runWith("not a code\n", "scan", "-", "--gate", DOOR, "--at", "2024-10-26T09:01");
        var listed = kiosk.run("journal", "list", "--json").out();
        return kiosk.write("day.jsonl", listed.getBytes(StandardCharsets.UTF_8));
    }

    private void scan(String code, String at) {
        kiosk.runWith(code + "\n", "scan", "-", "--gate", DOOR, "--at", at);
    }

    private Ended explain(String guest, String gate, String at, String... more) {
        var command =
                new ArrayList<>(
                        List.of("policy", "explain", "--guest", guest, "--gate", gate, "--at", at));
        command.addAll(List.of(more));
        return kiosk.run(command.toArray(String[]::new));
    }

    private static Map<String, Object> place(List<Map<String, Object>> rows, String id) {
        return rows.stream().filter(row -> id.equals(row.get("place"))).findFirst().orElseThrow();
    }
}
