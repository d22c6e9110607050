package org.dengta.app.command.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.dengta.app.JsonLines;
import org.dengta.app.KioskProgram;
import org.dengta.app.KioskProgram.Ended;
import org.dengta.platform.sheet.SheetFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

final class GuestsCommandTest {
    @TempDir private Path folder;
    private KioskProgram kiosk;

    @BeforeEach
    void start() {
        kiosk = new KioskProgram(folder);
    }

    @Test
    void an_import_is_summed_up_and_a_second_one_changes_nothing() throws IOException {
        var list = kiosk.write("list.csv", KioskProgram.LIST.getBytes(StandardCharsets.UTF_8));
        var first = kiosk.run("guests", "import", list.toString());
        assertThat(first.exitCode()).isZero();
        assertThat(first.out()).contains("5 imported 新增", "0 rejected 拒收");
        var second = JsonLines.of(kiosk.run("guests", "import", list.toString(), "--json"));
        assertThat(second).hasSize(6);
        assertThat(second.getFirst())
                .containsEntry("row", 2)
                .containsEntry("outcome", "unchanged")
                .containsEntry("number", "G-0001");
        assertThat(second.getLast())
                .containsEntry("imported", 0)
                .containsEntry("changed", 0)
                .containsEntry("unchanged", 5)
                .containsEntry("rejected", 0);
    }

