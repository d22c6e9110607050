package org.dengta.platform.sheet.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.platform.sheet.SheetFiles.fault;
import static org.dengta.platform.sheet.SheetFiles.file;
import static org.dengta.platform.sheet.SheetFiles.opened;
import static org.dengta.platform.sheet.SheetFiles.rows;
import static org.dengta.platform.sheet.SheetFiles.texts;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.dengta.platform.sheet.CellDamage;
import org.dengta.platform.sheet.SheetFault;
import org.dengta.platform.sheet.SheetOutcome;
import org.dengta.platform.sheet.SheetProgress;
import org.dengta.platform.sheet.SheetRow;
import org.dengta.platform.sheet.file.SheetReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

final class CsvSheetTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String LIST = "编号,姓名,单位\r\n1,李明,市政府\r\n2,欧阳娜娜,大学\r\n3,𠮷田,Ünïon\r\n";
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @TempDir Path folder;

    @Test
    void the_same_list_reads_the_same_in_every_encoding() throws IOException {
        var expected =
                List.of(
                        List.of("编号", "姓名", "单位"),
                        List.of("1", "李明", "市政府"),
                        List.of("2", "欧阳娜娜", "大学"),
                        List.of("3", "𠮷田", "Ünïon"));
        String tabs = LIST.replace(',', '\t');
        byte[] le = {(byte) 0xFF, (byte) 0xFE};
        byte[] be = {(byte) 0xFE, (byte) 0xFF};
        var files =
                List.of(
                        file(folder, "a", LIST.getBytes(UTF_8)),
                        file(folder, "b", UTF_8_MARK, LIST.getBytes(UTF_8)),
                        file(folder, "c", LIST.getBytes(GB18030)),
                        file(folder, "d", le, tabs.getBytes(UTF_16LE)),
                        file(folder, "e", be, tabs.getBytes(UTF_16BE)));
        assertThat(files).allSatisfy(each -> assertThat(texts(each)).isEqualTo(expected));
        assertThat(opened(files.get(2)).form()).isEqualTo("CSV, GB18030, comma");
        assertThat(opened(files.get(3)).form()).isEqualTo("CSV, UTF-16LE, tab");
    }

    @Test
    void a_gb18030_list_with_a_broken_byte_loses_one_row_only() throws IOException {
        byte[] bytes = manyRows().getBytes(GB18030);
        int at = position(bytes, "市政府".getBytes(GB18030));
        bytes[at] = (byte) 0xFF;
        var damaged = damaged(file(folder, "broken.csv", bytes));
        assertThat(damaged).containsExactly("row 2 column C BROKEN_TEXT");
        assertThat(opened(folder.resolve("broken.csv")).form()).startsWith("CSV, GB18030");
        assertThat(texts(folder.resolve("broken.csv")).get(3)).containsExactly("3", "欧阳娜娜", "大学");
    }

    @ParameterizedTest
    @ValueSource(strings = {"B8", "8130", "813081", "FF", "80"})
    void a_gb18030_sign_cut_before_the_end_of_the_line_keeps_the_next_row(String half)
            throws IOException {
        byte[] cut = HexFormat.of().parseHex(half);
        Path file =
                file(
                        folder,
                        "cut" + half + ".csv",
                        (manyRows() + "98,李明,").getBytes(GB18030),
                        cut,
                        "\n99,王芳,大学\n".getBytes(GB18030));
        assertThat(damaged(file)).singleElement().asString().contains("column C BROKEN_TEXT");
        assertThat(texts(file)).last().isEqualTo(List.of("99", "王芳", "大学"));
    }

    @Test
    void a_gb18030_sign_cut_before_the_separator_keeps_the_columns() throws IOException {
        byte[] half = {(byte) 0xB8};
        Path file =
                file(
                        folder,
                        "cut.csv",
                        "编号,姓名,单位\n1,李明,市政".getBytes(GB18030),
                        half,
                        ",x\n2,欧阳,大学".getBytes(GB18030),
                        half,
                        "\n3,王芳,大学\n".getBytes(GB18030));
        assertThat(damaged(file))
                .containsExactly("row 2 column C BROKEN_TEXT", "row 3 column C BROKEN_TEXT");
        assertThat(rows(file).get(1).text(3)).isEqualTo("x");
        assertThat(texts(file).get(3)).containsExactly("3", "王芳", "大学");
    }

    @Test
    void a_utf_8_list_with_a_broken_byte_stays_utf_8() throws IOException {
        byte[] bytes = manyRows().getBytes(UTF_8);
        bytes[position(bytes, "市政府".getBytes(UTF_8)) + 1] = 'x';
        Path file = file(folder, "broken.csv", bytes);
        assertThat(damaged(file)).containsExactly("row 2 column C BROKEN_TEXT");
        assertThat(opened(file).form()).startsWith("CSV, UTF-8");
    }

    @Test
    void a_replacement_sign_from_an_earlier_conversion_is_damage() throws IOException {
        assertThat(damaged(file(folder, "a.csv", "a,b\n1,M\uFFFDller\n".getBytes(UTF_8))))
                .containsExactly("row 2 column B BROKEN_TEXT");
    }

    @Test
    void latin_1_with_accents_is_refused_instead_of_read_as_chinese() throws IOException {
        byte[] latin = "no,name\n1,Renée Dupré\n2,José Peña\n3,Müller\n".getBytes(ISO_8859_1);
        assertThat(fault(file(folder, "latin.csv", latin))).isEqualTo(SheetFault.ENCODING);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void the_separator_is_guessed(String separator) throws IOException {
        String text = "编号,姓名,备注\n1,李明,\"甲,乙;丙\t丁\"\n2,\"Lee, Ann\",x\n".replace(",", "\u0001");
        text = text.replace("甲\u0001", "甲,").replace("Lee\u0001", "Lee,");
        Path file = file(folder, "a.csv", text.replace("\u0001", separator).getBytes(UTF_8));
        assertThat(texts(file))
                .containsExactly(
                        List.of("编号", "姓名", "备注"),
                        List.of("1", "李明", "甲,乙;丙\t丁"),
                        List.of("2", "Lee, Ann", "x"));
    }

    @Test
    void a_comma_in_every_name_does_not_outweigh_the_semicolons() throws IOException {
        Path file =
                file(folder, "a.csv", "a;b, c;d\n1;Müller, Hans;x\n2;Lee, Ann;y\n".getBytes(UTF_8));
        assertThat(texts(file).get(1)).containsExactly("1", "Müller, Hans", "x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void line_ends_quotes_and_breaks_in_cells_are_understood(String end) throws IOException {
        String text = "a,b\n\n\"x \"\"y\"\"\n z\",2\n,\n=3,\"'+86 1\"\n".replace("\n", end);
        var rows = rows(file(folder, "a.csv", text.getBytes(UTF_8)));
        assertThat(rows)
                .extracting(SheetRow::number, SheetRow::line, SheetRow::texts)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, 1, List.of("a", "b")),
                        org.assertj.core.groups.Tuple.tuple(
                                3, 3, List.of("x \"y\"" + end + " z", "2")),
                        org.assertj.core.groups.Tuple.tuple(5, 6, List.of("=3", "+86 1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"x", "\"Bob\" Smith", "\"x\"\"y"})
    void quotation_marks_that_do_not_fit_are_told_with_their_row(String cell) throws IOException {
        Path file = file(folder, "a.csv", ("a,b\n1," + cell + "\n2,y\n").getBytes(UTF_8));
        assertThat(SheetReader.open(file, SheetProgress.silent()))
                .isEqualTo(
                        new SheetOutcome.NotReadable(
                                SheetFault.DAMAGED,
                                "the quotation marks in row 2 do not fit together"));
    }

    @Test
    void blanks_around_quotes_and_quotes_inside_a_bare_cell_do_no_harm() throws IOException {
        Path file = file(folder, "a.csv", "a , \"b,c\" ,5\" disc\n".getBytes(UTF_8));
        assertThat(texts(file).getFirst()).containsExactly("a ", "b,c", "5\" disc");
    }

    @Test
    void blank_lines_alone_are_no_rows() throws IOException {
        assertThat(fault(file(folder, "a.csv", "\n , \n\u3000\n".getBytes(UTF_8))))
                .isEqualTo(SheetFault.NO_ROWS);
        assertThat(fault(file(folder, "b.csv", UTF_8_MARK))).isEqualTo(SheetFault.NO_ROWS);
    }

    @Test
    void a_changed_byte_never_throws_and_spares_the_rows_far_from_it() throws IOException {
        byte[] whole = manyRows().getBytes(GB18030);
        var random = new Random(20241025);
        for (int i = 0; i < 400; i++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(whole.length / 2)] = (byte) (0x80 + random.nextInt(128));
            Path file = file(folder, "flip.csv", changed);
            assertThat(opened(file).form()).isEqualTo("CSV, GB18030, comma");
            assertThat(rows(file).getLast().texts()).containsExactly("4", "赵六", "外事办");
            assertThat(damaged(file)).hasSizeLessThanOrEqualTo(2);
        }
    }

    private static String manyRows() {
        return "编号,姓名,单位\n1,李明,市政府\n2,王芳,人民医院\n3,欧阳娜娜,大学\n" + "4,赵六,外事办\n".repeat(50);
    }

    private static List<String> damaged(Path file) {
        var named = new ArrayList<String>();
        for (SheetRow row : rows(file)) {
            for (var cell : row.damaged()) {
                CellDamage damage = cell.damage();
                named.add("row " + row.number() + " column " + cell.columnName() + " " + damage);
            }
        }
        return named;
    }

    private static int position(byte[] in, byte[] of) {
        return new String(in, ISO_8859_1).indexOf(new String(of, ISO_8859_1));
    }
}
