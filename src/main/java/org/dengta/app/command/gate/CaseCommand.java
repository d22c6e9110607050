package org.dengta.app.command.gate;

import org.dengta.accreditation.Person;
import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.Operators;
import org.dengta.app.Replica;
import org.dengta.app.gate.HelpDesk;
import org.dengta.helpdesk.CaseOutcome;
import org.dengta.helpdesk.CaseStep;
import org.dengta.helpdesk.CaseStep.Closed;
import org.dengta.helpdesk.CaseStep.ClosedAlready;
import org.dengta.helpdesk.CaseStep.NoSuchCase;
import org.dengta.helpdesk.CaseStep.NothingToSettle;
import org.dengta.helpdesk.CaseStep.OpenAlready;
import org.dengta.helpdesk.CaseStep.Opened;
import org.dengta.helpdesk.HelpCase;
import org.dengta.journal.Position;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code dengta case}: what lanes hand to the help desk. */
@Command(
        name = "case",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Sends scans to the help desk, lists what it has to settle, closes it.")
public final class CaseCommand {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Context context;

    public CaseCommand(Context context) {
        this.context = context;
    }

    @Command(
            name = "open",
            mixinStandardHelpOptions = true,
            description = "Sends a scan that did not let its person pass to the help desk.")
    int open(@Mixin ScanChoice choice) {
        choice.check();
        try (var replica = context.open()) {
            var operator = Operators.of(context, replica);
            return print(
                    choice.of(replica)
                            .map(scan -> HelpDesk.send(replica, scan, operator))
                            .orElseGet(NothingToSettle::new));
        }
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "The cases not closed yet, the oldest first.")
    int list() {
        try (var replica = context.open()) {
            var open = HelpDesk.open(replica);
            open.forEach(it -> print(replica, it));
            if (open.isEmpty() && !context.options().json()) {
                context.streams().out().println("没有待处理事项。No case is open.");
            }
            return 0;
        }
    }

    @Command(
            name = "close",
            mixinStandardHelpOptions = true,
            description = "Closes a case that is settled.")
    int close(
            @Option(
                            names = "--case",
                            paramLabel = "KIOSK/RUN/NUMBER",
                            required = true,
                            description = "The fact that opened it, as dengta case list tells.")
                    String opened,
            @Option(
                            names = "--outcome",
                            paramLabel = "CODE",
                            required = true,
                            description = "resolved, sent-away, handed-on or no-show.")
                    String outcome) {
        var position = ScanChoice.position(opened);
        var how = outcome(outcome);
        try (var replica = context.open()) {
            return print(HelpDesk.close(replica, position, how, Operators.of(context, replica)));
        }
    }

    private static CaseOutcome outcome(String code) {
        return CaseOutcome.of(code)
                .orElseThrow(() ->
                        new TypeConversionException(
                                "no such outcome; use one of "
                                        + Stream.of(CaseOutcome.values())
                                                .map(CaseOutcome::code)
                                                .collect(Collectors.joining(", "))));
    }

    private void print(Replica replica, HelpCase it) {
        var person = it.person().flatMap(replica.store().guests()::find);
        var number = it.person().map(Object::toString).orElse("");
        var name = person.map(Person::names).map(names -> names.primary()).orElse("");
        var zone = replica.programme().time().zone();
        context.streams()
                .out()
                .println(
                        context.options().json()
                                ? Json.object(json -> {
                                    json.writeStringField("case", it.opened().toString());
                                    json.writeStringField("at", it.at().toString());
                                    json.writeStringField("gate", it.gate().value());
                                    json.writeStringField("reason", it.reason());
                                    json.writeStringField("guest", number);
                                    json.writeStringField("name", name);
                                    json.writeStringField("scan", it.scan().toString());
                                })
                                : String.join(
                                        "  ",
                                        TIME.format(it.at().atZone(zone)),
                                        it.gate().value(),
                                        it.reason(),
                                        number.isEmpty() ? "-" : number,
                                        name,
                                        "# " + it.opened()));
    }

    private int print(CaseStep step) {
        context.streams()
                .out()
                .println(
                        context.options().json()
                                ? Json.object(json -> {
                                    json.writeStringField("outcome", code(step));
                                    if (fact(step).isPresent()) {
                                        json.writeStringField("fact", fact(step).get().toString());
                                    }
                                })
                                : words(step) + fact(step).map(it -> "\n  # " + it).orElse(""));
        return step instanceof Opened || step instanceof Closed ? 0 : 1;
    }

    private static String code(CaseStep step) {
        return switch (step) {
            case Opened _ -> "opened";
            case OpenAlready _ -> "open-already";
            case NothingToSettle _ -> "nothing-to-settle";
            case Closed _ -> "closed";
            case ClosedAlready _ -> "closed-already";
            case NoSuchCase _ -> "no-such-case";
        };
    }

    private static Optional<Position> fact(CaseStep step) {
        return switch (step) {
            case Opened it -> Optional.of(it.opened());
            case OpenAlready it -> Optional.of(it.opened());
            case Closed it -> Optional.of(it.closed());
            case NothingToSettle _, ClosedAlready _, NoSuchCase _ -> Optional.empty();
        };
    }

    private static String words(CaseStep step) {
        return switch (step) {
            case Opened _ -> "已转服务台，请让通道继续。Sent to the help desk; the lane goes on.";
            case OpenAlready _ -> "此前已转服务台，仍在处理。Sent before, and not settled yet.";
            case NothingToSettle _ ->
                    "没有可转服务台的扫码：只转未放行且未撤销的扫码。There is no such scan to settle: only one that did"
                            + " not let its person pass and was not undone.";
            case Closed _ -> "已办结。Settled.";
            case ClosedAlready it ->
                    "此前已办结（%1$s），未作改动。Settled before (%1$s); nothing was changed."
                            .formatted(it.closing().outcome());
            case NoSuchCase _ -> "没有此事项。This kiosk knows no such case.";
        };
    }
}
