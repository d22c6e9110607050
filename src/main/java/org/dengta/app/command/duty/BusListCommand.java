package org.dengta.app.command.duty;

import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.Replica;
import org.dengta.app.duty.DutyDesks;
import org.dengta.programme.Session;
import org.dengta.report.sheet.BusSheet;
import org.dengta.supervision.BusList.Rider;
import org.dengta.supervision.BusList.Stage;
import org.dengta.supervision.Ordering.NotOrdered;
import org.dengta.supervision.Ordering.Why;
import org.dengta.venue.EventTime;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code dengta buslist}: who may board, who did, who is back, who is missing. */
@Command(
        name = "buslist",
        mixinStandardHelpOptions = true,
        description = {
            "Who may board a bus, who boarded, who is back. The bus is a session: who enters it"
                    + " boards, who leaves it is back.",
            "Exit code 1 while somebody who boarded is missing."
        })
public final class BusListCommand implements Callable<Integer> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Context context;

    /** How the list is written. */
    enum Format {
        TABLE,
        CSV
    }

    @Parameters(paramLabel = "SESSION", description = "The session that is the bus.")
    private String session = "";

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

    public BusListCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (var replica = context.open()) {
            return replica.programme().sessions().stream()
                    .filter(known -> known.id().value().equals(session))
                    .findFirst()
                    .map(known -> list(replica, known))
                    .orElseGet(() -> unknown(replica));
        }
    }

    private int unknown(Replica replica) {
        return new Orders(context)
                .tell(
                        new NotOrdered(Why.NO_SUCH_PLACE),
                        "",
                        json -> json.writeStringField("session", session),
                        replica.programme().sessions().stream()
                                .map(known -> known.id().value())
                                .toList());
    }

    private int list(Replica replica, Session bus) {
        var desk = DutyDesks.buses(replica);
        var moment =
                Optional.ofNullable(at).map(text -> Context.instant(text, replica.programme()));
        var riders =
                replica.store()
                        .snapshot(() ->
                                moment.map(then -> desk.at(bus.id(), then))
                                        .orElseGet(() -> desk.now(bus.id())));
        print(riders, replica.programme().time());
        return heads(riders, Stage.MISSING) > 0 ? 1 : 0;
    }

    private void print(List<Rider> riders, EventTime time) {
        var out = context.streams().out();
        if (context.options().json()) {
            riders.forEach(rider -> out.println(json(rider)));
        } else if (format == Format.CSV) {
            out.print(new String(BusSheet.of(riders, time).csv(), StandardCharsets.UTF_8));
        } else {
            riders.forEach(rider -> out.println(line(rider, time)));
            out.println(summary(riders));
        }
    }

    private static String summary(List<Rider> riders) {
        var missing = heads(riders, Stage.MISSING);
        var counts =
                Stream.of(Stage.values())
                        .map(stage -> code(stage) + " " + heads(riders, stage))
                        .collect(Collectors.joining(", "));
        return (missing == 0 ? "全部返回。All are back: " : "尚未到齐，请勿发车。Not all are back, wait: ")
                + counts
                + ".";
    }

    private static int heads(List<Rider> riders, Stage stage) {
        return riders.stream().filter(rider -> rider.stage() == stage).mapToInt(Rider::heads).sum();
    }

    private static String line(Rider rider, EventTime time) {
        var names = rider.person().names();
        return Stream.of(
                        word(rider.stage()),
                        rider.person().id().value(),
                        names.primary(),
                        names.secondary(),
                        rider.person().contact().phone(),
                        rider.heads() == 1 ? "" : "×" + rider.heads(),
                        rider.boarded().map(it -> "上 " + shown(it, time)).orElse(""),
                        rider.back().map(it -> "返 " + shown(it, time)).orElse(""),
                        rider.mayBoard() ? "" : "不在名单 not on the bus's list")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  "));
    }

    private static String word(Stage stage) {
        return switch (stage) {
            case NOT_BOARDED -> "○ 未上车 not boarded";
            case MISSING -> "! 未返回 missing";
            case BACK -> "✔ 已返回 back";
        };
    }

    private static String shown(Instant at, EventTime time) {
        return TIME.format(at.atZone(time.zone()));
    }

    private static String json(Rider rider) {
        return Json.object(json -> {
            json.writeStringField("guest", rider.person().id().value());
            json.writeStringField("name", rider.person().names().primary());
            json.writeStringField("stage", code(rider.stage()));
            json.writeBooleanField("mayBoard", rider.mayBoard());
            json.writeNumberField("heads", rider.heads());
            if (rider.boarded().isPresent()) {
                json.writeStringField("boarded", rider.boarded().get().toString());
            }
            if (rider.back().isPresent()) {
                json.writeStringField("back", rider.back().get().toString());
            }
        });
    }

    private static String code(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
