package org.dengta.printing;

import org.dengta.printing.PrintJob.Stage;
import org.dengta.printing.PrintJob.Ticket;
import org.dengta.printing.PrintTarget.Accepted;
import org.dengta.printing.PrintTarget.Busy;
import org.dengta.printing.PrintTarget.Ended;
import org.dengta.printing.PrintTarget.HandOver;
import org.dengta.printing.PrintTarget.Hindered;
import org.dengta.printing.PrintTarget.Printed;
import org.dengta.printing.PrintTarget.Progress;
import org.dengta.printing.PrintTarget.Refused;
import org.dengta.printing.PrintTarget.Sent;
import org.dengta.printing.PrintTarget.Unanswered;
import org.dengta.printing.PrintTarget.Working;
import org.dengta.printing.Typesetter.NotDue;
import org.dengta.printing.Typesetter.Ready;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Works the print queue, a step at a time: one job in flight a printer, each step written down
 * before the next is taken. For one thread; whoever works the queue of a kiosk is the only one.
 */
public final class Press {
    /** How long a remark of the printer may stand that need not be in the way. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    private final Typesetter typesetter;
    private final PrintQueue queue;
    private final PrintTargets targets;
    private final Duration patience;
    private final InstantSource clock;
    private final TakeBack takeBack;
    private final Map<PrintJob.Id, Watch> watches = new HashMap<>();

    /**
     * What one step did.
     *
     * @param moved jobs as they came out of it
     * @param isBusy whether there is more to do, now or once a printer has got on
     */
    public record Step(List<PrintJob> moved, boolean isBusy) {
        public Step {
            moved = List.copyOf(moved);
        }
    }

    /**
     * @param patience how long a printer may say nothing new before a person is called
     */
    public Press(
            Typesetter typesetter,
            PrintQueue queue,
            PrintTargets targets,
            Duration patience,
            InstantSource clock) {
        this.typesetter = typesetter;
        this.queue = queue;
        this.targets = targets;
        this.patience = patience;
        this.clock = clock;
        this.takeBack = new TakeBack(queue, targets, patience, clock);
    }

    /**
     * To be called once, before the first step: of jobs that an earlier press left in flight nobody
     * knows whether they came out. A person is asked.
     */
    public List<PrintJob> recover() {
        return queue.open().stream()
                .filter(PrintJob::isInFlight)
                .flatMap(
                        job -> move(job, job, Stage.NEEDS_ATTENTION, PrintJob.INTERRUPTED).stream())
                .toList();
    }

    /**
     * Looks after what is in flight and hands over what is next at each printer. What breaks while
     * a badge is drawn or printed is thrown on once the job has failed as {@code printer-failed}.
     */
    public Step step() {
        var moved = new ArrayList<PrintJob>();
        var taken = new HashSet<String>();
        var open = queue.open();
        watches.keySet().removeIf(id -> open.stream().noneMatch(job -> isWatched(job, id)));
        for (var job : open) {
            lookAfter(job).ifPresent(moved::add);
        }
        open.stream()
                .filter(job -> job.stage() == Stage.QUEUED && isFree(targets.of(job)))
                .filter(job -> taken.add(targets.of(job).name()))
                .forEach(job -> begin(job).ifPresent(moved::add));
        return new Step(moved, isBusy());
    }

    /** Only takes back at the printers what was cancelled. */
    public List<PrintJob> takeBack() {
        return queue.open().stream()
                .filter(job -> job.stage() == Stage.CANCELLED)
                .flatMap(job -> takeBack.of(job).stream())
                .toList();
    }

    private static boolean isWatched(PrintJob job, PrintJob.Id id) {
        return job.id().equals(id) && job.isInFlight();
    }

    private boolean isBusy() {
        return queue.open().stream()
                .anyMatch(job -> job.stage() == Stage.QUEUED || job.isInFlight());
    }

    private Optional<PrintJob> lookAfter(PrintJob job) {
        return switch (job.stage()) {
            case SENT, PRINTING, NEEDS_ATTENTION ->
                    Optional.ofNullable(watches.get(job.id())).flatMap(watch -> look(job, watch));
            case CANCELLED -> takeBack.isTriedLately(job) ? Optional.empty() : takeBack.of(job);
            case QUEUED, DONE, FAILED -> Optional.empty();
        };
    }

    private boolean isFree(PrintTarget target) {
        return watches.values().stream()
                .noneMatch(watch -> watch.target().name().equals(target.name()));
    }

    /** What an earlier printer has of it is taken back first, in a step of its own. */
    private Optional<PrintJob> begin(PrintJob job) {
        return job.ticket().isPresent() ? takeBack.of(job) : hand(job);
    }

    private Optional<PrintJob> hand(PrintJob job) {
        var target = targets.of(job);
        var ticket = new Ticket(target.name(), "");
        return move(job, job.on(target.name()).with(ticket), Stage.SENT, "")
                .map(sent -> after(job, sent, attempt(sent, target)))
                .filter(now -> now.stage() != Stage.QUEUED);
    }

    /** A job that breaks has failed, and the next one's turn comes. */
    private HandOver attempt(PrintJob job, PrintTarget target) {
        try {
            return switch (typesetter.set(job)) {
                case Ready(var sheet) -> target.hand(sheet);
                case NotDue(var reason) -> new Refused(reason);
            };
        } catch (RuntimeException | Error e) {
            var _ = move(job, job.without(), Stage.FAILED, "printer-failed");
            throw e;
        }
    }

