package org.dengta.app.command.gate;

import org.dengta.app.Context;
import org.dengta.app.Operators;
import org.dengta.app.Replica;
import org.dengta.app.gate.CheckIns;
import org.dengta.app.gate.GateScans;
import org.dengta.app.gate.Permissions;
import org.dengta.checkin.CheckInReason;
import org.dengta.gate.Scan;
import org.dengta.kiosk.OperatorId;
import org.dengta.kiosk.Role.Act;
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

/** {@code dengta override}: lets in against the verdict, by the word of somebody who may. */
@Command(
        name = "override",
        mixinStandardHelpOptions = true,
        description = {
            "Lets the holders of codes in where only the verdict is in the way, and says by whose"
                    + " word. Never past a hold, the approved number or a block; exit code 1 then."
        })
public final class OverrideCommand implements Callable<Integer> {
    private final Context context;

    @Option(
            names = "--gate",
            paramLabel = "GATE",
            description = "The gate; from kiosk.yaml when not given.")
    private @Nullable String gate;

    @Option(
            names = "--reason",
            paramLabel = "CODE",
            required = true,
            description = CheckInReasons.ALL)
    private String reason = "";

    @Option(
            names = "--heads",
            paramLabel = "N",
            description = "How many of a party stand there; all of it when not given.")
    private @Nullable Integer heads;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description = "As if it were this time, such as 2024-10-26T09:05 at the venue.")
    private @Nullable String at;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|-",
            description = "Pictures and PDFs; - for a code a line from standard input.")
    private List<String> sources = List.of();

    public OverrideCommand(Context context) {
        this.context = context;
    }

    /** What does not change from code to code. */
    private record Word(
            Replica replica,
            GateId gate,
            CheckInReason reason,
            OperatorId operator,
            VerdictPrinter printer,
            UndecidedScans undecided) {}

    @Override
    public Integer call() {
        var why = CheckInReasons.of(reason);
        HeadsOption.checked(heads);
        try (var replica = context.openAt(Optional.ofNullable(at))) {
            var found = GateChoice.of(replica, Optional.ofNullable(gate));
            GateScans.check(replica.programme().venue(), found.id(), Direction.ENTRY);
            var operator = Operators.of(context, replica);
            // Before the first code, not at it.
            Permissions.check(replica, operator, Act.OVERRIDE);
            var word =
                    new Word(
                            replica,
                            found.id(),
                            why,
                            operator,
                            new VerdictPrinter(context, replica::programme),
                            new UndecidedScans());
            var all =
                    new CodeSources(context, word.printer())
                            .all(sources, (source, text) -> letIn(word, source, text));
            word.undecided().complain();
            return all ? 0 : 1;
        }
    }

    private boolean letIn(Word word, String source, String text) {
        var scan =
                new Scan(
                        text,
                        word.gate(),
                        Direction.ENTRY,
                        word.replica().clock().instant(),
                        HeadsOption.checked(heads));
        return word.undecided()
                .attempt(
                        () -> {
                            var decision =
                                    CheckIns.override(
                                            word.replica(), scan, word.reason(), word.operator());
                            word.printer().print(source, decision);
                            return decision.verdict() instanceof Admitted;
                        },
                        problem -> word.printer().printUndecided(scan, source, problem));
    }
}
