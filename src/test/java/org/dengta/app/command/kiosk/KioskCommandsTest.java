package org.dengta.app.command.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.dengta.app.JsonLines;
import org.dengta.app.KioskProgram;
import org.dengta.platform.sheet.SheetFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

final class KioskCommandsTest {
    @TempDir private Path folder;
    private KioskProgram kiosk;

    @BeforeEach
    void start() {
        kiosk = new KioskProgram(folder);
    }

    @Test
    void nobody_to_count_is_a_sentence() throws IOException {
        kiosk.withNobody();
        var ended = kiosk.run("headcount");
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("Nobody is inside", "无人在场");
    }

    @Test
    void a_headcount_keeps_guests_working_and_public_apart() throws IOException {
        kiosk.withList();
        kiosk.runWith("EXPO/4711\n", "scan", "-");
        var total = total("headcount", "--json");
        assertThat(total)
                .extracting(
                        row -> row.get("audience"),
                        row -> row.get("inside"),
                        row -> row.get("expected"))
                .containsExactly(
                        tuple("guest", 1, 1), tuple("working", 0, 1), tuple("public", 0, 4));
        assertThat(total.getFirst()).containsKeys("scope", "id", "zh", "en", "arrived");
    }

    @Test
    void a_headcount_of_an_earlier_time_knows_nothing_of_later() throws IOException {
        kiosk.withList();
        kiosk.runWith("EXPO/4711\n", "scan", "-");
        assertThat(total("headcount", "--json", "--at", "2024-10-26T09:04").getFirst())
                .containsEntry("inside", 0)
                .containsEntry("arrived", 0);
        assertThat(total("headcount", "--json", "--at", "2024-10-26T09:05").getFirst())
                .containsEntry("inside", 1)
                .containsEntry("arrived", 1);
        assertThat(kiosk.run("headcount", "--at", "later").exitCode()).isEqualTo(2);
    }

    @Test
    void who_was_not_scanned_out_is_not_inside_the_next_day() throws IOException {
        kiosk.withList();
        kiosk.runWith("EXPO/4711\n", "scan", "-");
        assertThat(total("headcount", "--json", "--at", "2024-10-27T00:00").getFirst())
                .containsEntry("inside", 0)
                .containsEntry("arrived", 1);
        assertThat(kiosk.run("guests", "show", "G-0001").out()).contains("inside 在场");
    }

    @Test
    void people_of_a_category_no_longer_planned_are_counted_and_told() throws IOException {
        kiosk.withList();
        var config = configWithout("visitor");
        var command =
                List.of(
                        "headcount",
                        "--config",
                        config.toString(),
                        "--data",
                        kiosk.data().toString());
        var ended = kiosk.bare("", command.toArray(String[]::new));
        assertThat(ended.err()).contains("unplanned", "visitor", "event.yaml");
        assertThat(ended.lines().getLast()).startsWith("unplanned  visitor").contains("unknown");
        var json = Stream.concat(command.stream(), Stream.of("--json")).toArray(String[]::new);
        assertThat(JsonLines.of(kiosk.bare("", json)).getLast())
                .containsEntry("scope", "unplanned")
                .containsEntry("id", "visitor")
                .containsEntry("expected", 4);
        assertThat(kiosk.run("headcount").err()).isEmpty();
    }

    private Path configWithout(String category) throws IOException {
        var shipped = Path.of("kiosk-config");
        for (var name :
                List.of("event.yaml", "kiosk.yaml", "badges/a6.yaml", "letters/invitation.yaml")) {
            var copy = folder.resolve("config").resolve(name);
            Files.createDirectories(copy.resolveSibling("."));
            Files.writeString(
                    copy,
                    Files.readString(shipped.resolve(name))
                            .replace("{id: " + category + ",", "{id: other-" + category + ","));
        }
        return folder.resolve("config");
    }

