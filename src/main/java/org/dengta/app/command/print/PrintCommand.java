package org.dengta.app.command.print;

import org.dengta.app.Context;
import org.dengta.app.Replica;
import org.dengta.app.print.PrintRoom;
import org.dengta.app.print.PrintShift;
import org.dengta.app.print.Printers;
import org.dengta.badge.pdf.PdfBadgeRenderer;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.printing.PrintDesk;
import org.dengta.printing.PrintJob;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** {@code dengta print}: the queue of badges. */
@Command(
        name = "print",
        mixinStandardHelpOptions = true,
        description = "Shows and works the queue of badges.")
public final class PrintCommand {
    private final Context context;

    private PrintCommand(Context context) {
        this.context = context;
    }

    /** The command with all that belong to it. */
    public static CommandLine of(Context context) {
        return new CommandLine(new PrintCommand(context))
                .addSubcommand(new CopiesCommand(context))
                .addSubcommand(new PrintTestCommand(context));
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Every job, the oldest first.")
    int list() {
        try (var replica = context.open()) {
            var lines = new PrintLines(context);
            room(replica).desk().jobs().forEach(lines::print);
            return 0;
        }
    }

    @Command(
            name = "printers",
            mixinStandardHelpOptions = true,
            description =
                    "The printers of kiosk.yaml, first the one for this kiosk's badges, the layouts"
                        + " that come out of each, and whether each could print now; exit code 1"
                        + " when one could not.")
    int printers() {
        try (var replica = context.open()) {
            var lines = new PrintLines(context);
            var unready = 0;
            for (var target : room(replica).targets().all()) {
                var reason = target.unready();
                lines.print(target.name(), layouts(replica, target.name()), reason);
                unready += reason.isPresent() ? 1 : 0;
            }
            return unready == 0 ? 0 : 1;
        }
    }

    /** Those whose badges come out there unless said otherwise. */
    private static List<String> layouts(Replica replica, String printer) {
        return replica.config().kiosk().printers().byLayout().entrySet().stream()
                .filter(choice -> choice.getValue().equals(printer))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Command(
            name = "retry",
            mixinStandardHelpOptions = true,
            description =
                    "Queues a job again, as the same copy, that failed or needs attention, and"
                            + " works the queue. What a printer has of it is taken back first.")
    int retry(
            @Parameters(paramLabel = "ID") long id,
            @Option(
                            names = "--printer",
                            paramLabel = "NAME",
                            description = "On this one of dengta print printers.")
                    Optional<String> printer,
            @Mixin PrintWait wait) {
        try (var replica = context.open()) {
            var room = room(replica);
            var _ =
                    printer.map(name -> moved(room, id, name))
                            .orElseGet(() -> moved(room, id, PrintDesk::retry));
            return wait.work(context, room);
        }
    }

    @Command(
            name = "move",
            mixinStandardHelpOptions = true,
            description = "Sends a job that waits, failed or needs attention to another printer.")
    int move(
            @Parameters(paramLabel = "ID") long id,
            @Option(names = "--printer", paramLabel = "NAME", required = true) String printer,
            @Mixin PrintWait wait) {
        try (var replica = context.open()) {
            var room = room(replica);
            var _ = moved(room, id, printer);
            return wait.work(context, room);
        }
    }

    @Command(
            name = "came-out",
            mixinStandardHelpOptions = true,
            description = "Says of a job that needs attention that the badge is there.")
    int cameOut(@Parameters(paramLabel = "ID") long id) {
        try (var replica = context.open()) {
            new PrintLines(context).print(moved(room(replica), id, PrintDesk::cameOut));
            return 0;
        }
    }

    @Command(
            name = "cancel",
            mixinStandardHelpOptions = true,
            description =
                    "Takes a job back that is not over, also what a printer has of it; exit code 1"
                            + " while a printer may still have it.")
    int cancel(@Parameters(paramLabel = "ID") long id) {
        try (var replica = context.open()) {
            var room = room(replica);
            var cancelled = moved(room, id, PrintDesk::cancel);
            try (var shift = PrintShift.begin(room, context.dataFolder()).orElse(null)) {
                Optional.ofNullable(shift).ifPresent(PrintShift::takeBack);
            }
            var now = room.desk().find(cancelled.id()).orElse(cancelled);
            new PrintLines(context).print(now);
            return now.isVain() || now.stage() == PrintJob.Stage.DONE ? 0 : 1;
        }
    }

    @Command(
            name = "work",
            mixinStandardHelpOptions = true,
            description =
                    "Prints what is queued; exit code 1 when a job failed now or any needs"
                            + " attention, 3 when another process prints.")
    int work(@Mixin PrintWait wait) {
        try (var replica = context.open()) {
            var room = room(replica);
            var worked = wait.work(context, room);
            var isCalling =
                    room.desk().recent(0).stream()
                            .anyMatch(job -> job.stage() == PrintJob.Stage.NEEDS_ATTENTION);
            return worked == 0 && isCalling ? 1 : worked;
        }
    }

    private PrintRoom room(Replica replica) {
        return Printers.room(replica, context.dataFolder(), new PdfBadgeRenderer());
    }

    private static PrintJob moved(PrintRoom room, long id, String printer) {
        var printers = room.desk().printers();
        if (!printers.contains(printer)) {
            throw new TypeConversionException(
                    "no printer '" + printer + "' here; there are " + String.join(", ", printers));
        }
        return moved(room, id, (desk, job) -> desk.moveTo(job, printer));
    }

    private static PrintJob moved(
            PrintRoom room, long id, BiFunction<PrintDesk, PrintJob.Id, Optional<PrintJob>> move) {
        return move.apply(room.desk(), new PrintJob.Id(id))
                .orElseThrow(() ->
                        new ProblemException(
                                Problem.of(ProblemCode.NO_SUCH_JOB, Long.toString(id))));
    }
}
