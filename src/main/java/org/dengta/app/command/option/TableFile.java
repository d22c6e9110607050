package org.dengta.app.command.option;

import org.dengta.app.OutFiles;
import org.dengta.report.sheet.ReportSheet;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;

/** A table asked for as a file, whose name says of which kind it is. */
public final class TableFile {
    private static final String CSV = ".csv";
    private static final String XLSX = ".xlsx";

    @Option(names = "--out", paramLabel = "FILE", description = "Into this .csv or .xlsx.")
    private @Nullable Path out;

    /** Whether a file's name ends in .csv or .xlsx. */
    public static boolean isNamedSo(Path file) {
        return endsWith(file, CSV) || endsWith(file, XLSX);
    }

    /** Wrong usage for another name; to be asked before any work is done. */
    public void check() {
        if (out != null && !isNamedSo(out)) {
            throw new TypeConversionException(
                    "'" + out + "' is no table; its name ends in .xlsx or .csv");
        }
    }

    /** Writes the table where one was asked for, whole or not at all. */
    public void write(Supplier<ReportSheet> table) {
        if (out != null) {
            var sheet = table.get();
            OutFiles.write(out, endsWith(out, XLSX) ? sheet.xlsx() : sheet.csv());
        }
    }

    private static boolean endsWith(Path file, String ending) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