    @Test
    void a_headcount_is_a_table_that_opens_as_csv() throws IOException {
        kiosk.withList();
        var csv = kiosk.run("headcount", "--format", "csv").out();
        var file = kiosk.write("headcount.csv", csv.getBytes(StandardCharsets.UTF_8));
        var rows = SheetFiles.texts(file);
        assertThat(rows.getFirst()).startsWith("scope", "id", "名称", "name", "audience");
        assertThat(rows.get(1)).startsWith("total").endsWith("0", "0", "1");
    }

    @Test
    void the_columns_of_a_headcount_stand_below_each_other() throws IOException {
        kiosk.withList();
        var lines = kiosk.run("headcount").lines();
        assertThat(lines.get(0)).startsWith("scope").contains("inside", "arrived", "expected");
        assertThat(lines.get(1)).startsWith("范围").contains("在场", "已到", "应到");
        var name = lines.get(0).indexOf("name");
        for (var line : lines) {
            assertThat(DisplayWidth.of(line.substring(0, cut(line, name)))).isEqualTo(name);
            assertThat(line.charAt(cut(line, name) - 1)).isEqualTo(' ');
        }
    }

    @Test
    void wide_signs_take_two_columns_and_marks_none() {
        assertThat(DisplayWidth.of("abc")).isEqualTo(3);
        assertThat(DisplayWidth.of("灯塔")).isEqualTo(4);
        assertThat(DisplayWidth.of("김민준、ﾊﾝ（𠮷")).isEqualTo(6 + 2 + 2 + 2 + 2);
        assertThat(DisplayWidth.of("Zoe\u0308")).isEqualTo(3);
    }

    @Test
    void a_whole_journal_is_verified_and_a_changed_one_found() throws Exception {
        kiosk.withList();
        kiosk.runWith("EXPO/4711\n", "scan", "-");
        var whole = kiosk.run("journal", "verify");
        assertThat(whole.exitCode()).isZero();
        assertThat(whole.out()).contains("The journal is whole: 1 facts in 1 runs", "日志完整");
        assertThat(JsonLines.of(kiosk.run("journal", "verify", "--json")).getFirst())
                .containsEntry("whole", true)
                .containsEntry("facts", 1)
                .containsEntry("runs", 1)
                .containsEntry("faults", 0);
        spoil();
        var changed = kiosk.run("journal", "verify");
        assertThat(changed.exitCode()).isEqualTo(1);
        assertThat(changed.out()).contains("NOT WHOLE", "日志不完整");
        assertThat(changed.err()).contains("were changed");
        assertThat(kiosk.run("doctor").exitCode()).isEqualTo(3);
    }

    @Test
    void a_standing_edited_behind_the_journal_is_found_and_made_anew() throws Exception {
        kiosk.withList();
        kiosk.runWith("EXPO/4711\n", "scan", "-");
        spoil("DELETE FROM standing");
        var changed = kiosk.run("journal", "verify");
        assertThat(changed.exitCode()).isEqualTo(1);
        assertThat(changed.err()).contains("standing G-0001");
        assertThat(kiosk.run("doctor").exitCode()).isEqualTo(3);
        var rebuilt = kiosk.run("journal", "rebuild", "--json");
        assertThat(rebuilt.exitCode()).isZero();
        assertThat(rebuilt.out()).contains("\"rebuilt\":true").doesNotContain("\"changed\":0");
        assertThat(kiosk.run("journal", "verify").exitCode()).isZero();
    }

    @Test
    void a_clock_that_stands_back_is_a_fault_and_a_warning() throws Exception {
        kiosk.withList();
        kiosk.runWith("EXPO/4711\n", "scan", "-");
        kiosk.clock().moveBy(Duration.ofSeconds(-60));
        assertThat(kiosk.run("doctor").exitCode()).isZero();
        kiosk.clock().moveBy(Duration.ofSeconds(-1));
        var doctor = kiosk.run("doctor");
        assertThat(doctor.exitCode()).isEqualTo(3);
        assertThat(doctor.out()).contains("the clock stands back");
        assertThat(kiosk.runWith("", "scan", "-").err()).contains("时钟偏慢", "The clock stands back");
        assertThat(kiosk.runWith("", "scan", "--at", "2024-10-26T08:00", "-").err()).isEmpty();
    }

