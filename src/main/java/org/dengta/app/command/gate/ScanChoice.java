package org.dengta.app.command.gate;

import org.dengta.app.Replica;
import org.dengta.journal.Entry;
import org.dengta.journal.Position;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.util.Optional;

/** Which scan of before a command is about. */
final class ScanChoice {
    @Option(
            names = "--gate",
            paramLabel = "GATE",
            description = "With --last: the gate; from kiosk.yaml when not given.")
    private @Nullable String gate;

    @ArgGroup(multiplicity = "1")
    private Which which = new Which();

    /** One of two ways to say it. */
    private static final class Which {
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

    /** Wrong usage where it cannot be meant; looks at nothing. */
    void check() {
        if (named().isPresent() && gate != null) {
            throw new TypeConversionException("--gate goes with --last: --fact names one scan");
        }
    }

    /** Where it was written down; empty where nothing was scanned yet. */
    Optional<Position> of(Replica replica) {
        return which.last ? last(replica) : named();
    }

    private Optional<Position> named() {
        return Optional.ofNullable(which.fact).map(ScanChoice::position);
    }

    private Optional<Position> last(Replica replica) {
        var at = GateChoice.of(replica, Optional.ofNullable(gate));
        return replica.gateDesk().latestScans(replica.config().kiosk().id(), at.id(), 1).stream()
                .map(Entry::position)
                .findFirst();
    }

    /** A fact by its name; wrong usage where none can be named so. */
    static Position position(String text) {
        try {
            return Position.parse(text);
        } catch (IllegalArgumentException _) {
            throw new TypeConversionException(
                    "no fact is named so; use KIOSK/RUN/NUMBER as dengta scan tells it");
        }
    }
}
