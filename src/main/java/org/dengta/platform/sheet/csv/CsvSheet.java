package org.dengta.platform.sheet.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import org.dengta.platform.sheet.CellDamage;
import org.dengta.platform.sheet.CellText;
import org.dengta.platform.sheet.FormulaGuard;
import org.dengta.platform.sheet.Sheet;
import org.dengta.platform.sheet.SheetFault;
import org.dengta.platform.sheet.SheetOutcome;
import org.dengta.platform.sheet.SheetProgress;
import org.dengta.platform.sheet.SheetRow;

import java.io.IOException;
import java.io.Reader;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Separated text (RFC 4180 with its usual variants) as a sheet. A row number counts records, blank
 * ones too, as a spreadsheet does that opens the file; a record with line breaks in quotes is one
 * row. A cell with a broken sequence or U+FFFD is damaged. Guards against formulas are taken off.
 */
public final class CsvSheet implements Sheet {

    /** Larger files are not lists of people. */
    private static final long MAX_BYTES = 1L << 30;

    private static final int MAX_CELL = 1 << 20;

    private final Path file;
    private final TextEncoding encoding;
    private final Separator separator;
    private final int rowCount;

    private CsvSheet(Path file, TextEncoding encoding, Separator separator, int rowCount) {
        this.file = file;
        this.encoding = encoding;
        this.separator = separator;
        this.rowCount = rowCount;
    }

    /**
     * Reads the whole file once and tells whether it can be read as separated text.
     *
     * @throws IOException if the disk fails or the file may not be read
     */
    public static SheetOutcome open(Path file, SheetProgress progress) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            return new SheetOutcome.NotReadable(SheetFault.TOO_LARGE, "");
        }
        var encoding = TextEncoding.of(file);
        if (encoding.isEmpty()) {
            return new SheetOutcome.NotReadable(SheetFault.ENCODING, "");
        }
        try (Reader text = encoding.get().open(file)) {
            return checked(new CsvSheet(file, encoding.get(), Separator.guess(text), -1), progress);
        }
    }

    private static SheetOutcome checked(CsvSheet unchecked, SheetProgress progress)
            throws IOException {
        try {
            int rows = unchecked.read(progress, OptionalInt.empty(), _ -> {});
            return rows == 0
                    ? new SheetOutcome.NotReadable(SheetFault.NO_ROWS, "")
                    : new SheetOutcome.Opened(unchecked.with(rows));
        } catch (UnbalancedQuotes e) {
            return new SheetOutcome.NotReadable(SheetFault.DAMAGED, String.valueOf(e.getMessage()));
        }
    }

    private CsvSheet with(int rows) {
        return new CsvSheet(file, encoding, separator, rows);
    }

    @Override
    public String name() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public String form() {
        return "CSV, " + encoding.named() + ", " + separator.named();
    }

    @Override
    public List<String> ignored() {
        return List.of();
    }

    @Override
    public int rowCount() {
        return rowCount;
    }

    @Override
    public void forEachRow(SheetProgress progress, Consumer<? super SheetRow> rows) {
        try {
            read(progress, OptionalInt.of(rowCount), rows);
        } catch (IOException e) {
            throw new UncheckedIOException("reading separated text", e);
        }
    }

    private int read(SheetProgress progress, OptionalInt total, Consumer<? super SheetRow> rows)
            throws IOException {
        int number = 0;
        int given = 0;
        try (CsvReader<CsvRecord> records = records(encoding.open(file))) {
            for (CsvRecord each : records) {
                number++;
                if (each.getFields().stream().allMatch(CellText::isBlank)) {
                    continue;
                }
                rows.accept(row(number, each));
                if (++given % SheetProgress.EVERY == 0) {
                    progress.rowsRead(given, total);
                }
            }
        } catch (CsvParseException e) {
            throw new UnbalancedQuotes(number + 1, e);
        }
        progress.rowsRead(given, total);
        return given;
    }

    private CsvReader<CsvRecord> records(Reader text) {
        return CsvReader.builder()
                .fieldSeparator(separator.sign())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(MAX_CELL)
                .ofCsvRecord(text);
    }

    private static SheetRow row(int number, CsvRecord stored) {
        List<String> fields = stored.getFields();
        var texts = new ArrayList<String>(fields.size());
        var damaged = new ArrayList<SheetRow.DamagedCell>(0);
        for (String field : fields) {
            if (field.indexOf('\uFFFD') >= 0) {
                damaged.add(new SheetRow.DamagedCell(texts.size(), CellDamage.BROKEN_TEXT));
            }
            texts.add(FormulaGuard.unguard(field));
        }
        return new SheetRow(number, (int) stored.getStartingLineNumber(), texts, damaged);
    }

    private static final class UnbalancedQuotes extends IOException {
        @Serial private static final long serialVersionUID = 1;

        UnbalancedQuotes(int row, CsvParseException cause) {
            super("the quotation marks in row " + row + " do not fit together", cause);
        }
    }
}
