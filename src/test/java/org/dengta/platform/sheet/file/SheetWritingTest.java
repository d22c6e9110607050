package org.dengta.platform.sheet.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.platform.sheet.SheetFiles.opened;
import static org.dengta.platform.sheet.SheetFiles.rows;
import static org.dengta.platform.sheet.SheetFiles.texts;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.dengta.platform.sheet.SheetColumn;
import org.dengta.platform.sheet.SheetRow;
import org.dengta.platform.sheet.SheetValue;
import org.dengta.platform.sheet.SheetWriter;
import org.dengta.platform.sheet.csv.CsvSheetWriter;
import org.dengta.platform.sheet.xlsx.XlsxSheetWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.zip.ZipFile;

final class SheetWritingTest {

    private static final List<SheetColumn> COLUMNS =
            List.of(SheetColumn.of("姓名"), SheetColumn.of("数"), SheetColumn.of("时间", 20));
    private static final String SIGNS =
            "ab,;\t\n\"'=+-@＝＋－＠ 李明한글عربי<&>_x0041_\uD842\uDFB7é\u00A0\u200B]";

    @TempDir Path folder;

    private interface Opening {
        SheetWriter on(OutputStream stream) throws IOException;
    }

    @Test
    void typed_cells_come_back_as_text() throws IOException {
        List<SheetValue> row =
                List.of(
                        SheetValue.text("=cmd()"),
                        new SheetValue.Amount(new BigDecimal("-12.50")),
                        new SheetValue.Moment(
                                Instant.parse("2024-10-25T01:30:15Z"), ZoneId.of("Asia/Shanghai")),
                        new SheetValue.Blank(),
                        new SheetValue.Day(LocalDate.of(2024, 10, 27)));
        Path workbook = write("a.xlsx", this::xlsx, List.of(row));
        Path text = write("a.csv", this::csv, List.of(row));
        assertThat(texts(workbook).get(1))
                .containsExactly("=cmd()", "-12.5", "2024-10-25T09:30:15", "", "2024-10-27");
        assertThat(texts(text).get(1))
                .containsExactly("=cmd()", "-12.50", "2024-10-25 09:30:15", "", "2024-10-27");
        assertThat(Files.readString(text, UTF_8))
                .isEqualTo(
                        "\uFEFF\"姓名\",\"数\",\"时间\"\r\n"
                                + "\"'=cmd()\",\"-12.50\",\"2024-10-25"
                                + " 09:30:15\",\"\",\"2024-10-27\"\r\n");
    }

    @Test
    void the_heading_of_a_workbook_is_bold_frozen_and_wide_enough() throws IOException {
        Path workbook = write("a.xlsx", this::xlsx, List.of());
        try (var zip = new ZipFile(workbook.toFile())) {
            String sheet = part(zip, "xl/worksheets/sheet1.xml");
            assertThat(sheet).contains("state=\"frozen\"").contains("width=\"20.0\"");
            assertThat(part(zip, "xl/styles.xml")).contains("<b/>");
        }
    }

    @Test
    void any_text_written_is_the_text_read() throws IOException {
        for (long seed = 1; seed <= 40; seed++) {
            var written = randomRows(new Random(seed));
            var rows = written.stream().map(row -> row.stream().map(SheetValue::text).toList());
            var values = rows.toList();
            assertThat(cells(write("law.csv", this::csv, values), written))
                    .as("CSV, seed %d", seed)
                    .isEqualTo(written);
            assertThat(cells(write("law.xlsx", this::xlsx, values), written))
                    .as("XLSX, seed %d", seed)
                    .isEqualTo(written);
        }
    }

    @Test
    void progress_tells_the_rows_and_at_last_the_total() throws IOException {
        List<List<SheetValue>> many = new ArrayList<>();
        for (int i = 0; i < 2_500; i++) {
            many.add(List.of(SheetValue.text("x"), SheetValue.amount(i)));
        }
        for (Path file :
                List.of(write("p.csv", this::csv, many), write("p.xlsx", this::xlsx, many))) {
            var heard = new ArrayList<String>();
            opened(file).forEachRow((rows, total) -> heard.add(rows + "/" + total), _ -> {});
            var total = OptionalInt.of(2_501);
            assertThat(heard).containsExactly("1000/" + total, "2000/" + total, "2501/" + total);
        }
    }

    private SheetWriter csv(OutputStream stream) throws IOException {
        return CsvSheetWriter.to(stream, COLUMNS);
    }

    private SheetWriter xlsx(OutputStream stream) throws IOException {
        return XlsxSheetWriter.to(stream, "Bericht", COLUMNS);
    }

    private Path write(String name, Opening opening, List<List<SheetValue>> rows)
            throws IOException {
        Path file = folder.resolve(name);
        try (SheetWriter writer = opening.on(Files.newOutputStream(file))) {
            for (var row : rows) {
                writer.write(row);
            }
        }
        return file;
    }

    /** What was read in the places where something was written; blank cells may be missing. */
    private static List<List<String>> cells(Path file, List<List<String>> written) {
        var rows = rows(file).stream().skip(1).toList();
        assertThat(rows).hasSameSizeAs(written);
        assertThat(rows).allMatch(row -> row.damaged().isEmpty());
        var cells = new ArrayList<List<String>>();
        for (int i = 0; i < rows.size(); i++) {
            SheetRow row = rows.get(i);
            var texts = new ArrayList<String>();
            for (int column = 0; column < written.get(i).size(); column++) {
                texts.add(row.text(column));
            }
            cells.add(texts);
        }
        return cells;
    }

    private static List<List<String>> randomRows(Random random) {
        int columns = 1 + random.nextInt(6);
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < 30; i++) {
            var row = new ArrayList<String>();
            row.add("n" + i);
            for (int column = 0; column < columns; column++) {
                row.add(text(random));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String text(Random random) {
        int[] signs = SIGNS.codePoints().toArray();
        var text = new StringBuilder();
        for (int length = random.nextInt(9); length > 0; length--) {
            text.appendCodePoint(signs[random.nextInt(signs.length)]);
        }
        return text.toString();
    }

    private static String part(ZipFile zip, String name) throws IOException {
        try (var bytes = zip.getInputStream(zip.getEntry(name))) {
            return new String(bytes.readAllBytes(), UTF_8);
        }
    }
}
