package org.dengta.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.platform.sheet.Sheet;
import org.dengta.platform.sheet.SheetOutcome;
import org.dengta.platform.sheet.SheetProgress;
import org.dengta.platform.sheet.file.SheetReader;
import org.dengta.roster.ListColumn;
import org.dengta.roster.ListRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

final class ListSheetTest {
    @TempDir private Path folder;

    @Test
    void headings_are_found_in_any_order_below_title_rows() throws IOException {
        var list =
                rows(
                        """
                        2024年世界城市日中国主场活动 嘉宾名单,,,
                        制表：会务组,,,联系人

                        序号,电话（必填）,Category 类别,姓 名
                        1,138,un,李雷
                        """);
        assertThat(list.headingRow()).isEqualTo(4);
        assertThat(list.ignored()).containsExactly("序号");
        assertThat(list.rows()).extracting(ListRow::number).containsExactly(5);
        assertThat(list.rows().getFirst().cells())
                .containsEntry(ListColumn.PHONE, "138")
                .containsEntry(ListColumn.CATEGORY, "un")
                .containsEntry(ListColumn.NAME, "李雷")
                .hasSize(3);
    }

    @Test
    void a_list_in_gb18030_is_read_too() throws IOException {
        var sheet = sheet("编号,类别,姓名\n1,un,李雷\n2,un,韩梅梅\n", Charset.forName("GB18030"));
        var list = (ListOutcome.Rows) ListSheet.read(sheet, false, SheetProgress.silent());
        assertThat(list.rows().get(1).cells()).containsEntry(ListColumn.NAME, "韩梅梅");
    }

    @Test
    void wrong_columns_say_what_was_found_and_what_is_needed() throws IOException {
        var outcome = read("商品,单价\n茶,8\n", false);
        assertThat(outcome)
                .isEqualTo(
                        new ListOutcome.WrongColumns(
                                List.of("商品", "单价"),
                                List.of(ListColumn.NAME, ListColumn.CATEGORY)));
        assertThat(ReportTexts.english().headings(outcome))
                .isEqualTo("This is no list of people: missing Name, Category; found 商品, 单价");
    }

    @Test
    void a_default_category_makes_the_column_needless() throws IOException {
        assertThat(read("预约号,姓名\n1,李雷\n", false))
                .isEqualTo(
                        new ListOutcome.WrongColumns(
                                List.of("预约号", "姓名"), List.of(ListColumn.CATEGORY)));
        assertThat(read("预约号,姓名\n1,李雷\n", true)).isInstanceOf(ListOutcome.Rows.class);
    }

    @Test
    void the_same_heading_twice_is_never_chosen_from() throws IOException {
        var outcome = read("姓名,类别,电话,手机\n李雷,un,1,2\n", false);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ListOutcome.HeadingTwice.class,
                        twice ->
                                assertThat(twice.places())
                                        .containsExactly(
                                                Map.entry(ListColumn.PHONE, List.of("C", "D"))));
        assertThat(ReportTexts.chinese().headings(outcome)).contains("电话 (C, D)");
    }

    @Test
    void days_are_read_however_they_are_written_and_ambiguous_ones_are_left() throws IOException {
        var list =
                rows(
                        """
                        姓名,类别,预约日期
                        a,un,2024/10/25
                        b,un,2024年10月26日
                        c,un,05/04/2024
                        """);
        assertThat(list.rows())
                .extracting(row -> row.cells().get(ListColumn.RESERVATION_DAY))
                .containsExactly("2024-10-25", "2024-10-26", "05/04/2024");
    }

    @Test
    void grants_keep_their_line_breaks() throws IOException {
        var list = rows("姓名,类别,授权\na,un,\"dinner\nopening\"\n");
        assertThat(list.rows().getFirst().cells())
                .containsEntry(ListColumn.GRANTS, "dinner\nopening");
    }

    @Test
    void more_rows_than_headings_are_looked_for_in_all_arrive() throws IOException {
        var text = new StringBuilder("姓名,类别\n");
        for (int i = 0; i < 100; i++) {
            text.append("n").append(i).append(",un\n");
        }
        var list = rows(text.toString());
        assertThat(list.rows()).hasSize(100);
        assertThat(list.rows().getLast().number()).isEqualTo(101);
    }

    private ListOutcome.Rows rows(String text) throws IOException {
        return (ListOutcome.Rows) read(text, false);
    }

    private ListOutcome read(String text, boolean hasDefaultCategory) throws IOException {
        return ListSheet.read(
                sheet(text, StandardCharsets.UTF_8), hasDefaultCategory, SheetProgress.silent());
    }

    private Sheet sheet(String text, Charset charset) throws IOException {
        var file = Files.write(folder.resolve("list.csv"), text.getBytes(charset));
        return ((SheetOutcome.Opened) SheetReader.open(file, SheetProgress.silent())).sheet();
    }
}
