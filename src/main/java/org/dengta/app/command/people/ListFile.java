package org.dengta.app.command.people;

import org.dengta.app.Context;
import org.dengta.app.Progress;
import org.dengta.intake.sheet.ListOutcome;
import org.dengta.intake.sheet.ListSheet;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.platform.sheet.Sheet;
import org.dengta.platform.sheet.SheetOutcome;
import org.dengta.platform.sheet.file.SheetReader;
import org.dengta.roster.ListRow;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An organisers' list as a file that was read to its end and whose columns are those of people.
 *
 * @param file where it is
 * @param form what kind of file it is, for people
 * @param rows everything in it
 */
record ListFile(Path file, String form, List<ListRow> rows) {
    ListFile {
        rows = List.copyOf(rows);
    }

    /**
     * Reads the file and tells of columns and worksheets that nobody asked for; a ProblemException
     * when it is no list of people.
     *
     * @param hasDefaultCategory whether rows may do without one
     */
    static ListFile read(Context context, Path file, boolean hasDefaultCategory) {
        var sheet = open(context, file);
        var rows = rows(sheet, hasDefaultCategory);
        ignored(context, "columns 未使用的列: ", rows.ignored());
        ignored(context, "worksheets 未读取的工作表: ", sheet.ignored());
        return new ListFile(file, sheet.form(), rows.rows());
    }

    private static void ignored(Context context, String what, List<String> names) {
        if (!names.isEmpty()) {
            context.streams().err().println("Ignored " + what + String.join(", ", names));
        }
    }

    private static Sheet open(Context context, Path file) {
        return switch (SheetReader.open(
                file, (done, total) -> Progress.show(context, "opening", done, total.orElse(0)))) {
            case SheetOutcome.Opened opened -> opened.sheet();
            case SheetOutcome.NotReadable(var fault, var detail) ->
                    throw new ProblemException(
                            Problem.of(
                                            ProblemCode.SHEET_NOT_READ,
                                            file.toString(),
                                            detail.isEmpty() ? "" : " (" + detail + ")")
                                    .variant(fault.code()));
        };
    }

    private static ListOutcome.Rows rows(Sheet sheet, boolean hasDefaultCategory) {
        return switch (ListSheet.read(sheet, hasDefaultCategory, (_, _) -> {})) {
            case ListOutcome.Rows rows -> rows;
            case ListOutcome.WrongColumns(var found, var needed) ->
                    throw new ProblemException(
                            Problem.of(
                                    ProblemCode.WRONG_COLUMNS,
                                    "needed 需要 "
                                            + needed.stream()
                                                    .map(c ->
                                                            c.heading().zh()
                                                                    + " "
                                                                    + c.heading().en())
                                                    .collect(Collectors.joining(", "))
                                            + "; found 现有 "
                                            + String.join(", ", found)));
            case ListOutcome.HeadingTwice(var places) ->
                    throw new ProblemException(
                            Problem.of(
                                    ProblemCode.WRONG_COLUMNS,
                                    places.entrySet().stream()
                                            .map(entry ->
                                                    entry.getKey().heading().zh()
                                                            + " "
                                                            + entry.getKey().heading().en()
                                                            + " twice 重复: "
                                                            + String.join(", ", entry.getValue()))
                                            .collect(Collectors.joining("; "))));
        };
    }
}
