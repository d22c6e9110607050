package org.dengta.printing;

import org.dengta.printing.PrintJob.Stage;
import org.dengta.printing.PrintTarget.Forgotten;
import org.dengta.printing.PrintTarget.NotWithdrawn;
import org.dengta.printing.PrintTarget.Printed;
import org.dengta.printing.PrintTarget.Sent;
import org.dengta.printing.PrintTarget.Stopping;
import org.dengta.printing.PrintTarget.Withdrawal;
import org.dengta.printing.PrintTarget.Withdrawn;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** Takes back at the printers what is cancelled, or is to be sent once more. */
final class TakeBack {
    private final PrintQueue queue;
    private final PrintTargets targets;
    private final Duration patience;
    private final InstantSource clock;

    TakeBack(PrintQueue queue, PrintTargets targets, Duration patience, InstantSource clock) {
        this.queue = queue;
        this.targets = targets;
        this.patience = patience;
        this.clock = clock;
    }

    /** A printer that did not answer is not asked again at once. */
    boolean isTriedLately(PrintJob job) {
        return job.reason().equals(PrintJob.NOT_WITHDRAWN)
                && clock.instant().isBefore(job.at().plus(patience));
    }

    /** The job as it is then; empty when it did not move. */
    Optional<PrintJob> of(PrintJob job) {
        var ticket = job.ticket().orElseThrow();
        var target = targets.named(ticket.printer());
        if (target.filter(it -> it.forgetsAll() && hasAnother(it, job)).isPresent()) {
            return Optional.empty();
        }
        var answer =
                target.<Withdrawal>map(it -> it.withdraw(new Sent(job.title(), ticket.number())))
                        .orElseGet(() -> new NotWithdrawn("no-printer"));
        return job.stage() == Stage.CANCELLED ? cancelled(job, answer) : freed(job, answer);
    }

    private boolean hasAnother(PrintTarget target, PrintJob job) {
        return queue.open().stream()
                .filter(other -> !other.id().equals(job.id()) && other.isInFlight())
                .flatMap(other -> other.ticket().stream())
                .anyMatch(ticket -> ticket.printer().equals(target.name()));
    }

    private Optional<PrintJob> cancelled(PrintJob job, Withdrawal answer) {
        return switch (answer) {
            case Withdrawn() -> move(job, job.without(), Stage.CANCELLED, "");
            case Printed() -> move(job, job.without(), Stage.DONE, "");
            case Forgotten() -> asked(job);
            case Stopping _ -> Optional.empty();
            case NotWithdrawn _ -> move(job, job, Stage.CANCELLED, PrintJob.NOT_WITHDRAWN);
        };
    }

    /** Who looked at the tray before need not look once more. */
    private Optional<PrintJob> freed(PrintJob job, Withdrawal answer) {
        var isDecided = job.reason().equals(PrintJob.AGAIN);
        return switch (answer) {
            case Withdrawn() -> queued(job);
            case Printed() -> isDecided ? queued(job) : move(job, job.without(), Stage.DONE, "");
            case Forgotten() -> isDecided ? queued(job) : asked(job);
            case Stopping _ when clock.instant().isBefore(job.at().plus(patience)) ->
                    Optional.empty();
            case Stopping _, NotWithdrawn _ ->
                    move(job, job, Stage.NEEDS_ATTENTION, PrintJob.NOT_WITHDRAWN);
        };
    }

    private Optional<PrintJob> queued(PrintJob job) {
        return move(job, job.without(), Stage.QUEUED, job.reason());
    }

    /** Nobody but who looks at the tray knows what became of it. */
    private Optional<PrintJob> asked(PrintJob job) {
        return move(job, job.without(), Stage.NEEDS_ATTENTION, PrintJob.FORGOTTEN);
    }

    private Optional<PrintJob> move(PrintJob seen, PrintJob next, Stage stage, String reason) {
        return queue.replace(seen, next.to(stage, reason, clock.instant()));
    }
}
