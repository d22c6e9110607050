package org.dengta.app.custody;

import org.dengta.app.OutFiles;
import org.dengta.report.sheet.ReportSheet;

import picocli.CommandLine.TypeConversionException;

import java.nio.file.Path;
import java.util.Locale;

/** Tables into files whose names say of which kind they are. */
public final class Tables {
    private Tables() {}

    /** Wrong usage for a name that ends in neither .csv nor .xlsx. */
    public static void checked(Path file) {
        if (!isOf(file, ".csv") && !isOf(file, ".xlsx")) {
            throw new TypeConversionException(
                    "'" + file + "' is no table; its name ends in .xlsx or .csv");
        }
    }

    /** Writes a table, whole or not at all. */
    public static void write(ReportSheet table, Path file) {
        OutFiles.write(file, isOf(file, ".xlsx") ? table.xlsx() : table.csv());
    }

    private static boolean isOf(Path file, String ending) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
