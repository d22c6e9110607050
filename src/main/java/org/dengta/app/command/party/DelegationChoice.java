package org.dengta.app.command.party;

import org.dengta.app.Context;
import org.dengta.app.Replica;
import org.dengta.app.command.gate.GateChoice;
import org.dengta.app.command.gate.VerdictPrinter;
import org.dengta.app.gate.GateScans;
import org.dengta.gate.Decision;
import org.dengta.gate.Scan;
import org.dengta.venue.Direction;
import org.dengta.verdict.Attention.DelegationList;
import org.dengta.verdict.Verdict;
import org.dengta.verdict.Verdict.NeedsAttention;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

import java.util.Optional;

/** Which delegation a command is about: by its name, or by its code at a gate. */
final class DelegationChoice {
    @Option(
            names = "--gate",
            paramLabel = "GATE",
            description = "The gate; from kiosk.yaml when not given.")
    private @Nullable String gate;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description = "As if it were this time, such as 2024-10-26T09:05 at the venue.")
    private @Nullable String at;

    @ArgGroup(multiplicity = "1")
    private Which which = new Which();

    /** One of two ways to say it. */
    private static final class Which {
        @Option(
                names = "--delegation",
                paramLabel = "NAME",
                required = true,
                description = "The delegation's name as in the list.")
        private @Nullable String name;

        @Option(
                names = "--code",
                paramLabel = "CODE",
                required = true,
                description = "The delegation's code.")
        private @Nullable String code;
    }

    /** The kiosk, as if it were the time given, if any. */
    Replica open(Context context) {
        return context.openAt(Optional.ofNullable(at));
    }

    Optional<String> gate() {
        return Optional.ofNullable(gate);
    }

    /** Its name; empty where a code opens no delegation's list here, which is told. */
    Optional<String> of(Context context, Replica replica, Direction way) {
        return Optional.ofNullable(which.name)
                .or(() ->
                        Optional.ofNullable(which.code)
                                .flatMap(code -> byCode(code, way, context, replica)));
    }

    private Optional<String> byCode(String code, Direction way, Context context, Replica replica) {
        var gate = GateChoice.of(replica, gate()).id();
        GateScans.check(replica.programme().venue(), gate, way);
        var scan = new Scan(code, gate, way, replica.clock().instant());
        var verdict = replica.gateDesk().explain(scan).verdict();
        var name = name(verdict);
        if (name.isEmpty()) {
            new VerdictPrinter(context, replica::programme)
                    .print("--code", new Decision(scan, verdict, Optional.empty()));
        }
        return name;
    }

    private static Optional<String> name(Verdict verdict) {
        return verdict instanceof NeedsAttention needs && needs.why() instanceof DelegationList list
                ? Optional.of(list.delegation())
                : Optional.empty();
    }
}
