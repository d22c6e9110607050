package org.dengta.printing;

import org.dengta.accreditation.PersonId;
import org.dengta.badge.Badge;
import org.dengta.credential.Credential;
import org.dengta.issuance.IssuingDesk;
import org.dengta.journal.Fact.BadgePrinted;
import org.dengta.journal.Journal;
import org.dengta.kiosk.OperatorId;
import org.dengta.printing.PrintJob.Stage;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What people ask of the print queue. A request is written down before anything is printed; what
 * nobody knows the end of is never printed again unless somebody asks for it. For any thread; a
 * {@link Press} does the printing.
 */
public final class PrintDesk {
    private final Typesetter typesetter;
    private final Supplier<IssuingDesk> issuing;
    private final Journal journal;
    private final PrintQueue queue;
    private final PrintTargets targets;
    private final InstantSource clock;

    /**
     * @param issuing issues and revokes by the programme of now
     */
    public PrintDesk(
            Typesetter typesetter,
            Supplier<IssuingDesk> issuing,
            Journal journal,
            PrintQueue queue,
            PrintTargets targets,
            InstantSource clock) {
        this.typesetter = typesetter;
        this.issuing = issuing;
        this.journal = journal;
        this.queue = queue;
        this.targets = targets;
        this.clock = clock;
    }

    /**
     * Asks for a badge: the fact and the job are durable together when this returns.
     *
     * @param reason why another copy, a short code; ignored for the first
     */
    public PrintRequest request(PersonId id, String reason, OperatorId operator) {
        return request(id, reason, operator, () -> true).orElseThrow();
    }

    /**
     * Asks for somebody's first badge; empty when one was printed before, by whichever kiosk, since
     * another needs a reason. Of two requests at the same time one at most is queued.
     */
    public Optional<PrintRequest> first(PersonId id, OperatorId operator) {
        return request(id, "first", operator, () -> hasNone(id));
    }

    /**
     * Asks for another copy. Where the reason says so it is a re-issue: the badge has a new code,
     * and the old one is void, in the same step.
     */
    public PrintRequest another(PersonId id, ReprintReason reason, OperatorId operator) {
        return journal.atomically(() -> {
            if (reason.isReissue() && mayHave(id)) {
                var _ =
                        issuing.get()
                                .revoke(
                                        id,
                                        List.of(Credential.Kind.BADGE),
                                        reason.code(),
                                        operator);
            }
            return request(id, reason.code(), operator);
        });
    }

    /** Of whoever gets no other badge the one that is there stays as it is. */
    private boolean mayHave(PersonId id) {
        return typesetter
                .person(id)
                .filter(person -> person.participation().isApproved())
                .isPresent();
    }

    /** Every job, the oldest first. */
    public List<PrintJob> jobs() {
        return queue.all();
    }

    public Optional<PrintJob> find(PrintJob.Id id) {
        return queue.find(id);
    }

    /** The names of the printers, the usual one first. */
    public List<String> printers() {
        return targets.all().stream().map(PrintTarget::name).toList();
    }

    /**
     * Queues a job again, as the same copy, that failed or needs attention; empty when it does
     * neither. What a printer may still have of it is taken back first.
     */
    public Optional<PrintJob> retry(PrintJob.Id id) {
        return move(id, job -> isStalled(job) ? queuedAgain(job) : job);
    }

    /**
     * The same on another printer, also for one that still waits; empty when it prints or is over,
     * or the printer is not known.
     */
    public Optional<PrintJob> moveTo(PrintJob.Id id, String printer) {
        if (targets.named(printer).isEmpty()) {
            return Optional.empty();
        }
        return move(
                id,
                job ->
                        job.stage() == Stage.QUEUED
                                ? job.on(printer)
                                : isStalled(job) ? queuedAgain(job).on(printer) : job);
    }

    /** Somebody has it in hand: a job that needed attention is done. Empty when it did not. */
    public Optional<PrintJob> cameOut(PrintJob.Id id) {
        return move(
                id,
                job ->
                        job.stage() == Stage.NEEDS_ATTENTION
                                ? job.to(Stage.DONE, "", clock.instant()).without()
                                : job);
    }

    /**
     * Takes a job back, also what a printer has of it; empty when it is over. One that comes out
     * before the printer hears of it is done after all.
     */
    public Optional<PrintJob> cancel(PrintJob.Id id) {
        return move(
                id,
                job ->
                        switch (job.stage()) {
                            case QUEUED, SENT, PRINTING, NEEDS_ATTENTION, FAILED ->
                                    job.to(Stage.CANCELLED, "", clock.instant());
                            case DONE, CANCELLED -> job;
                        });
    }

    private static boolean isStalled(PrintJob job) {
        return job.stage() == Stage.FAILED || job.stage() == Stage.NEEDS_ATTENTION;
    }

    /** Who was asked twice about a printer that does not answer has decided. */
    private PrintJob queuedAgain(PrintJob job) {
        var why = job.ticket().isEmpty() ? "" : job.isDoubtful() ? PrintJob.AGAIN : PrintJob.ANEW;
        var again = job.to(Stage.QUEUED, why, clock.instant());
        return job.reason().equals(PrintJob.NOT_WITHDRAWN) ? again.without() : again;
    }

    /** Tries again while the press moves the job at the same time. */
    private Optional<PrintJob> move(PrintJob.Id id, UnaryOperator<PrintJob> change) {
        var seen = queue.find(id);
        while (seen.isPresent()) {
            var next = change.apply(seen.get());
            if (next.equals(seen.get())) {
                return Optional.empty();
            }
            var moved = queue.replace(seen.get(), next);
            if (moved.isPresent()) {
                return moved;
            }
            seen = queue.find(id);
        }
        return Optional.empty();
    }

    private boolean hasNone(PersonId id) {
        return journal.about(id).stream().noneMatch(entry -> entry.fact() instanceof BadgePrinted);
    }

    private Optional<PrintRequest> request(
            PersonId id, String reason, OperatorId operator, BooleanSupplier stillWanted) {
        var person = typesetter.person(id);
        if (person.isEmpty()) {
            return Optional.of(new PrintRequest.Unlisted());
        }
        // Before a code is issued for nothing; asked again in the step that writes it down.
        if (!stillWanted.getAsBoolean()) {
            return Optional.empty();
        }
        return typesetter
                .badge(person.get(), operator)
                .map(badge -> queued(id, badge, reason, operator, stillWanted))
                .orElseGet(() -> Optional.of(new PrintRequest.NotApproved()));
    }

    /** Draws before the step begins, which holds up every other one. */
    private Optional<PrintRequest> queued(
            PersonId id,
            Badge badge,
            String reason,
            OperatorId operator,
            BooleanSupplier stillWanted) {
        var warnings = typesetter.rendered(badge).warnings();
        return journal.atomically(() ->
                stillWanted.getAsBoolean()
                        ? Optional.of(
                                new PrintRequest.Queued(job(id, badge, reason, operator), warnings))
                        : Optional.empty());
    }

    private PrintJob job(PersonId id, Badge badge, String reason, OperatorId operator) {
        var printed = typesetter.badges().print(id, badge.code(), reason, operator);
        var order =
                new PrintJob.Order(id, printed.credential(), printed.copy(), targets.main().name());
        return queue.add(order, clock.instant());
    }
}
