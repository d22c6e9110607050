package org.dengta.app.command.gate;

import org.dengta.gate.UndoReason;
import org.dengta.gate.Undoing;
import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.Operators;
import org.dengta.app.Replica;
import org.dengta.journal.Entry;
import org.dengta.journal.Position;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
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

    @Option(
            names = "--gate",
            paramLabel = "GATE",
            description = "With --last: the gate; from kiosk.yaml when not given.")
    private @Nullable String gate;

    @ArgGroup(multiplicity = "1")
    private Choice choice = new Choice();

    @Option(
            names = "--reason",
            paramLabel = "CODE",
            required = true,
            description = "mis-scan, wrong-person, did-not-enter or test.")
    private String reason = "";

    /** Which scan. */
    private static final class Choice {
        @Option(
                names = "--last",
                required = true,
                description = "The latest scan of this kiosk at the gate that is not undone yet.")
        private boolean last;

        @Option(
                names = "--fact",
                paramLabel = "KIOSK/RUN/NUMBER",
                required = true,
                description = "The scan that was written down there, as dengta scan tells.")
        private @Nullable String fact;
    }

    public UndoCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var why = reason();
        var named = Optional.ofNullable(choice.fact).map(UndoCommand::position);
        if (named.isPresent() && gate != null) {
            throw new TypeConversionException("--gate goes with --last: --fact names one scan");
        }
        try (var replica = context.open()) {
            var scan = choice.last ? last(replica) : named;
            var outcome = scan.map(it -> undo(replica, it, why)).orElseGet(Undoing.NotAScan::new);
            print(scan, outcome);
            return outcome instanceof Undoing.Undone ? 0 : 1;
        }
    }

    private Undoing undo(Replica replica, Position scan, UndoReason why) {
        return replica.gateDesk().undo(scan, why.code(), Operators.of(context, replica));
    }

    private Optional<Position> last(Replica replica) {
        var at = GateChoice.of(replica, Optional.ofNullable(gate));
        return replica.gateDesk().latestScans(replica.config().kiosk().id(), at.id(), 1).stream()
                .map(Entry::position)
                .findFirst();
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

    private static Position position(String text) {
        try {
            return Position.parse(text);
        } catch (IllegalArgumentException _) {
            throw new TypeConversionException(
                    "no fact is named so; use KIOSK/RUN/NUMBER as dengta scan tells it");
        }
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
