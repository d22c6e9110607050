package org.dengta.app.command.gate;

import org.dengta.app.Context;
import org.dengta.app.Operators;
import org.dengta.app.Replica;
import org.dengta.app.command.people.PersonChoice;
import org.dengta.app.gate.CheckIns;
import org.dengta.checkin.CheckInReason;
import org.dengta.gate.Decision;
import org.dengta.gate.Passages.Visit;
import org.dengta.verdict.Verdict.Admitted;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code dengta admit}: lets in by number, with the identity checked; afterwards too. */
@Command(
        name = "admit",
        mixinStandardHelpOptions = true,
        description = {
            "Lets somebody in without a code, by number, once it is checked who it is. With --at an"
                    + " entry is written down that nobody scanned, at its true time. Exit code 1"
                    + " when the person may not enter."
        })
public final class AdmitCommand implements Callable<Integer> {
    private final Context context;

    @Option(names = "--guest", paramLabel = "NUMBER", required = true, description = "Who.")
    private String guest = "";

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
            description = "How many of a party stand there; all that are left when not given.")
    private @Nullable Integer heads;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description =
                    "When the person did enter, such as 2024-10-26T09:05 at the venue; now when not"
                            + " given.")
    private @Nullable String at;

    public AdmitCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var why = CheckInReasons.of(reason);
        HeadsOption.checked(heads);
        try (var replica = context.open()) {
            var decision = admitted(replica, why);
            new VerdictPrinter(context, replica::programme).print(guest, decision);
            return decision.verdict() instanceof Admitted ? 0 : 1;
        }
    }

    private Decision admitted(Replica replica, CheckInReason why) {
        var passed = passed(replica);
        var visit =
                new Visit(
                        PersonChoice.find(replica.store().guests(), guest).id(),
                        GateChoice.of(replica, Optional.ofNullable(gate)).id(),
                        passed.orElseGet(replica.clock()::instant),
                        HeadsOption.checked(heads));
        var operator = Operators.of(context, replica);
        return passed.isPresent()
                ? CheckIns.late(replica, visit, why, operator)
                : CheckIns.withoutCode(replica, visit, why, operator);
    }

    private Optional<Instant> passed(Replica replica) {
        var passed =
                Optional.ofNullable(at).map(text -> Context.instant(text, replica.programme()));
        if (passed.filter(replica.clock().instant()::isBefore).isPresent()) {
            throw new TypeConversionException("'" + at + "' is still to come");
        }
        return passed;
    }
}
