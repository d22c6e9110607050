package org.dengta.platform.sheet.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;

import org.dengta.platform.sheet.FormulaGuard;
import org.dengta.platform.sheet.SheetColumn;
import org.dengta.platform.sheet.SheetValue;
import org.dengta.platform.sheet.SheetWriter;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Writes separated text that a double click opens rightly: UTF-8 with byte order mark, commas,
 * CRLF, every cell quoted, no text that runs as a formula.
 */
public final class CsvSheetWriter implements SheetWriter {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final CsvWriter out;

    private CsvSheetWriter(CsvWriter out) {
        this.out = out;
    }

    /** Writes the heading; the stream is closed with the writer. */
    public static CsvSheetWriter to(OutputStream stream, List<SheetColumn> columns)
            throws IOException {
        Writer text = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        var out =
                CsvWriter.builder()
                        .quoteStrategy(QuoteStrategies.ALWAYS)
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(text);
        out.writeRecord(
                columns.stream().map(SheetColumn::heading).map(FormulaGuard::guard).toList());
        return new CsvSheetWriter(out);
    }

    @Override
    public void write(List<SheetValue> row) {
        out.writeRecord(row.stream().map(CsvSheetWriter::cell).toList());
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static String cell(SheetValue value) {
        return switch (value) {
            case SheetValue.Text text -> FormulaGuard.guard(text.text());
            case SheetValue.Amount number -> number.amount().toPlainString();
            case SheetValue.Day day -> day.date().toString();
            case SheetValue.Moment moment -> MOMENT.format(moment.local());
            case SheetValue.Blank _ -> "";
        };
    }
}
