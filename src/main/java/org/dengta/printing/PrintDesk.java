package org.dengta.printing;

import org.dengta.badge.PhotoAlbum;
import org.dengta.badge.BadgeRenderer;
import org.dengta.badge.BadgeLayout;
import org.dengta.badge.BadgeDesk;
import org.dengta.badge.Badge;
import org.dengta.accreditation.GuestList;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.printing.PrintJob.Stage;
import org.dengta.printing.PrintTarget.Failed;
import org.dengta.printing.PrintTarget.Outcome;
import org.dengta.printing.PrintTarget.Printed;
import org.dengta.credential.CodeRegister;
import org.dengta.credential.CredentialCode;
import org.dengta.journal.Fact.BadgePrinted;
import org.dengta.journal.Journal;
import org.dengta.kiosk.OperatorId;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * The print queue's use cases. A request is written down before anything is printed; what a crash
 * interrupted is never printed again unless somebody asks for it. Everything but {@link #next} and
 * {@link #recover} may be called by any thread; those two by the one that works the queue.
 */
public final class PrintDesk {
    private final Supplier<BadgeDesk> badges;
    private final Records records;
    private final Press press;
    private final InstantSource clock;

    /** What the desk reads and writes. */
    public record Records(
            GuestList guests, CodeRegister codes, Journal journal, PrintQueue queue) {}

    /** What badges are drawn with and printed on. */
    public record Press(
            BadgeRenderer renderer, BadgeLayout layout, PhotoAlbum photos, PrintTarget target) {}

    /**
     * @param badges makes them by the programme of now
     */
    public PrintDesk(
            Supplier<BadgeDesk> badges, Records records, Press press, InstantSource clock) {
        this.badges = badges;
        this.records = records;
        this.press = press;
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

    /** Every job, the oldest first. */
    public List<PrintJob> jobs() {
        return records.queue().all();
    }

    public Optional<PrintJob> find(PrintJob.Id id) {
        return records.queue().find(id);
    }

    /** Queues a failed job again, as the same copy; empty when it is not a failed one. */
    public Optional<PrintJob> retry(PrintJob.Id id) {
        return records.queue().move(id, Stage.FAILED, Stage.QUEUED, "", clock.instant());
    }

    /** Takes a queued or failed job back; empty when it is neither. */
    public Optional<PrintJob> cancel(PrintJob.Id id) {
        return records.queue()
                .move(id, Stage.QUEUED, Stage.CANCELLED, "", clock.instant())
                .or(() ->
                        records.queue()
                                .move(id, Stage.FAILED, Stage.CANCELLED, "", clock.instant()));
    }

    /**
     * To be called once, before the first {@link #next}: jobs that an earlier worker left at
     * printing have failed as {@code interrupted}, since nobody knows whether paper came out.
     */
    public List<PrintJob> recover() {
        return records.queue().all().stream()
                .filter(job -> job.stage() == Stage.PRINTING)
                .flatMap(job -> end(job, new Failed("interrupted")).stream())
                .toList();
    }

    /**
     * Prints the oldest queued job and gives it as it ended; empty when none is queued. What breaks
     * while it is drawn or printed is thrown on once the job has failed as {@code printer-failed}.
     */
    public Optional<PrintJob> next() {
        return records.queue().take(clock.instant()).map(job -> end(job, attempt(job)).orElse(job));
    }

    private boolean hasNone(PersonId id) {
        return records.journal().about(id).stream()
                .noneMatch(entry -> entry.fact() instanceof BadgePrinted);
    }

    private Optional<PrintRequest> request(
            PersonId id, String reason, OperatorId operator, BooleanSupplier stillWanted) {
        var person = records.guests().find(id);
        if (person.isEmpty()) {
            return Optional.of(new PrintRequest.Unlisted());
        }
        return badges.get()
                .badge(person.get(), press.photos().of(id), operator)
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
        var warnings = press.renderer().render(badge, press.layout()).warnings();
        return records.journal()
                .atomically(() ->
                        stillWanted.getAsBoolean()
                                ? Optional.of(
                                        new PrintRequest.Queued(
                                                job(id, badge, reason, operator), warnings))
                                : Optional.empty());
    }

    private PrintJob job(PersonId id, Badge badge, String reason, OperatorId operator) {
        var printed = badges.get().print(id, badge.code(), reason, operator);
        var order =
                new PrintJob.Order(id, printed.credential(), printed.copy(), press.target().name());
        return records.queue().add(order, clock.instant());
    }

    private Optional<PrintJob> end(PrintJob job, Outcome outcome) {
        var now = clock.instant();
        return switch (outcome) {
            case Printed() -> records.queue().move(job.id(), Stage.PRINTING, Stage.DONE, "", now);
            case Failed(var reason) ->
                    records.queue().move(job.id(), Stage.PRINTING, Stage.FAILED, reason, now);
        };
    }

    /** A job that breaks has failed, and the next one's turn comes. */
    private Outcome attempt(PrintJob job) {
        try {
            return print(job);
        } catch (RuntimeException | Error e) {
            end(job, new Failed("printer-failed"));
            throw e;
        }
    }

    /** Whoever lost approval or code since the request gets nothing. */
    private Outcome print(PrintJob job) {
        var lookup = job.order().credential();
        var isValid =
                records.codes().find(lookup).filter(held -> held.revoked().isEmpty()).isPresent();
        if (!isValid) {
            return new Failed("revoked");
        }
        var code = records.codes().code(lookup);
        var person = records.guests().find(job.order().person());
        return person.isEmpty() || code.isEmpty()
                ? new Failed("unlisted")
                : print(job, person.get(), code.get());
    }

    private Outcome print(PrintJob job, Person person, CredentialCode code) {
        return badges.get()
                .badge(person, press.photos().of(person.id()), code)
                .map(badge -> press.renderer().render(badge, press.layout()).pdf())
                .map(pdf -> press.target().print(pdf, job.title()))
                .orElseGet(() -> new Failed("not-approved"));
    }
}
