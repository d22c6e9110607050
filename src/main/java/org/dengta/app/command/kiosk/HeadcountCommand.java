package org.dengta.app.command.kiosk;

import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.Replica;
import org.dengta.report.HeadcountReport;
import org.dengta.report.HeadcountReport.Row;
import org.dengta.report.sheet.HeadcountSheet;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/**
 * {@code dengta headcount}: inside, arrived, expected; guests, working accreditations and the
 * public apart.
 */
@Command(
        name = "headcount",
        mixinStandardHelpOptions = true,
        description = {
            "Who is inside, has arrived and is expected, by zone, session and category.",
            "Inside is who entered today and did not leave."
        })
public final class HeadcountCommand implements Callable<Integer> {
    private final Context context;

    /** How the table is written. */
    enum Format {
        TABLE,
        CSV
    }

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description = "As it was then, such as 2024-10-26T09:05; now when not given.")
    private @Nullable String at;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "TABLE",
            description = "table or csv.")
    private Format format = Format.TABLE;

    public HeadcountCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (var replica = context.open()) {
            var rows = rows(replica);
            if (context.options().json()) {
                rows.forEach(this::printJson);
            } else if (format == Format.CSV) {
                printCsv(rows);
            } else {
                HeadcountTable.lines(rows).forEach(context.streams().out()::println);
            }
            if (rows.isEmpty()) {
                context.streams()
                        .err()
                        .println(
                                "无人在场、已到或应到。Nobody is inside, has arrived or is expected; is the"
                                        + " list imported?");
            }
            tellUnplanned(rows);
            return 0;
        }
    }

    private List<Row> rows(Replica replica) {
        var store = replica.store();
        var report =
                new HeadcountReport(
                        replica.programme(),
                        store.guests(),
                        store.standings(),
                        store.codes(),
                        store.journal());
        var moment =
                Optional.ofNullable(at).map(text -> Context.instant(text, replica.programme()));
        var now = context.clock().instant();
        return store.snapshot(() -> moment.map(report::at).orElseGet(() -> report.now(now)));
    }

    private void tellUnplanned(List<Row> rows) {
        var categories =
                rows.stream()
                        .filter(row -> row.line().audience().isEmpty())
                        .map(Row::id)
                        .collect(Collectors.joining(", "));
        if (!categories.isEmpty()) {
            context.streams()
                    .err()
                    .println(
                            "以下类别已不在活动方案中，其人员只计入 unplanned 行 People of these categories are in no"
                                    + " other line, for the programme has no such category: "
                                    + categories
                                    + ". 请在 event.yaml 中恢复类别，或修改名单。Restore them in event.yaml,"
                                    + " or correct the list.");
        }
    }

    private void printJson(Row row) {
        context.streams()
                .out()
                .println(
                        Json.object(json -> {
                            json.writeStringField("scope", row.scope());
                            json.writeStringField("id", row.id());
                            json.writeStringField("zh", row.name().zh());
                            json.writeStringField("en", row.name().en());
                            json.writeStringField("audience", HeadcountSheet.audience(row));
                            json.writeNumberField("inside", row.line().figures().inside());
                            json.writeNumberField("arrived", row.line().figures().arrived());
                            json.writeNumberField("expected", row.line().figures().expected());
                        }));
    }

    private void printCsv(List<Row> rows) {
        context.streams()
                .out()
                .print(new String(HeadcountSheet.of(rows).csv(), StandardCharsets.UTF_8));
    }
}
