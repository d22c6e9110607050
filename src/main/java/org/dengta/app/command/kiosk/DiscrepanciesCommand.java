package org.dengta.app.command.kiosk;

import com.fasterxml.jackson.core.JsonGenerator;

import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.Replica;
import org.dengta.app.duty.DutyDesks;
import org.dengta.kiosk.KioskId;
import org.dengta.presence.Discrepancy;
import org.dengta.presence.Discrepancy.ListAgainstDesk;
import org.dengta.presence.Discrepancy.OfPassages;
import org.dengta.presence.Sighting;
import org.dengta.programme.Programme;
import org.dengta.report.DiscrepancyWords;
import org.dengta.roster.ListColumn;
import org.dengta.venue.SessionId;

import picocli.CommandLine.Command;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** {@code dengta discrepancies}: what does not fit; numbers, never names. */
@Command(
        name = "discrepancies",
        mixinStandardHelpOptions = true,
        description =
                "What does not fit about who is where, and between the list and the desks, for a"
                        + " supervisor to look into.")
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
        var report = DutyDesks.discrepancies(replica, store);
        var now = context.clock().instant();
        return store.snapshot(() -> report.now(now));
    }

    private String json(Discrepancy found) {
        return Json.object(json -> {
            json.writeStringField("code", found.code());
            json.writeStringField("guest", found.person().value());
            switch (found) {
                case OfPassages passages -> write(passages, json);
                case ListAgainstDesk contested ->
                        json.writeStringField("field", ListColumn.of(contested.field()).id());
            }
            json.writeStringField("zh", chinese.what(found) + " " + chinese.next(found));
            json.writeStringField("en", english.what(found) + ". " + english.next(found));
        });
    }

    /** Gate and time of the last passage, then all that are known of several. */
    private static void write(OfPassages found, JsonGenerator json) throws IOException {
        var kind = found.place() instanceof SessionId ? "session" : "zone";
        var last = found.sightings().getLast();
        json.writeStringField(kind, found.place().value());
        json.writeStringField("gate", last.gate().value());
        json.writeStringField("at", last.at().toString());
        if (found.sightings().size() > 1) {
            json.writeArrayFieldStart("passages");
            for (var seen : found.sightings()) {
                json.writeStartObject();
                json.writeStringField("gate", seen.gate().value());
                json.writeStringField("kiosk", seen.kiosk().map(KioskId::value).orElse(""));
                json.writeStringField("at", seen.at().toString());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private String line(Discrepancy found, Programme programme) {
        return String.join(
                "  ",
                found.code(),
                found.person().value(),
                where(found, programme),
                chinese.what(found) + " " + english.what(found));
    }

    private static String where(Discrepancy found, Programme programme) {
        return switch (found) {
            case OfPassages passages ->
                    passages.sightings().stream()
                            .map(seen -> where(seen, programme))
                            .collect(
                                    Collectors.joining(
                                            "  +  ", passages.place().value() + "  ", ""));
            case ListAgainstDesk contested -> {
                var heading = ListColumn.of(contested.field()).heading();
                yield heading.zh() + " " + heading.en();
            }
        };
    }

    private static String where(Sighting seen, Programme programme) {
        var at = TIME.format(seen.at().atZone(programme.time().zone()));
        return seen.gate() + seen.kiosk().map(kiosk -> " (" + kiosk + ")").orElse("") + "  " + at;
    }
}
