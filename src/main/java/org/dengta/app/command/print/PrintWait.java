package org.dengta.app.command.print;

import org.dengta.app.Context;
import org.dengta.app.print.PrintRoom;
import org.dengta.app.print.PrintShift;
import org.dengta.printing.PrintJob;
import org.dengta.printing.PrintJob.Stage;

import picocli.CommandLine.Option;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Works the queue for as long as anything moves. */
public final class PrintWait {
    private static final Duration PAUSE = Duration.ofMillis(200);

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            defaultValue = "120",
            description =
                    "How long to wait for a printer with which nothing moves: 120. What it still"
                            + " has then needs attention.")
    private int seconds = 120;

    /** Another process of this kiosk prints, and takes what is queued. */
    static final int ELSEWHERE = 3;

    /**
     * Prints what is queued. Exit code 0, 1 when any of it failed, needs attention or still waits,
     * 3 when another process prints already.
     */
    public int work(Context context, PrintRoom room) {
        var lines = new PrintLines(context);
        var begun = PrintShift.begin(room, context.dataFolder());
        if (begun.isEmpty()) {
            lines.waiting();
            return ELSEWHERE;
        }
        var latest = new HashMap<PrintJob.Id, Stage>();
        try (var shift = begun.get()) {
            shift.recovered().forEach(job -> tell(job, lines, latest));
            work(shift, lines, latest);
        }
        var waiting =
                room.desk().recent(0).stream().filter(job -> job.stage() == Stage.QUEUED).toList();
        waiting.forEach(lines::print);
        return waiting.isEmpty() && latest.values().stream().allMatch(PrintWait::isWell) ? 0 : 1;
    }

    private void work(PrintShift shift, PrintLines lines, Map<PrintJob.Id, Stage> latest) {
        var patience = Duration.ofSeconds(Math.max(1, seconds)).toNanos();
        var since = System.nanoTime();
        var isBusy = true;
        while (isBusy && System.nanoTime() - since < patience) {
            var step = shift.step();
            step.moved().forEach(job -> tell(job, lines, latest));
            isBusy = step.isBusy();
            since = step.moved().isEmpty() ? since : System.nanoTime();
            if (isBusy && step.moved().isEmpty() && isInterrupted()) {
                return;
            }
        }
    }

    private static void tell(PrintJob job, PrintLines lines, Map<PrintJob.Id, Stage> latest) {
        lines.moved(job);
        latest.put(job.id(), job.isToBeTakenBack() ? Stage.NEEDS_ATTENTION : job.stage());
    }

    /** Lets the printer get on. */
    private static boolean isInterrupted() {
        try {
            return new CountDownLatch(1).await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static boolean isWell(Stage stage) {
        return switch (stage) {
            case DONE, CANCELLED -> true;
            case QUEUED, SENT, PRINTING, NEEDS_ATTENTION, FAILED -> false;
        };
    }
}
