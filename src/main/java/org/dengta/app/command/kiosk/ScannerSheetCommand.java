package org.dengta.app.command.kiosk;

import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.OutFiles;
import org.dengta.scanner.pdf.PdfTestSheet;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

/** {@code dengta scanner-sheet}: the test codes on paper; needs neither configuration nor store. */
@Command(
        name = "scanner-sheet",
        mixinStandardHelpOptions = true,
        description = "Writes the sheet of test codes that a scanner is calibrated with, as PDF.")
public final class ScannerSheetCommand implements Callable<Integer> {
    private final Context context;

    @Option(names = "--out", paramLabel = "PDF", required = true, description = "The file.")
    private @Nullable Path out;

    public ScannerSheetCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var file = Objects.requireNonNull(out);
        OutFiles.write(file, new PdfTestSheet().render());
        context.streams()
                .out()
                .println(
                        context.options().json()
                                ? Json.object(
                                        json -> json.writeStringField("file", file.toString()))
                                : file.toString());
        return 0;
    }
}
