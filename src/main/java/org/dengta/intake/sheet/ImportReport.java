package org.dengta.intake.sheet;

import org.dengta.accreditation.PersonId;
import org.dengta.intake.ImportResult;
import org.dengta.intake.RowOutcome;
import org.dengta.platform.sheet.SheetColumn;
import org.dengta.platform.sheet.SheetValue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The report of an import as a spreadsheet: a row for each row of the list, in both languages. */
public final class ImportReport {
    private static final int NARROW = 12;
    private static final int WIDE = 60;

    private final ReportTexts chinese = ReportTexts.chinese();
    private final ReportTexts english = ReportTexts.english();

    /**
     * Writes the report: a CSV if the name ends so, else a workbook. The file is whole or not
     * there.
     */
    public void write(ImportResult result, Path file) throws IOException {
        SheetFile.write(
                file,
                both("report.title"),
                columns(),
                writer -> {
                    for (var outcome : result.outcomes()) {
                        writer.write(row(outcome));
                    }
                });
    }

    private List<SheetColumn> columns() {
        return List.of(
                SheetColumn.of(both("report.row"), NARROW),
                SheetColumn.of(both("report.outcome"), NARROW),
                SheetColumn.of(both("report.person"), NARROW),
                SheetColumn.of(chinese.text("report.reason"), WIDE),
                SheetColumn.of(english.text("report.reason"), WIDE),
                SheetColumn.of(both("report.columns"), WIDE));
    }

    private List<SheetValue> row(RowOutcome outcome) {
        return List.of(
                SheetValue.amount(outcome.row()),
                SheetValue.text(chinese.outcome(outcome) + " " + english.outcome(outcome)),
                SheetValue.text(outcome.person().map(PersonId::value).orElse("")),
                SheetValue.text(chinese.remarks(outcome)),
                SheetValue.text(english.remarks(outcome)),
                SheetValue.text(changes(outcome)));
    }

    private String changes(RowOutcome outcome) {
        return switch (outcome) {
            case RowOutcome.Changed changed ->
                    changed.columns().stream()
                            .sorted()
                            .map(c -> chinese.column(c) + " " + english.column(c))
                            .collect(Collectors.joining("; "));
            case RowOutcome.Imported _, RowOutcome.Unchanged _, RowOutcome.Rejected _ -> "";
        };
    }

    private String both(String key) {
        return chinese.text(key) + " " + english.text(key);
    }
}
