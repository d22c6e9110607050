package org.dengta.app.command.policy;

import com.fasterxml.jackson.core.JsonGenerator;

import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.programme.Limit;
import org.dengta.programme.Programme;
import org.dengta.report.AccessTable;
import org.dengta.report.AccessTable.Row;
import org.dengta.report.sheet.AccessSheet;
import org.dengta.venue.SessionId;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code dengta policy table}: who may enter what when, by category. */
@Command(
        name = "table",
        mixinStandardHelpOptions = true,
        description = "Who may enter which zone and session, by category; hours, limits, terms.")
final class TableCommand implements Callable<Integer> {
    private static final int NARROWEST = 60;

    private final Context context;

    @Option(names = "--day", paramLabel = "DAY", description = "Only this day.")
    private @Nullable LocalDate day;

    @Option(
            names = "--format",
            paramLabel = "csv",
            description = "csv for a spreadsheet: a place a row, a column for each category.")
    private @Nullable String format;

    @Option(
            names = "--width",
            paramLabel = "N",
            defaultValue = "${COLUMNS:-100}",
            description = "Columns of the terminal.")
    private int width;

    TableCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (format != null && !format.equals("csv")) {
            throw new TypeConversionException("'" + format + "' is no format; there is csv");
        }
        var programme = programme();
        var rows = new AccessTable(programme, Optional.ofNullable(day)).rows();
        if (context.options().json()) {
            rows.forEach(this::printJson);
        } else if (format != null) {
            printCsv(rows, programme);
        } else {
            new AccessLines(programme, Math.max(NARROWEST, width))
                    .lines(rows)
                    .forEach(context.streams().out()::println);
        }
        return 0;
    }

    /** The one that stands here; that of the configuration where there is no kiosk yet. */
    private Programme programme() {
        try (var replica = context.open()) {
            return replica.programme();
        } catch (ProblemException e) {
            if (e.problem().code() == ProblemCode.NOTHING_HERE) {
                return context.config().programme();
            }
            throw e;
        }
    }

    private void printCsv(List<Row> rows, Programme programme) {
        var sheet = AccessSheet.of(rows, programme.categories());
        context.streams().out().print(new String(sheet.csv(), StandardCharsets.UTF_8));
    }

    private void printJson(Row row) {
        context.streams()
                .out()
                .println(
                        Json.object(json -> {
                            json.writeStringField("place", row.place().value());
                            json.writeStringField(
                                    "kind", row.place() instanceof SessionId ? "session" : "zone");
                            json.writeStringField("zh", row.name().zh());
                            json.writeStringField("en", row.name().en());
                            json.writeStringField("open", row.open());
                            json.writeStringField("entry", AccessSheet.code(row.entry()));
                            if (row.limit().isPresent()) {
                                limit(json, row.limit().get());
                            }
                            json.writeObjectFieldStart("categories");
                            for (var cell : row.cells()) {
                                if (!cell.when().isEmpty()) {
                                    json.writeStringField(
                                            cell.category().id().value(),
                                            AccessSheet.text(cell, row));
                                }
                            }
                            json.writeEndObject();
                        }));
    }

    private static void limit(JsonGenerator json, Limit limit) throws IOException {
        json.writeNumberField("warn", limit.warn());
        json.writeNumberField("stop", limit.stop());
        if (limit.approved().isPresent()) {
            json.writeNumberField("approved", limit.approved().getAsInt());
        }
        json.writeNumberField("reserved", limit.reserved());
        json.writeBooleanField("oneInOneOut", limit.oneInOneOut());
    }
}
