package org.dengta.printing;

import org.dengta.accreditation.PersonId;
import org.dengta.credential.Credential;
import org.dengta.issuance.IssuingDesk;
import org.dengta.journal.Fact.BadgePrinted;
import org.dengta.journal.Journal;
import org.dengta.kiosk.OperatorId;
import org.dengta.printing.PrintJob.Stage;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
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
    private final BiPredicate<OperatorId, ReprintReason> mayReprint;

    /**
     * @param issuing issues and revokes by the programme of now
     * @param mayReprint whether somebody may print another copy for a reason
     */
    public PrintDesk(
            Typesetter typesetter,
            Supplier<IssuingDesk> issuing,
            Journal journal,
            PrintQueue queue,
            PrintTargets targets,
            InstantSource clock,
            BiPredicate<OperatorId, ReprintReason> mayReprint) {
        this.typesetter = typesetter;
        this.issuing = issuing;
        this.journal = journal;
        this.queue = queue;
        this.targets = targets;
        this.clock = clock;
        this.mayReprint = mayReprint;
    }

    /**
     * Asks for a badge: the fact and the job are durable together when this returns.
     *
     * @param reason why another copy, a short code; ignored for the first
     */
    public PrintRequest request(PersonId id, String reason, OperatorId operator) {
        return proofed(id, () -> Optional.of(order(id, reason, operator))).orElseThrow();
    }

    /**
     * Asks for somebody's first badge; empty when one was printed before, by whichever kiosk, since
     * another needs a reason. Of two requests at the same time one at most is queued. One whose
     * print was refused is queued again as the same copy; of one that broke off something may have
     * come out.
     */
    public Optional<PrintRequest> first(PersonId id, OperatorId operator) {
        return hasOne(id) ? Optional.empty() : proofed(id, () -> firstOrder(id, operator));
    }

    /**
     * Asks for another copy. Where the reason says so it is a re-issue: the badge has a new code,
     * and the old one is void, in the same step.
     */
    public PrintRequest another(PersonId id, ReprintReason reason, OperatorId operator) {
        if (!mayReprint.test(operator, reason)) {
            return new PrintRequest.NotAllowed();
        }
        return proofed(id, () -> Optional.of(anotherOrder(id, reason, operator))).orElseThrow();
    }

    /** Draws before the step begins, which holds up every other one. */
    private Optional<PrintRequest> proofed(PersonId id, Supplier<Optional<PrintRequest>> order) {
        var warnings = typesetter.person(id).flatMap(typesetter::proof).orElse(List.of());
        return journal.atomically(order)
                .map(request ->
                        request instanceof PrintRequest.Queued(var job, _)
                                ? new PrintRequest.Queued(job, warnings)
                                : request);
    }

    /** The same as {@link #first}, within a step and without looking what it will be like. */
    Optional<PrintRequest> firstOrder(PersonId id, OperatorId operator) {
        if (hasOne(id)) {
            return Optional.empty();
        }
        var failed = vain(id).stream().filter(job -> job.stage() == Stage.FAILED).map(PrintJob::id);
        var again = failed.flatMap(job -> again(job).stream()).findFirst();
        return again.<PrintRequest>map(job -> new PrintRequest.Queued(job, List.of()))
                .or(() -> Optional.of(order(id, "first", operator)));
    }

    /** Within a step. Where the code is void any copy is a re-issue, whatever the reason. */
    PrintRequest anotherOrder(PersonId id, ReprintReason reason, OperatorId operator) {
        var isNewCode = hasOne(id) && !typesetter.hasCode(id);
        if (isNewCode && !mayReprint.test(operator, ReprintReason.CHANGED)) {
            return new PrintRequest.NotAllowed();
        }
        if (reason.isReissue() && typesetter.person(id).filter(typesetter::mayHave).isPresent()) {
            var kinds = List.of(Credential.Kind.BADGE);
            var _ = issuing.get().revoke(id, kinds, reason.code(), operator);
        }
        return order(id, reason.code(), operator);
    }

    /** Within a step; draws nothing. */
    private PrintRequest order(PersonId id, String reason, OperatorId operator) {
        var person = typesetter.person(id);
        if (person.isEmpty()) {
            return new PrintRequest.Unlisted();
        }
        if (!typesetter.mayHave(person.get())) {
            return new PrintRequest.NotApproved();
        }
        var code = issuing.get().codeOf(id, Credential.Kind.BADGE, operator);
        var printed = typesetter.badges().print(id, code, reason, operator);
        var order =
                new PrintJob.Order(id, printed.credential(), printed.copy(), targets.main().name());
        return new PrintRequest.Queued(queue.add(order, clock.instant()), List.of());
    }

    /** So many of the latest jobs, and whatever older is open or failed; the oldest first. */
    public List<PrintJob> recent(int most) {
        return queue.recent(most);
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

    /**
     * Whether a badge was printed for somebody, by whichever kiosk. Each print written down has a
     * job where it was written; of one in vain nothing came out.
     */
    public boolean hasOne(PersonId id) {
        var printed =
                journal.about(id).stream()
                        .filter(entry -> entry.fact() instanceof BadgePrinted)
                        .count();
        return printed > 0 && printed > vain(id).size();
    }

    private List<PrintJob> vain(PersonId id) {
        return queue.of(id).stream().filter(PrintJob::isVain).toList();
    }

    /** One of a code that is void by now is over; it is put out of the way. */
    Optional<PrintJob> again(PrintJob.Id id) {
        var isValid =
                queue.find(id).map(job -> job.order().credential()).filter(typesetter::isValid);
        return isValid.isPresent() ? retry(id) : cancel(id).flatMap(_ -> Optional.empty());
    }
}