    @Test
    void people_are_taken_off_the_list_and_an_import_brings_them_back() throws IOException {
        kiosk.withList();
        var ended = kiosk.run("guests", "remove", "G-0001", "V-0001");
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.lines()).hasSize(2).allMatch(line -> line.contains("已从名单移除"));
        assertThat(kiosk.run("guests", "list").lines()).hasSize(3);
        assertThat(kiosk.run("guests", "show", "G-0001").exitCode()).isNotZero();
        assertThat(kiosk.run("journal", "verify").exitCode()).isZero();
        kiosk.withList();
        assertThat(kiosk.run("guests", "list").lines()).hasSize(5);
    }

    @Test
    void nobody_is_taken_off_where_one_number_is_not_on_the_list() throws IOException {
        kiosk.withList();
        var ended = kiosk.run("guests", "remove", "G-0001", "G-9999");
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("G-9999: not on the list");
        assertThat(kiosk.run("guests", "list").lines()).hasSize(5);
        var told = JsonLines.of(kiosk.run("guests", "remove", "G-0001", "no number", "--json"));
        assertThat(told).hasSize(1);
        assertThat(told.getFirst()).containsEntry("outcome", "unknown");
        assertThat(kiosk.run("guests", "remove").exitCode()).isEqualTo(2);
    }

    @Test
    void rejected_rows_are_told_and_the_report_opens_again() throws IOException {
        for (var name : List.of("report.csv", "report.xlsx")) {
            var report = folder.resolve(name);
            var ended =
                    imported(
                            "编号,类别,中文姓名,审核状态\nG-1,mayor,林海,通过\nG-2,nonsense,何梅,通过\n",
                            "--report",
                            report.toString());
            assertThat(ended.exitCode()).isEqualTo(1);
            assertThat(ended.out()).contains("✘ row 行 3", "1 rejected 拒收");
            assertThat(SheetFiles.texts(report)).hasSizeGreaterThanOrEqualTo(2);
            assertThat(SheetFiles.texts(report).toString()).contains("G-2");
        }
    }

    @Test
    void a_report_that_cannot_be_written_there_is_told_before_anything_is_stored()
            throws IOException {
        var unnamed = imported(KioskProgram.LIST, "--report", folder.resolve("out.pdf").toString());
        assertThat(unnamed.exitCode()).isEqualTo(2);
        assertThat(unnamed.err()).contains("ends in .xlsx or .csv");
        var place = Files.createDirectory(folder.resolve("a.csv"));
        for (var file : List.of(folder.resolve("nowhere/out.csv"), place)) {
            var ended = imported(KioskProgram.LIST, "--report", file.toString());
            assertThat(ended.exitCode()).isEqualTo(3);
            assertThat(ended.err()).contains("[FILE_NOT_WRITTEN]", file.toString());
        }
        assertThat(kiosk.data()).doesNotExist();
    }

    @Test
    void a_report_that_fails_after_all_leaves_the_outcomes_on_the_screen() throws IOException {
        Files.createDirectories(folder.resolve("out.csv.part").resolve("in the way"));
        var ended =
                imported(
                        KioskProgram.LIST + "G-0009,no-such,何梅,,,,,,,,\n",
                        "--report",
                        folder.resolve("out.csv").toString());
        assertThat(ended.exitCode()).isEqualTo(3);
        assertThat(ended.out()).contains("✘ row 行 7", "5 imported 新增");
        assertThat(ended.err())
                .contains("[REPORT_NOT_WRITTEN]", "名单已导入", "The list was stored")
                .doesNotContain("Nothing was");
        assertThat(kiosk.run("guests", "list").lines()).hasSize(5);
    }

    @Test
    void a_list_that_is_missing_or_empty_changes_nothing() throws IOException {
        var missing = kiosk.run("guests", "import", folder.resolve("nowhere.xlsx").toString());
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.err())
                .contains(
                        "[SHEET_NOT_READ]",
                        "S-01 文件不存在",
                        "S-01 There is no such file",
                        "没有导入任何内容",
                        "Nothing was imported");
        assertThat(imported("").err()).contains("[SHEET_NOT_READ]", "S-03");
    }

    @Test
    void a_first_list_that_cannot_be_taken_makes_no_kiosk() throws IOException {
        kiosk.run("guests", "import", folder.resolve("nowhere.xlsx").toString());
        imported("");
        imported("colour,size\nred,2\n");
        imported("编号,姓名\n1,a\n", "--category", "king");
        assertThat(kiosk.data()).doesNotExist();
    }

    @Test
    void wrong_columns_name_what_is_needed_and_what_is_there() throws IOException {
        var ended = imported("colour,size\nred,2\n");
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err())
                .contains("[WRONG_COLUMNS]", "姓名 Name", "类别 Category", "colour, size");
        assertThat(imported("编号,姓名,姓名,类别\n1,a,b,mayor\n").err())
                .contains("[WRONG_COLUMNS]", "twice 重复");
    }

    @Test
    void a_list_in_gb18030_is_read_and_a_broken_byte_harms_only_its_row() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(
                "编号,类别,中文姓名,审核状态\nG-1,mayor,林海,通过\nG-2,mayor,何"
                        .getBytes(Charset.forName("GB18030")));
        bytes.write(0xFF);
        bytes.write("梅,通过\nG-3,mayor,王明,通过\n".getBytes(Charset.forName("GB18030")));
        var file = kiosk.write("gb.csv", bytes.toByteArray());
        var ended = kiosk.run("guests", "import", file.toString());
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.out()).contains("row 行 3", "2 imported 新增", "1 rejected 拒收");
        assertThat(kiosk.run("guests", "list").out()).contains("林海", "王明").doesNotContain("G-2");
    }

    @Test
    void an_unknown_category_or_review_for_all_rows_is_wrong_usage() throws IOException {
        var category = imported("编号,姓名\n1,a\n", "--category", "king");
        assertThat(category.exitCode()).isEqualTo(2);
        assertThat(category.err()).contains("'king' is no category", "visitor");
        var review = imported("编号,姓名\n1,a\n", "--category", "visitor", "--review", "maybe");
        assertThat(review.exitCode()).isEqualTo(2);
        assertThat(review.err()).contains("'maybe' is no review");
        var good = imported("编号,姓名\n1,a\n", "--category", "visitor", "--review", "approved");
        assertThat(good.exitCode()).isZero();
    }

    @Test
    void what_is_exported_and_imported_again_changes_nothing() throws IOException {
        kiosk.withList();
        for (var name : List.of("out.csv", "out.xlsx")) {
            for (var language : List.of(List.<String>of(), List.of("--english"))) {
                var file = folder.resolve(name).toString();
                var command = new ArrayList<>(List.of("guests", "export", file));
                command.addAll(language);
                var exported = kiosk.run(command.toArray(String[]::new));
                assertThat(exported.exitCode()).isZero();
                assertThat(exported.out()).startsWith("5 people in ");
                var summary = JsonLines.of(kiosk.run("guests", "import", file, "--json")).getLast();
                assertThat(summary).containsEntry("unchanged", 5).containsEntry("rows", 5);
            }
        }
    }

    @Test
    void what_is_written_about_people_is_their_keepers_alone() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        kiosk.withList();
        var places = new ArrayList<Path>();
        for (var name : List.of("out.csv", "out.xlsx", "G-0001.pdf", "badge.pdf", "report.csv")) {
            places.add(folder.resolve(name));
        }
        kiosk.run("guests", "export", places.get(0).toString());
        kiosk.run("guests", "export", places.get(1).toString());
        kiosk.run("invite", "--guest", "G-0001", "--out", folder.toString());
        kiosk.run("badge", "--guest", "G-0001", "--out", places.get(3).toString());
        imported(KioskProgram.LIST, "--report", places.get(4).toString());
        for (var file : places) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .as(file.getFileName().toString())
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void an_empty_list_says_so_wherever_it_is_asked() throws IOException {
        kiosk.withNobody();
        var listed = kiosk.run("guests", "list");
        assertThat(listed.exitCode()).isEqualTo(1);
        assertThat(listed.out()).isEmpty();
        assertThat(listed.err()).contains("名单为空", "Nobody is in the list");
        var file = folder.resolve("out.csv");
        var exported = kiosk.run("guests", "export", file.toString());
        assertThat(exported.exitCode()).isEqualTo(1);
        assertThat(exported.err()).contains("Nobody is in the list", "仅有表头");
        assertThat(SheetFiles.rows(file)).hasSize(1);
    }

    @Test
    void people_are_listed_found_and_shown() throws IOException {
        kiosk.withList();
        assertThat(kiosk.run("guests", "list").lines()).hasSize(5);
        assertThat(JsonLines.of(kiosk.run("guests", "list", "--find", "LYON", "--json")))
                .singleElement()
                .satisfies(person ->
                        assertThat(person)
                                .containsEntry("number", "G-0003")
                                .containsEntry("category", "expert")
                                .containsEntry("review", "approved")
                                .containsEntry("attendance", "video"));
        var nobody = kiosk.run("guests", "list", "--find", "nowhere");
        assertThat(nobody.exitCode()).isEqualTo(1);
        assertThat(nobody.err()).contains("没有符合条件的人员");
        var shown = kiosk.run("guests", "show", "G-0001");
        assertThat(shown.exitCode()).isZero();
        assertThat(shown.out()).contains("编号 Number: G-0001", "林海");
        assertThat(JsonLines.of(kiosk.run("guests", "show", "G-0001", "--json")).getFirst())
                .containsEntry("number", "G-0001")
                .containsEntry("latin-name", "Lin Hai");
    }

    @Test
    void somebody_who_is_not_in_the_list_is_answered_with_1() throws IOException {
        kiosk.withNobody();
        for (var number : List.of("G-9999", "no such / number")) {
            var ended = kiosk.run("guests", "show", number);
            assertThat(ended.exitCode()).isEqualTo(1);
            assertThat(ended.err()).contains("[NO_SUCH_PERSON]", number);
        }
    }

    @Test
    void where_somebody_stands_is_shown() throws IOException {
        kiosk.withList();
        kiosk.runWith("EXPO/4711\n", "scan", "-");
        assertThat(kiosk.run("guests", "show", "G-0001").out()).contains("inside 在场: 会议中心");
    }

    private Ended imported(String text, String... options) throws IOException {
        var file = kiosk.write("import.csv", text.getBytes(StandardCharsets.UTF_8));
        var command = new ArrayList<>(List.of("guests", "import", file.toString()));
        command.addAll(List.of(options));
        return kiosk.run(command.toArray(String[]::new));
    }
}
