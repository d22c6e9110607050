package org.dengta.app.command.gate;

import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.Operators;
import org.dengta.app.gate.CheckIns;
import org.dengta.checkin.Recounting;
import org.dengta.checkin.Recounting.AlreadyUndone;
import org.dengta.checkin.Recounting.NotAnAdmission;
import org.dengta.checkin.Recounting.NotFewer;
import org.dengta.checkin.Recounting.Recounted;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;

/** {@code dengta recount}: fewer of a party passed than were admitted. */
@Command(
        name = "recount",
        mixinStandardHelpOptions = true,
        description = {
            "Corrects how many of a party passed: fewer than were admitted. The others may still"
                    + " come. Exit code 1 when there was nothing to correct."
        })
public final class RecountCommand implements Callable<Integer> {
    private final Context context;

    @Mixin private ScanChoice choice = new ScanChoice();

    @Option(
            names = "--heads",
            paramLabel = "N",
            required = true,
            description = "How many passed, 1 or more.")
    private int heads;

    public RecountCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        choice.check();
        HeadsOption.checked(heads);
        try (var replica = context.open()) {
            var operator = Operators.of(context, replica);
            var outcome =
                    choice.of(replica)
                            .map(scan -> CheckIns.recount(replica, scan, heads, operator))
                            .orElseGet(NotAnAdmission::new);
            context.streams()
                    .out()
                    .println(context.options().json() ? json(outcome) : words(outcome));
            return outcome instanceof Recounted ? 0 : 1;
        }
    }

    private static String json(Recounting outcome) {
        return Json.object(json -> {
            json.writeStringField("outcome", code(outcome));
            if (outcome instanceof Recounted recounted) {
                json.writeStringField("fact", recounted.fact().toString());
                json.writeNumberField("heads", recounted.heads().passed());
                json.writeNumberField("party", recounted.heads().party());
            }
        });
    }

    private static String code(Recounting outcome) {
        return switch (outcome) {
            case Recounted _ -> "recounted";
            case AlreadyUndone _ -> "already-undone";
            case NotFewer _ -> "not-fewer";
            case NotAnAdmission _ -> "not-an-admission";
        };
    }

    private static String words(Recounting outcome) {
        return switch (outcome) {
            case Recounted it ->
                    "已更正：本次进入%1$d人（预约%2$d人）。Corrected: %1$d passed, of %2$d.\n  # %3$s"
                            .formatted(it.heads().passed(), it.heads().party(), it.fact());
            case AlreadyUndone _ -> "此前已撤销，未作改动。Undone before; nothing was changed.";
            case NotFewer it ->
                    "登记为%1$d人，只能改为更少且至少1人；后到者请再次扫码。未作改动。%1$d were admitted: only fewer, and 1 at least, is a correction. Scan those who come after. Nothing was changed."
                            .formatted(it.passed());
            case NotAnAdmission _ -> "没有可更正的入场记录。There is no such entry to correct.";
        };
    }
}
