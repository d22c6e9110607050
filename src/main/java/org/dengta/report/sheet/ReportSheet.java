package org.dengta.report.sheet;

import org.dengta.platform.sheet.SheetColumn;
import org.dengta.platform.sheet.SheetValue;
import org.dengta.platform.sheet.SheetWriter;
import org.dengta.platform.sheet.csv.CsvSheetWriter;
import org.dengta.platform.sheet.xlsx.XlsxSheetWriter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A small table in memory that becomes a file of either kind.
 *
 * @param title of the worksheet
 * @param headings of the columns, in both languages where they are not ids
 * @param rows as many values each as there are headings
 */
public record ReportSheet(String title, List<String> headings, List<List<SheetValue>> rows) {
    public ReportSheet {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /** Separated text that a spreadsheet program opens rightly. */
    public byte[] csv() {
        var bytes = new ByteArrayOutputStream();
        try (var writer = CsvSheetWriter.to(bytes, columns())) {
            writeTo(writer);
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory", e);
        }
        return bytes.toByteArray();
    }

    /** A workbook of one worksheet. */
    public byte[] xlsx() {
        var bytes = new ByteArrayOutputStream();
        try (var writer = XlsxSheetWriter.to(bytes, title, columns())) {
            writeTo(writer);
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory", e);
        }
        return bytes.toByteArray();
    }

    private List<SheetColumn> columns() {
        return headings.stream().map(SheetColumn::of).toList();
    }

    private void writeTo(SheetWriter writer) throws IOException {
        for (var row : rows) {
            writer.write(row);
        }
    }
}
