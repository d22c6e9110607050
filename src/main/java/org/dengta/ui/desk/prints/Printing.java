package org.dengta.ui.desk.prints;

import org.dengta.accreditation.PersonId;
import org.dengta.printing.PrintDesk;
import org.dengta.printing.PrintJob;
import org.dengta.printing.PrintRequest;
import org.dengta.credential.Credential;
import org.dengta.issuance.IssuingDesk;
import org.dengta.journal.Journal;
import org.dengta.kiosk.OperatorId;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What the desk does with badges; for workers. */
public final class Printing {
    private final PrintDesk desk;
    private final IssuingDesk issuing;
    private final Journal journal;
    private final OperatorId operator;
    private final Supplier<Optional<PrintJob>> press;

    /**
     * @param press prints the oldest queued job and gives it as it ended; empty when none is queued
     *     or another process prints
     */
    public Printing(
            PrintDesk desk,
            IssuingDesk issuing,
            Journal journal,
            OperatorId operator,
            Supplier<Optional<PrintJob>> press) {
        this.desk = desk;
        this.issuing = issuing;
        this.journal = journal;
        this.operator = operator;
        this.press = press;
    }

    /** Asks for a first copy; empty when there was one, so that another needs a reason. */
    public Optional<PrintRequest> first(PersonId person) {
        return desk.first(person, operator);
    }

    /** Asks for another copy. Of a lost badge the code is revoked, in the same step. */
    public PrintRequest another(PersonId person, ReprintReason reason) {
        return journal.atomically(() -> {
            if (reason == ReprintReason.LOST) {
                issuing.revoke(person, List.of(Credential.Kind.BADGE), reason.code(), operator);
            }
            return desk.request(person, reason.code(), operator);
        });
    }

    /** Every job, the oldest first. */
    public List<PrintJob> jobs() {
        return desk.jobs();
    }

    /** Queues a failed job again; empty when it is not failed any more. */
    public Optional<PrintJob> retry(PrintJob job) {
        return desk.retry(job.id());
    }

    /** Takes a job back; empty when it cannot be any more. */
    public Optional<PrintJob> cancel(PrintJob job) {
        return desk.cancel(job.id());
    }

    /** Prints one job, as the press does. */
    public Optional<PrintJob> printNext() {
        return press.get();
    }
}
