package org.dengta.app.command.kiosk;

import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.Replica;
import org.dengta.presence.Discrepancy;
import org.dengta.programme.Programme;
import org.dengta.report.DiscrepancyReport;
import org.dengta.report.DiscrepancyWords;

import picocli.CommandLine.Command;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code dengta discrepancies}: what does not fit about who is where; numbers, never names. */
@Command(
        name = "discrepancies",
        mixinStandardHelpOptions = true,
        description = "What does not fit about who is where, for a supervisor to look into.")
public final class DiscrepanciesCommand implements Callable<Integer> {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Context context;
    private final DiscrepancyWords chinese = new DiscrepancyWords(Locale.CHINESE);
    private final DiscrepancyWords english = new DiscrepancyWords(Locale.ENGLISH);

    public DiscrepanciesCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (var replica = context.open()) {
            var found = found(replica);
            var out = context.streams().out();
            found.stream()
                    .map(it -> context.options().json() ? json(it) : line(it, replica.programme()))
                    .forEach(out::println);
            if (found.isEmpty()) {
                context.streams().err().println("没有不符之处。Nothing is amiss.");
            }
            return 0;
        }
    }

    private List<Discrepancy> found(Replica replica) {
        var store = replica.store();
        var report = new DiscrepancyReport(replica.programme(), store.guests(), store.standings());
        var now = context.clock().instant();
        return store.snapshot(() -> report.now(now));
    }

    private String json(Discrepancy found) {
        return Json.object(json -> {
            json.writeStringField("code", found.code());
            json.writeStringField("guest", found.person().value());
            json.writeStringField("zone", found.zone().value());
            json.writeStringField("gate", found.passage().gate().value());
            json.writeStringField("at", found.passage().at().toString());
            json.writeStringField("zh", chinese.what(found) + " " + chinese.next(found));
            json.writeStringField("en", english.what(found) + ". " + english.next(found));
        });
    }

    private String line(Discrepancy found, Programme programme) {
        return String.join(
                "  ",
                found.code(),
                found.person().value(),
                found.zone().value(),
                found.passage().gate().value(),
                TIME.format(found.passage().at().atZone(programme.time().zone())),
                chinese.what(found) + " " + english.what(found));
    }
}
