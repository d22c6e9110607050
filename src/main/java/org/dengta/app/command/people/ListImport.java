package org.dengta.app.command.people;

import org.dengta.accreditation.Participation.Review;
import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.Progress;
import org.dengta.intake.ImportGuests;
import org.dengta.intake.ImportProgress.Stage;
import org.dengta.intake.ImportResult;
import org.dengta.intake.IssuedCodes;
import org.dengta.intake.RowOutcome;
import org.dengta.intake.RowOutcome.Rejected;
import org.dengta.intake.sheet.ReportTexts;
import org.dengta.kiosk.config.KioskConfig;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.programme.CategoryId;
import org.dengta.roster.RowReader;

import picocli.CommandLine.TypeConversionException;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One run of {@code dengta guests import}: read the list and find the columns, then open or make
 * the kiosk, take the rows over, say what became of each. A list that cannot be read makes nothing.
 */
final class ListImport {
    private final Context context;
    private final KioskConfig config;
    private final ReportTexts chinese = ReportTexts.chinese();
    private final ReportTexts english = ReportTexts.english();

    ListImport(Context context, KioskConfig config) {
        this.context = context;
        this.config = config;
    }

    /** Exit code 0 when every row was taken over, 1 when any was rejected. */
    int take(Path file, Optional<String> category, Optional<String> review, Optional<Path> report) {
        var defaults =
                new RowReader.Defaults(
                        category.map(this::category),
                        review.map(ListImport::review).orElse(Review.PENDING));
        var place = report.map(ReportFile::checked);
        var list = ListFile.read(context, file, category.isPresent());
        var result = stored(list, defaults);
        var unreported = place.flatMap(target -> target.write(result));
        result.outcomes().forEach(this::print);
        summary(list, result);
        if (unreported.isPresent()) {
            throw unreported.get();
        }
        return result.totals().rejected() == 0 ? 0 : 1;
    }

    private ImportResult stored(ListFile list, RowReader.Defaults defaults) {
        try (var replica = context.create(config)) {
            if (replica.isEnrolled()) {
                throw new ProblemException(Problem.of(ProblemCode.LIST_AT_CENTRAL));
            }
            return new ImportGuests(
                            replica.store().guests(),
                            replica.programme(),
                            defaults,
                            replica.keys().lookup()::personNumber,
                            IssuedCodes.of(replica.store().codes(), replica.keys().lookup()))
                    .run(list.rows(), this::progress);
        }
    }

    private void progress(Stage stage, int done, int total) {
        Progress.show(context, stage.name().toLowerCase(Locale.ROOT), done, total);
    }

    private CategoryId category(String id) {
        return config.programme().categories().stream()
                .map(known -> known.id())
                .filter(known -> known.value().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new TypeConversionException(
                                "'"
                                        + id
                                        + "' is no category; use one of "
                                        + config.programme().categories().stream()
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

    private void summary(ListFile list, ImportResult result) {
        var totals = result.totals();
        context.streams()
                .out()
                .println(
                        context.options().json()
                                ? Json.object(json -> {
                                    json.writeStringField("file", list.file().toString());
                                    json.writeNumberField("rows", totals.rows());
                                    json.writeNumberField("imported", totals.imported());
                                    json.writeNumberField("changed", totals.changed());
                                    json.writeNumberField("unchanged", totals.unchanged());
                                    json.writeNumberField("rejected", totals.rejected());
                                    json.writeNumberField("remarked", totals.remarked());
                                })
                                : list.file().getFileName()
                                        + " ("
                                        + list.form()
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
