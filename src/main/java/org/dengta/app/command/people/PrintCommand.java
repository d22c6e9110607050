package org.dengta.app.command.people;

import org.dengta.app.Context;
import org.dengta.app.Replica;
import org.dengta.app.print.PrintShift;
import org.dengta.app.print.Printers;
import org.dengta.printing.PrintDesk;
import org.dengta.printing.PrintJob;
import org.dengta.badge.pdf.PdfBadgeRenderer;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.Optional;
import java.util.function.BiFunction;

/** {@code dengta print}: the queue of badges. */
@Command(
        name = "print",
        mixinStandardHelpOptions = true,
        description = "Shows and works the queue of badges.")
public final class PrintCommand {
    private final Context context;

    public PrintCommand(Context context) {
        this.context = context;
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Every job, the oldest first.")
    int list() {
        try (var replica = context.open()) {
            var lines = new PrintLines(context);
            desk(replica).jobs().forEach(lines::print);
            return 0;
        }
    }

    @Command(
            name = "retry",
            mixinStandardHelpOptions = true,
            description = "Queues a failed job again, as the same copy, and works the queue.")
    int retry(@Parameters(paramLabel = "ID") long id) {
        try (var replica = context.open()) {
            var desk = desk(replica);
            moved(desk, id, PrintDesk::retry);
            return work(context, desk);
        }
    }

    @Command(
            name = "cancel",
            mixinStandardHelpOptions = true,
            description = "Takes a queued or failed job back.")
    int cancel(@Parameters(paramLabel = "ID") long id) {
        try (var replica = context.open()) {
            new PrintLines(context).print(moved(desk(replica), id, PrintDesk::cancel));
            return 0;
        }
    }

    @Command(
            name = "work",
            mixinStandardHelpOptions = true,
            description = "Prints what is queued; exit code 1 when any of it failed.")
    int work() {
        try (var replica = context.open()) {
            return work(context, desk(replica));
        }
    }

    /** Prints what is queued, unless another process does so already. */
    static int work(Context context, PrintDesk desk) {
        var lines = new PrintLines(context);
        var begun = PrintShift.begin(desk, context.dataFolder());
        if (begun.isEmpty()) {
            lines.waiting();
            return 0;
        }
        var failed = 0;
        try (var shift = begun.get()) {
            for (var job = shift.next(); job.isPresent(); job = shift.next()) {
                lines.print(job.get());
                failed += job.get().stage() == PrintJob.Stage.FAILED ? 1 : 0;
            }
        }
        return failed == 0 ? 0 : 1;
    }

    private PrintDesk desk(Replica replica) {
        return Printers.desk(replica, context.dataFolder(), new PdfBadgeRenderer());
    }

    private static PrintJob moved(
            PrintDesk desk, long id, BiFunction<PrintDesk, PrintJob.Id, Optional<PrintJob>> move) {
        return move.apply(desk, new PrintJob.Id(id))
                .orElseThrow(() ->
                        new ProblemException(
                                Problem.of(ProblemCode.NO_SUCH_JOB, Long.toString(id))));
    }
}