    private PrintJob after(PrintJob queued, PrintJob job, HandOver outcome) {
        return switch (outcome) {
            case Printed() -> settle(job, Stage.DONE, "");
            case Refused(var reason) -> settle(job, Stage.FAILED, reason);
            case Busy(var reason) -> waiting(queued, job, reason);
            case Unanswered(var reason) ->
                    move(job, job, Stage.NEEDS_ATTENTION, reason).orElse(job);
            case Accepted(var number) -> {
                var target = targets.of(job);
                var printing = job.with(new Ticket(target.name(), number));
                watches.put(job.id(), new Watch(target, "", clock.instant()));
                yield move(job, printing, Stage.PRINTING, "").orElseGet(() -> overtaken(printing));
            }
        };
    }

    /** It stands as long as it is tried in vain for the same reason. */
    private PrintJob waiting(PrintJob queued, PrintJob job, String reason) {
        var since = queued.reason().equals(reason) ? queued.at() : clock.instant();
        return queue.replace(job, job.without().to(Stage.QUEUED, reason, since))
                .orElseGet(() -> rid(job, Stage.QUEUED));
    }

    /** Whether its printer has taken nothing for so long that a person is called. */
    public boolean isOverdue(PrintJob job) {
        return job.stage() == Stage.QUEUED
                && !job.reason().isEmpty()
                && job.ticket().isEmpty()
                && !clock.instant().isBefore(job.at().plus(patience));
    }

    /** It was cancelled while it was handed over, without its number. */
    private PrintJob overtaken(PrintJob printing) {
        watches.remove(printing.id());
        var ticket = printing.ticket().orElseThrow();
        return queue.find(printing.id())
                .flatMap(now -> queue.replace(now, now.with(ticket)))
                .orElse(printing);
    }

    private PrintJob settle(PrintJob job, Stage stage, String reason) {
        watches.remove(job.id());
        return move(job, job.without(), stage, reason).orElseGet(() -> rid(job, stage));
    }

    /** People moved it while the printer was asked; they did not know what the printer knows. */
    private PrintJob rid(PrintJob job, Stage stage) {
        var seen = queue.find(job.id());
        while (seen.isPresent()) {
            var next = stage == Stage.DONE ? outAfterAll(seen.get()) : rid(seen.get());
            if (next.equals(seen.get())) {
                return next;
            }
            var moved = queue.replace(seen.get(), next);
            if (moved.isPresent()) {
                return moved.get();
            }
            seen = queue.find(job.id());
        }
        return job;
    }

    /** It came out; only who saw the tray may want it once more. */
    private PrintJob outAfterAll(PrintJob now) {
        var isWithoutKnowing =
                now.isToBeTakenBack()
                        || now.stage() == Stage.QUEUED && !now.reason().equals(PrintJob.AGAIN);
        return isWithoutKnowing ? now.to(Stage.DONE, "", clock.instant()).without() : now;
    }

    /** Of one cancelled meanwhile no printer has anything. */
    private static PrintJob rid(PrintJob now) {
        return now.stage() == Stage.CANCELLED ? now.without() : now;
    }

    private Optional<PrintJob> look(PrintJob job, Watch watch) {
        var number = job.ticket().map(Ticket::number).orElse("");
        return judged(job, watch, watch.target().look(new Sent(job.title(), number)));
    }

    private Optional<PrintJob> judged(PrintJob job, Watch watch, Progress progress) {
        return switch (progress) {
            case Printed() -> Optional.of(settle(job, Stage.DONE, ""));
            case Ended(var reason) -> Optional.of(ended(job, reason));
            case Hindered(var reason) -> {
                var _ = heard(job, watch, "");
                yield attend(job, Optional.of(reason));
            }
            case Working(var trace, var warning) -> {
                var silent = heard(job, watch, trace).silent(clock.instant());
                var isStuck = silent.compareTo(patience) >= 0;
                yield attend(
                        job,
                        warning.filter(_ -> silent.compareTo(GRACE) >= 0)
                                .or(() -> isStuck ? Optional.of("stuck") : Optional.empty()));
            }
        };
    }

    private Watch heard(PrintJob job, Watch watch, String trace) {
        var now = watch.hearing(trace, clock.instant());
        watches.put(job.id(), now);
        return now;
    }

    private PrintJob ended(PrintJob job, String reason) {
        if (!reason.equals(PrintJob.FORGOTTEN)) {
            return settle(job, Stage.FAILED, reason);
        }
        watches.remove(job.id());
        return move(job, job.without(), Stage.NEEDS_ATTENTION, reason).orElse(job);
    }

    private Optional<PrintJob> attend(PrintJob job, Optional<String> reason) {
        var stage = reason.isPresent() ? Stage.NEEDS_ATTENTION : Stage.PRINTING;
        var why = reason.orElse("");
        return job.stage() == stage && job.reason().equals(why)
                ? Optional.empty()
                : move(job, job, stage, why);
    }

    private Optional<PrintJob> move(PrintJob seen, PrintJob next, Stage stage, String reason) {
        return queue.replace(seen, next.to(stage, reason, clock.instant()));
    }
}
