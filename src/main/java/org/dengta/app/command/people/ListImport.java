package org.dengta.app.command.people;

import org.dengta.accreditation.Participation.Review;
import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.Replica;
import org.dengta.intake.ImportGuests;
import org.dengta.intake.ImportResult;
import org.dengta.intake.IssuedCodes;
import org.dengta.intake.RowOutcome;
import org.dengta.intake.RowOutcome.Rejected;
import org.dengta.intake.sheet.ImportReport;
import org.dengta.intake.sheet.ListOutcome;
import org.dengta.intake.sheet.ListSheet;
import org.dengta.intake.sheet.ReportTexts;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.platform.sheet.Sheet;
import org.dengta.platform.sheet.SheetOutcome;
import org.dengta.platform.sheet.file.SheetReader;
import org.dengta.programme.CategoryId;
import org.dengta.roster.RowReader;

import picocli.CommandLine.TypeConversionException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One run of {@code dengta guests import}: open, find the columns, take the rows over, say what
 * became of each.
 */
final class ListImport {
    private final Context context;
    private final Replica replica;
    private final ReportTexts chinese = ReportTexts.chinese();
    private final ReportTexts english = ReportTexts.english();

    ListImport(Context context, Replica replica) {
        this.context = context;
        this.replica = replica;
    }

    /** Exit code 0 when every row was taken over, 1 when any was rejected. */
    int take(Path file, Optional<String> category, Optional<String> review, Optional<Path> report) {
        var defaults =
                new RowReader.Defaults(
                        category.map(this::category),
                        review.map(ListImport::review).orElse(Review.PENDING));
        var sheet = open(file);
        var rows = rows(sheet, category.isPresent());
        if (!rows.ignored().isEmpty()) {
            context.streams()
                    .err()
                    .println("Ignored columns 未使用的列: " + String.join(", ", rows.ignored()));
        }
        if (!sheet.ignored().isEmpty()) {
            context.streams()
                    .err()
                    .println("Ignored worksheets 未读取的工作表: " + String.join(", ", sheet.ignored()));
        }
        var result =
                importing(defaults)
                        .run(
                                rows.rows(),
                                (stage, done, total) -> progress(stage.name(), done, total));
        report.ifPresent(target -> write(result, target));
        result.outcomes().forEach(this::print);
        summary(file, sheet, result);
        return result.totals().rejected() == 0 ? 0 : 1;
    }

    private ImportGuests importing(RowReader.Defaults defaults) {
        return new ImportGuests(
                replica.store().guests(),
                replica.programme(),
                defaults,
                replica.keys().lookup()::personNumber,
                IssuedCodes.of(replica.store().codes(), replica.keys().lookup()));
    }

    private CategoryId category(String id) {
        return replica.programme().categories().stream()
                .map(known -> known.id())
                .filter(known -> known.value().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new TypeConversionException(
                                "'"
                                        + id
                                        + "' is no category; use one of "
                                        + replica.programme().categories().stream()
                                                .map(known -> known.id().value())
                                                .collect(Collectors.joining(", "))));
    }

    private static Review review(String text) {
        try {
            return Review.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            throw new TypeConversionException(
                    "'" + text + "' is no review; use pending, approved or refused");
        }
    }

    private Sheet open(Path file) {
        return switch (SheetReader.open(
                file, (done, total) -> progress("OPENING", done, total.orElse(0)))) {
            case SheetOutcome.Opened opened -> opened.sheet();
            case SheetOutcome.NotReadable(var fault, var detail) ->
                    throw new ProblemException(
                            Problem.of(
                                    ProblemCode.SHEET_NOT_READ,
                                    file
                                            + ": "
                                            + fault.code()
                                            + " "
                                            + fault.happened()
                                            + (detail.isEmpty() ? "" : " (" + detail + ")"),
                                    fault.next() + "."));
        };
    }

    private ListOutcome.Rows rows(Sheet sheet, boolean hasDefaultCategory) {
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

    private void progress(String stage, int done, int total) {
        if (done > 0 && done % 1000 == 0) {
            context.streams()
                    .err()
                    .println(
                            "  "
                                    + stage.toLowerCase(Locale.ROOT)
                                    + " "
                                    + done
                                    + (total > 0 ? " / " + total : ""));
        }
    }

    private void write(ImportResult result, Path target) {
        try {
            new ImportReport().write(result, target);
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(ProblemCode.FILE_NOT_WRITTEN, target.toString()), e);
        }
    }

    /** People want the rejected and the remarked rows, machines all of them. */
    private void print(RowOutcome outcome) {
        if (context.options().json()) {
            context.streams().out().println(json(outcome));
        } else if (!outcome.remarks().isEmpty()) {
            var sign = outcome instanceof Rejected ? "✘ " : "! ";
            var out = context.streams().out();
            out.println(
                    sign
                            + "row 行 "
                            + outcome.row()
                            + outcome.person().map(id -> " (" + id + ")").orElse(""));
            out.println(chinese.remarks(outcome).indent(4).stripTrailing());
            out.println(english.remarks(outcome).indent(4).stripTrailing());
        }
    }

    private String json(RowOutcome outcome) {
        return Json.object(json -> {
            json.writeNumberField("row", outcome.row());
            json.writeStringField(
                    "outcome", outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT));
            if (outcome.person().isPresent()) {
                json.writeStringField("number", outcome.person().get().value());
            }
            if (!outcome.remarks().isEmpty()) {
                json.writeStringField("zh", chinese.remarks(outcome));
                json.writeStringField("en", english.remarks(outcome));
            }
        });
    }

    private void summary(Path file, Sheet sheet, ImportResult result) {
        var totals = result.totals();
        context.streams()
                .out()
                .println(
                        context.options().json()
                                ? Json.object(json -> {
                                    json.writeStringField("file", file.toString());
                                    json.writeNumberField("rows", totals.rows());
                                    json.writeNumberField("imported", totals.imported());
                                    json.writeNumberField("changed", totals.changed());
                                    json.writeNumberField("unchanged", totals.unchanged());
                                    json.writeNumberField("rejected", totals.rejected());
                                    json.writeNumberField("remarked", totals.remarked());
                                })
                                : file.getFileName()
                                        + " ("
                                        + sheet.form()
                                        + "): "
                                        + totals.imported()
                                        + " imported 新增, "
                                        + totals.changed()
                                        + " changed 变更, "
                                        + totals.unchanged()
                                        + " unchanged 未变, "
                                        + totals.rejected()
                                        + " rejected 拒收");
    }
}