    @Test
    void facts_are_listed_in_order_of_time_and_by_person() throws IOException {
        kiosk.withList();
        kiosk.runWith("EXPO/4711\nnobody's\n", "scan", "-");
        assertThat(JsonLines.of(kiosk.run("journal", "list", "--json")))
                .extracting(fact -> fact.get("kind"))
                .containsExactly("guest-admitted", "entry-refused");
        assertThat(kiosk.run("journal", "list", "--guest", "G-0001").lines())
                .singleElement()
                .asString()
                .contains("guest-admitted  G-0001  guest-entrance");
        assertThat(kiosk.run("journal", "list", "--guest", "G-9").exitCode()).isEqualTo(1);
    }

    @Test
    void a_doctor_finds_a_good_kiosk_good() throws IOException {
        kiosk.withList();
        var findings = JsonLines.of(kiosk.run("doctor", "--json"));
        assertThat(findings)
                .allSatisfy(finding ->
                        assertThat(finding).containsKeys("check", "grade", "found", "next"));
        assertThat(findings)
                .filteredOn(finding -> finding.get("grade").equals("good"))
                .extracting(finding -> finding.get("check"))
                .contains("configuration 配置", "list 名单", "journal 日志", "clock 时钟", "fonts 字体");
        assertThat(findings).noneMatch(finding -> finding.get("grade").equals("fault"));
    }

    @Test
    void a_doctor_names_all_faults_of_the_configuration() throws IOException {
        var config = Files.createDirectory(folder.resolve("config"));
        var ended =
                kiosk.bare(
                        "",
                        "doctor",
                        "--config",
                        config.toString(),
                        "--data",
                        kiosk.data().toString());
        assertThat(ended.exitCode()).isEqualTo(3);
        assertThat(ended.err()).contains("event.yaml", "kiosk.yaml");
        assertThat(ended.out()).contains("✘ configuration 配置", "CONFIG_FAULTY", "fonts 字体");
    }

    @Test
    void the_bench_of_admissions_tells_its_figures_and_leaves_nothing() throws IOException {
        var ended = kiosk.run("bench", "admission", "--people", "30", "--scans", "20", "--json");
        assertThat(ended.exitCode()).isZero();
        var figures = JsonLines.of(ended);
        assertThat(figures).hasSize(4);
        assertThat(figures.subList(2, 4))
                .allSatisfy(figure ->
                        assertThat(figure)
                                .containsKeys(
                                        "bench",
                                        "figure",
                                        "value",
                                        "unit",
                                        "beside",
                                        "beside_value",
                                        "ratio"));
        assertThat(figures.get(2)).containsEntry("bench", "admission").containsKey("target");
        try (var left = Files.list(kiosk.data())) {
            assertThat(left).isEmpty();
        }
        assertThat(kiosk.run("bench", "admission", "--people", "0").exitCode()).isEqualTo(2);
    }

    @Test
    void the_bench_of_letters_takes_no_spoiled_one_for_genuine() throws IOException {
        var ended = kiosk.run("bench", "letters", "--count", "300", "--json");
        assertThat(ended.exitCode()).isZero();
        assertThat(JsonLines.of(ended))
                .filteredOn(figure -> figure.get("figure").equals("taken for genuine"))
                .singleElement()
                .satisfies(figure -> assertThat(figure).containsEntry("value", 0.0));
        assertThat(ended.err()).contains("batch 1 / 1");
    }

    private List<Map<String, Object>> total(String... command) throws IOException {
        return JsonLines.of(kiosk.run(command)).stream()
                .filter(row -> row.get("scope").equals("total"))
                .toList();
    }

    private static int cut(String line, int columns) {
        var end = 0;
        while (DisplayWidth.of(line.substring(0, end)) < columns) {
            end++;
        }
        return end;
    }

    private void spoil() throws SQLException {
        spoil("UPDATE fact SET body = CAST(replace(CAST(body AS TEXT), 'guest-e', 'e') AS BLOB)");
    }

    private void spoil(String sql) throws SQLException {
        var url = "jdbc:sqlite:" + kiosk.data().resolve("dengta.db");
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
