package org.dengta.app.command.gate;

import org.dengta.app.Context;
import org.dengta.app.LateFacts;
import org.dengta.app.Operators;
import org.dengta.app.Replica;
import org.dengta.app.exchange.BackgroundExchange;
import org.dengta.app.gate.GatePost;
import org.dengta.app.gate.GateScans;
import org.dengta.gate.Scan;
import org.dengta.kiosk.OperatorId;
import org.dengta.venue.Direction;
import org.dengta.venue.GateId;
import org.dengta.verdict.Verdict.Admitted;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * {@code dengta scan}: codes at a gate, each decided and written down before its verdict is
 * printed. While the store is busy or the disk full, or once a new programme has taken the gate
 * away, each code is told to be undecided, and the call ends with that problem.
 */
@Command(
        name = "scan",
        mixinStandardHelpOptions = true,
        description =
                "Decides codes at a gate: pictures, PDFs, or a code a line from standard input.")
public final class ScanCommand implements Callable<Integer> {
    private final Context context;

    @Option(
            names = "--gate",
            paramLabel = "GATE",
            description = "The gate; from kiosk.yaml when not given.")
    private @Nullable String gate;

    @Option(names = "--exit", description = "The people leave; without it they enter.")
    private boolean exit;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description = "As if it were this time, such as 2024-10-26T09:05 at the venue.")
    private @Nullable String at;

    @Option(
            names = "--heads",
            paramLabel = "N",
            description = "How many of a party stand there; all that are left when not given.")
    private @Nullable Integer heads;

    @Option(
            names = "--rehearse",
            description =
                    "On a private copy that is thrown away at the end: no scan of it counts"
                            + " anywhere.")
    void rehearse(boolean is) {
        context.rehearse(is);
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|-",
            description = "Pictures and PDFs; - for a code a line from standard input.")
    private List<String> sources = List.of();

    public ScanCommand(Context context) {
        this.context = context;
    }

    /** Everything that one call needs and that does not change from scan to scan. */
    private record Door(
            GateId gate,
            Direction direction,
            OperatorId operator,
            Replica replica,
            VerdictPrinter printer,
            UndecidedScans undecided,
            BackgroundExchange exchange) {}

    @Override
    public Integer call() {
        HeadsOption.checked(heads);
        try (var replica = context.openAt(Optional.ofNullable(at));
                var exchange = exchange(replica)) {
            var door = door(replica, exchange);
            var post = new GatePost(replica);
            stand(post, door.gate());
            warnOfClock(replica);
            var all =
                    new CodeSources(context, door.printer())
                            .all(sources, (source, text) -> scan(door, source, text));
            if (stays()) {
                post.leave(exchange);
            }
            door.undecided().complain();
            return all ? 0 : 1;
        }
    }

    /** A door that stays exchanges while it works, by the machine's clock; a picture is no door. */
    private BackgroundExchange exchange(Replica replica) {
        return stays()
                ? BackgroundExchange.start(replica, context.clock())
                : BackgroundExchange.none();
    }

    private boolean stays() {
        return sources.contains(CodeSources.STANDARD_INPUT);
    }

    private void stand(GatePost post, GateId gate) {
        if (stays()) {
            post.stand(Optional.of(gate));
        } else {
            post.pass(gate);
        }
    }

    /** A rehearsed time is meant to differ; the clock is not. */
    private void warnOfClock(Replica replica) {
        if (at == null) {
            LateFacts.ahead(replica)
                    .ifPresent(latest ->
                            context.streams()
                                    .err()
                                    .println(
                                            "! 时钟偏慢，请校准：日志中最晚的记录为 "
                                                    + latest
                                                    + "。The clock stands back; set it: the latest"
                                                    + " fact is of "
                                                    + latest
                                                    + "."));
        }
    }

    private Door door(Replica replica, BackgroundExchange exchange) {
        var found = GateChoice.of(replica, Optional.ofNullable(gate));
        var direction = exit ? Direction.EXIT : Direction.ENTRY;
        GateScans.check(replica.programme().venue(), found.id(), direction);
        var printer = new VerdictPrinter(context, replica::programme);
        return new Door(
                found.id(),
                direction,
                Operators.of(context, replica),
                replica,
                printer,
                new UndecidedScans(),
                exchange);
    }

    private boolean scan(Door door, String source, String text) {
        var scan =
                new Scan(
                        text,
                        door.gate(),
                        door.direction(),
                        door.replica().clock().instant(),
                        HeadsOption.checked(heads));
        return door.undecided()
                .attempt(
                        () -> {
                            var decision = GateScans.decide(door.replica(), scan, door.operator());
                            door.exchange().nudge();
                            door.printer().print(source, decision);
                            return decision.verdict() instanceof Admitted;
                        },
                        problem -> door.printer().printUndecided(scan, source, problem));
    }
}
