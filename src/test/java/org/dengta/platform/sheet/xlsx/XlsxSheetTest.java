package org.dengta.platform.sheet.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.platform.sheet.SheetFiles.book;
import static org.dengta.platform.sheet.SheetFiles.opened;
import static org.dengta.platform.sheet.SheetFiles.rows;
import static org.dengta.platform.sheet.SheetFiles.sheet;
import static org.dengta.platform.sheet.SheetFiles.texts;
import static org.dengta.platform.sheet.SheetFiles.workbook;
import static org.dengta.platform.sheet.SheetFiles.zip;

import org.dengta.platform.sheet.CellDamage;
import org.dengta.platform.sheet.SheetRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

final class XlsxSheetTest {

    private static final String STYLES =
            """
            <styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m月d日"/>
            <numFmt numFmtId="165" formatCode="00000"/><numFmt numFmtId="166" formatCode="[Red]0.0"/>
            </numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>
            <xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="22"/><xf numFmtId="165"/>
            <xf numFmtId="20"/><xf numFmtId="31"/><xf numFmtId="166"/></cellXfs></styleSheet>
            """;

    @TempDir Path folder;

    @Test
    void every_kind_of_string_is_text() throws IOException {
        var parts =
                workbook(
                        """
                        <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c>
                        <c r="D2" t="inlineStr"><is><r><t>李</t></r><r><t xml:space="preserve"> 明</t></r>
                        <rPh sb="0" eb="1"><t>lǐ</t></rPh></is></c>
                        <c r="E2" t="str"><f>A2&amp;"x"</f><v>甲x</v></c><c r="F2" t="b"><v>1</v></c></row>
                        """);
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><t>甲_x000D__x005F_x0041_</t></si><si><r><rPr><b/></rPr><t>Zhang</t></r><r><t"
                    + " xml:space=\"preserve\"> San</t></r><rPh><t>no</t></rPh></si></sst>");
        var row = rows(zip(folder, parts)).getFirst();
        assertThat(row.texts()).containsExactly("甲\r_x0041_", "Zhang San", "", "李 明", "甲x", "TRUE");
        assertThat(row.number()).isEqualTo(2);
        assertThat(row.damaged()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "42, 42",
        "42.0, 42",
        "1.3800138E+10, 13800138000",
        "13800138000, 13800138000",
        "-0.5, -0.5",
        "0.30000000000000004, 0.3",
        "1E-7, 0.0000001",
        "999999999999999, 999999999999999"
    })
    void numbers_are_plain_digits(String stored, String shown) throws IOException {
        assertThat(cell("<v>" + stored + "</v>", 0).text(0)).isEqualTo(shown);
        assertThat(cell("<v>" + stored + "</v>", 0).damaged()).isEmpty();
    }

    @Test
    void an_identity_number_stored_as_number_is_damaged() throws IOException {
        var row = cell("<v>1.10101199003074E+17</v>", 0);
        assertThat(row.text(0)).isEqualTo("110101199003074000");
        assertThat(row.damage(0)).contains(CellDamage.DIGITS_LOST);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 45590, 2024-10-25",
        "2, 45590, 2024-10-25",
        "6, 45590, 2024-10-25",
        "3, 45590.395833333336, 2024-10-25T09:30",
        "3, 45590.999999999, 2024-10-26",
        "5, 0.395833333333, 09:30",
        "1, 61, 1900-03-01",
        "1, 59, 1900-02-28",
        "1, 1, 1900-01-01",
        "4, 42, 00042",
        "7, 42, 42"
    })
    void the_style_says_what_a_number_is(int style, String stored, String shown)
            throws IOException {
        assertThat(cell("<v>" + stored + "</v>", style).text(0)).isEqualTo(shown);
    }

    @Test
    void workbooks_that_count_from_1904_give_the_same_days() throws IOException {
        var parts = workbook("<row><c s=\"1\"><v>44128</v></c><c s=\"1\"><v>0</v></c></row>");
        parts.put("xl/styles.xml", STYLES);
        parts.put(
                "xl/workbook.xml",
                book("<sheet name=\"a\" r:id=\"r1\"/>", "<workbookPr date1904=\"1\"/>"));
        assertThat(texts(zip(folder, parts)).getFirst())
                .containsExactly("2024-10-25", "1904-01-01");
    }

    @ParameterizedTest
    @CsvSource({
        "'<c r=\"A1\" t=\"e\"><f>B1</f><v>#REF!</v></c>', ERROR_VALUE",
        "'<c r=\"A1\"><f>SUM(B1:B2)</f></c>', NOT_CALCULATED",
        "'<c r=\"A1\"><v>twelve</v></c>', UNREADABLE_VALUE",
        "'<c r=\"A1\"><v>1E+999999999</v></c>', UNREADABLE_VALUE",
        "'<c r=\"A1\" s=\"1\"><v>-1</v></c>', UNREADABLE_VALUE",
        "'<c r=\"A1\" s=\"1\"><v>60</v></c>', UNREADABLE_VALUE",
        "'<c r=\"A1\" t=\"s\"><v>999999999</v></c>', UNREADABLE_VALUE",
        "'<c r=\"A1\" t=\"zz\"><v>1</v></c>', UNREADABLE_VALUE"
    })
    void a_cell_that_cannot_be_trusted_is_damaged(String xml, CellDamage damage)
            throws IOException {
        var parts = workbook("<row r=\"1\">" + xml + "<c r=\"B1\"><v>1</v></c></row>");
        parts.put("xl/styles.xml", STYLES);
        var row = rows(zip(folder, parts)).getFirst();
        assertThat(row.damage(0)).contains(damage);
        assertThat(row.damage(1)).isEmpty();
        assertThat(row.text(1)).isEqualTo("1");
    }

    @Test
    void a_formula_gives_the_value_last_calculated() throws IOException {
        assertThat(cell("<f>1+1</f><v>2</v>", 0).texts()).containsExactly("2");
        assertThat(cell("<f t=\"shared\" si=\"9\"/><v>3</v>", 0).texts()).containsExactly("3");
    }

    @Test
    void a_cell_merged_downwards_holds_for_each_of_its_rows() throws IOException {
        var parts = workbook("");
        parts.put(
                "xl/worksheets/sheet1.xml",
                sheet(
                        row(1, "A", "2024 名单")
                                + row(2, "A", "代表团", "B", "姓名")
                                + row(3, "A", "大阪", "B", "田中")
                                + row(4, "B", "佐藤")
                                + row(5, "A", "hidden leftover", "B", "鈴木")
                                + "<row r=\"6\"><c r=\"A6\"/></row>"
                                + row(7, "B", "Lee")
                                + row(8, "C", "late"),
                        "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A3:A6\"/>"
                                + "<mergeCell ref=\"B7:C8\"/></mergeCells>"));
        assertThat(rows(zip(folder, parts)))
                .extracting(SheetRow::number, SheetRow::texts)
                .containsExactly(
                        tuple(1, "2024 名单"),
                        tuple(2, "代表团", "姓名"),
                        tuple(3, "大阪", "田中"),
                        tuple(4, "大阪", "佐藤"),
                        tuple(5, "大阪", "鈴木"),
                        tuple(7, "", "Lee"),
                        tuple(8, "", "Lee", "late"));
        assertThat(opened(folder.resolve("made.xlsx")).rowCount()).isEqualTo(7);
    }

    @Test
    void the_first_visible_worksheet_that_holds_rows_is_read() throws IOException {
        var parts = workbook("<row r=\"1\" hidden=\"1\"><c r=\"A1\"/></row>");
        parts.put("xl/worksheets/sheet2.xml", sheet(row(1, "A", "lists"), ""));
        parts.put("xl/worksheets/sheet3.xml", sheet(row(9, "A", "guests"), ""));
        parts.put(
                "xl/workbook.xml",
                book(
                        "<sheet name=\"blank\" r:id=\"r1\"/><sheet name=\"choices\""
                            + " state=\"hidden\" r:id=\"r2\"/><sheet name=\"people\" r:id=\"r3\"/>",
                        ""));
        var sheet = opened(zip(folder, parts));
        assertThat(sheet.name()).isEqualTo("people");
        assertThat(sheet.ignored()).containsExactly("choices");
        assertThat(rows(folder.resolve("made.xlsx"))).hasSize(1);
    }

    @Test
    void hidden_rows_and_rows_without_addresses_are_read() throws IOException {
        var file =
                zip(
                        folder,
                        workbook(
                                "<row><c><v>1</v></c><c><v>2</v></c></row><row"
                                        + " hidden=\"1\"><c><v>3</v></c></row>"));
        assertThat(rows(file))
                .extracting(SheetRow::number, SheetRow::texts)
                .containsExactly(tuple(1, "1", "2"), tuple(2, "3"));
    }

    @Test
    void format_codes_are_understood() {
        var dated =
                List.of("yyyy-mm-dd", "m/d/yy h:mm;@", "[$-804]aaaa dd", "[h]:mm", "上午/下午h\"时\"");
        var plain = List.of("General", "0.00", "[Red]#,##0", "\"days\" 0", "0\\d", "@", "G/通用格式");
        assertThat(dated)
                .allMatch(code -> NumberFormats.kind(code) instanceof NumberFormats.Kind.Dated);
        assertThat(plain)
                .allMatch(code -> NumberFormats.kind(code) instanceof NumberFormats.Kind.Plain);
    }

    private SheetRow cell(String content, int style) throws IOException {
        Map<String, String> parts =
                workbook(
                        "<row r=\"1\"><c r=\"A1\" s=\"%d\">%s</c></row>".formatted(style, content));
        parts.put("xl/styles.xml", STYLES);
        return rows(zip(folder, parts)).getFirst();
    }

    private static String row(int number, String... columnText) {
        var xml = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < columnText.length; i += 2) {
            xml.append(
                    "<c r=\"%s%d\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                            .formatted(columnText[i], number, columnText[i + 1]));
        }
        return xml.append("</row>").toString();
    }

    private static org.assertj.core.groups.Tuple tuple(int number, String... texts) {
        return org.assertj.core.groups.Tuple.tuple(number, List.of(texts));
    }
}
