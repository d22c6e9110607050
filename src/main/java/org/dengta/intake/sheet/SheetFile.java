package org.dengta.intake.sheet;

import org.dengta.platform.file.WholeFile;
import org.dengta.platform.sheet.SheetColumn;
import org.dengta.platform.sheet.SheetWriter;
import org.dengta.platform.sheet.csv.CsvSheetWriter;
import org.dengta.platform.sheet.xlsx.XlsxSheetWriter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A spreadsheet as a file, whole and readable by its owner alone. */
final class SheetFile {
    private SheetFile() {}

    /** Writes the rows; the file is a CSV if its name ends so, else a workbook. */
    static void write(Path file, String title, List<SheetColumn> columns, Rows rows)
            throws IOException {
        WholeFile.write(
                file,
                out -> {
                    try (var writer =
                            isCsv(file)
                                    ? CsvSheetWriter.to(out, columns)
                                    : XlsxSheetWriter.to(out, title, columns)) {
                        rows.writeTo(writer);
                    }
                });
    }

    /** What is to be written. */
    @FunctionalInterface
    interface Rows {
        void writeTo(SheetWriter writer) throws IOException;
    }

    private static boolean isCsv(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }
}
