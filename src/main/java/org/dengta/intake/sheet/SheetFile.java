package org.dengta.intake.sheet;

import org.dengta.platform.sheet.SheetColumn;
import org.dengta.platform.sheet.SheetWriter;
import org.dengta.platform.sheet.csv.CsvSheetWriter;
import org.dengta.platform.sheet.xlsx.XlsxSheetWriter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/** A spreadsheet that is written beside its place and moved there once it is whole. */
final class SheetFile {
    private static final String UNFINISHED = ".part";

    private SheetFile() {}

    /** Writes the rows; the file is a CSV if its name ends so, else a workbook. */
    static void write(Path file, String title, List<SheetColumn> columns, Rows rows)
            throws IOException {
        var unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
        try (var writer = open(unfinished, isCsv(file), title, columns)) {
            rows.writeTo(writer);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** What is to be written. */
    @FunctionalInterface
    interface Rows {
        void writeTo(SheetWriter writer) throws IOException;
    }

    private static SheetWriter open(Path file, boolean csv, String title, List<SheetColumn> columns)
            throws IOException {
        var stream = Files.newOutputStream(file);
        return csv
                ? CsvSheetWriter.to(stream, columns)
                : XlsxSheetWriter.to(stream, title, columns);
    }

    private static boolean isCsv(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }
}
