package org.dengta.app.command.policy;

import org.dengta.app.Context;
import org.dengta.app.Replica;
import org.dengta.app.command.people.PersonChoice;
import org.dengta.app.command.policy.Forecast.Stand;
import org.dengta.app.gate.GateScans;
import org.dengta.credential.Credential.Kind;
import org.dengta.venue.Direction;
import org.dengta.venue.GateId;
import org.dengta.venue.IdText;
import org.dengta.verdict.Verdict.Admitted;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code dengta policy explain}: what a gate would answer to somebody, and why. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "What a gate would answer to somebody, by which rule; exit code 1 when it stays"
                        + " shut.")
final class ExplainCommand implements Callable<Integer> {
    private final Context context;

    @Option(names = "--guest", paramLabel = "NUMBER", required = true, description = "Who.")
    private String guest = "";

    @Option(names = "--gate", paramLabel = "GATE", required = true, description = "Where.")
    private String gate = "";

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description =
                    "When, such as 2024-10-26T09:05 at the venue, by what was written down until"
                            + " then; now when not given.")
    private @Nullable String at;

    @Option(names = "--exit", description = "Outwards; without it inwards.")
    private boolean exit;

    @Option(
            names = "--code",
            paramLabel = "KIND",
            description =
                    "With what: LETTER, BADGE or FOREIGN; when not given, with the best that the"
                            + " person holds, else known by sight.")
    private @Nullable Kind kind;

    ExplainCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (var replica = context.open()) {
            var person = PersonChoice.find(replica.store().guests(), guest);
            var foreseen = new Forecast(replica).of(person, stand(replica));
            var lines = new ForecastLines(replica.programme(), foreseen);
            var out = context.streams().out();
            if (context.options().json()) {
                out.println(lines.json());
            } else {
                lines.lines().forEach(out::println);
            }
            return foreseen.answer().explanation().verdict() instanceof Admitted ? 0 : 1;
        }
    }

    private Stand stand(Replica replica) {
        var venue = replica.programme().venue();
        var direction = exit ? Direction.EXIT : Direction.ENTRY;
        if (!IdText.isId(gate)) {
            throw GateScans.noSuchGate(venue, gate);
        }
        var id = new GateId(gate);
        GateScans.check(venue, id, direction);
        return new Stand(
                venue.gate(id).orElseThrow(),
                direction,
                at(replica),
                at == null,
                Optional.ofNullable(kind));
    }

    private Instant at(Replica replica) {
        return Optional.ofNullable(at)
                .map(text -> Context.instant(text, replica.programme()))
                .orElseGet(replica.clock()::instant);
    }
}
