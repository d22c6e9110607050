package org.dengta.app.command.gate;

import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.Operators;
import org.dengta.app.Replica;
import org.dengta.gate.UndoReason;
import org.dengta.gate.Undoing;
import org.dengta.journal.Position;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code dengta undo}: takes one scan back, by another fact. */
@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        description = {
            "Takes a scan back: from then on it never counted. Exit code 1 when there was nothing"
                    + " to take back."
        })
public final class UndoCommand implements Callable<Integer> {
    private final Context context;

    @Mixin private ScanChoice choice = new ScanChoice();

    @Option(
            names = "--reason",
            paramLabel = "CODE",
            required = true,
            description = "mis-scan, wrong-person, did-not-enter or test.")
    private String reason = "";

    public UndoCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var why = reason();
        choice.check();
        try (var replica = context.open()) {
            var scan = choice.of(replica);
            var outcome = scan.map(it -> undo(replica, it, why)).orElseGet(Undoing.NotAScan::new);
            print(scan, outcome);
            return outcome instanceof Undoing.Undone ? 0 : 1;
        }
    }

    private Undoing undo(Replica replica, Position scan, UndoReason why) {
        return replica.gateDesk().undo(scan, why.code(), Operators.of(context, replica));
    }

    private UndoReason reason() {
        return UndoReason.of(reason)
                .orElseThrow(() ->
                        new TypeConversionException(
                                "no such reason; use one of "
                                        + Stream.of(UndoReason.values())
                                                .map(UndoReason::code)
                                                .collect(Collectors.joining(", "))));
    }

    private void print(Optional<Position> scan, Undoing outcome) {
        var out = context.streams().out();
        var named = scan.map(Position::toString).orElse("");
        if (context.options().json()) {
            out.println(
                    Json.object(json -> {
                        json.writeStringField("outcome", code(outcome));
                        json.writeStringField("undone", named);
                        if (outcome instanceof Undoing.Undone undone) {
                            json.writeStringField("reason", reason);
                            json.writeStringField("fact", undone.fact().toString());
                        }
                    }));
        } else {
            out.println((words(outcome) + " " + named).strip());
        }
    }

    private static String code(Undoing outcome) {
        return switch (outcome) {
            case Undoing.Undone _ -> "undone";
            case Undoing.AlreadyUndone _ -> "already-undone";
            case Undoing.NotAScan _ -> "not-a-scan";
        };
    }

    private static String words(Undoing outcome) {
        return switch (outcome) {
            case Undoing.Undone _ -> "已撤销，该次扫码不再计入。Undone; this scan counts no more:";
            case Undoing.AlreadyUndone _ -> "此前已撤销，未作改动。Undone before; nothing was changed:";
            case Undoing.NotAScan _ -> "没有可撤销的扫码。There is no such scan to undo.";
        };
    }
}
