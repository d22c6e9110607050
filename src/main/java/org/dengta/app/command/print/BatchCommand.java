package org.dengta.app.command.print;

import org.dengta.app.Context;
import org.dengta.app.Operators;
import org.dengta.app.Replica;
import org.dengta.app.print.PrintRoom;
import org.dengta.app.print.Printers;
import org.dengta.app.print.ReprintRights;
import org.dengta.badge.pdf.PdfBadgeRenderer;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.printing.Batch;
import org.dengta.printing.ReprintReason;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.Optional;

/** {@code dengta batch}: badges of many people, one after the other. */
@Command(
        name = "batch",
        mixinStandardHelpOptions = true,
        description = "Prints the badges of many, in the order in which they are handed out.")
public final class BatchCommand {
    private final Context context;

    public BatchCommand(Context context) {
        this.context = context;
    }

    @Command(
            name = "print",
            mixinStandardHelpOptions = true,
            description =
                    "Prints first badges, sorted by delegation, organisation and name; whoever has"
                            + " one is passed over.")
    int print(@ArgGroup(multiplicity = "1") BatchChoice choice, @Mixin PrintWait wait) {
        try (var replica = context.open()) {
            var people = choice.from(replica);
            if (people.isEmpty()) {
                throw new ProblemException(Problem.of(ProblemCode.NO_SUCH_PERSON, choice.name()));
            }
            var room = room(replica);
            var batch = room.batches().start(choice.name(), people, Operators.of(context, replica));
            return work(room, batch, wait);
        }
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Every batch, the oldest first.")
    int list() {
        try (var replica = context.open()) {
            var room = room(replica);
            var lines = new BatchLines(context, room.batches());
            room.batches().batches().forEach(lines::print);
            return 0;
        }
    }

    @Command(
            name = "pause",
            mixinStandardHelpOptions = true,
            description = "Prints no further until it is resumed; what is under way comes out.")
    int pause(@Parameters(paramLabel = "ID") long id) {
        try (var replica = context.open()) {
            var room = room(replica);
            return told(room, moved(id, room.batches().pause(new Batch.Id(id))));
        }
    }

    @Command(
            name = "stop",
            mixinStandardHelpOptions = true,
            description = "Prints no further for good; what came out stays valid.")
    int stop(@Parameters(paramLabel = "ID") long id) {
        try (var replica = context.open()) {
            var room = room(replica);
            return told(room, moved(id, room.batches().stop(new Batch.Id(id))));
        }
    }

    @Command(
            name = "resume",
            mixinStandardHelpOptions = true,
            description = "Goes on after a pause or a jam: the badge that failed comes first.")
    int resume(
            @Parameters(paramLabel = "ID") long id,
            @Option(
                            names = "--from",
                            paramLabel = "N",
                            description =
                                    "Badges from this one on are spoilt and printed once more,"
                                            + " with the same codes.")
                    Optional<Integer> from,
            @Mixin PrintWait wait) {
        try (var replica = context.open()) {
            var room = room(replica);
            var batch = new Batch.Id(id);
            var operator = Operators.of(context, replica);
            from.ifPresent(_ -> ReprintRights.check(replica, operator, ReprintReason.MISPRINT));
            var resumed =
                    from.map(number -> room.batches().resumeFrom(batch, number, operator))
                            .orElseGet(() -> room.batches().resume(batch));
            return work(room, moved(id, resumed), wait);
        }
    }

    private int work(PrintRoom room, Batch batch, PrintWait wait) {
        var worked = wait.work(context, room);
        var now = room.batches().find(batch.id()).orElse(batch);
        var _ = told(room, now);
        return worked == 0 && now.stage() != Batch.Stage.DONE ? 1 : worked;
    }

    private int told(PrintRoom room, Batch batch) {
        new BatchLines(context, room.batches()).print(batch);
        return 0;
    }

    private PrintRoom room(Replica replica) {
        return Printers.room(replica, context.dataFolder(), new PdfBadgeRenderer());
    }

    private static Batch moved(long id, Optional<Batch> batch) {
        return batch.orElseThrow(() ->
                new ProblemException(Problem.of(ProblemCode.NO_SUCH_BATCH, Long.toString(id))));
    }
}
