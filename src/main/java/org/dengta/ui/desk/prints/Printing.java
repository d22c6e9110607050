package org.dengta.ui.desk.prints;

import org.dengta.accreditation.PersonId;
import org.dengta.kiosk.OperatorId;
import org.dengta.printing.Batch;
import org.dengta.printing.BatchDesk;
import org.dengta.printing.Press;
import org.dengta.printing.PrintDesk;
import org.dengta.printing.PrintJob;
import org.dengta.printing.PrintRequest;
import org.dengta.printing.ReprintReason;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What the desk does with badges; for workers. */
public final class Printing {
    private final PrintDesk desk;
    private final BatchDesk batches;
    private final OperatorId operator;
    private final Supplier<Press.Step> press;
    private final Predicate<PrintJob> isOverdue;

    /**
     * @param press does one step of the press; nothing while another process prints
     * @param isOverdue whether a job waits too long for its printer
     */
    public Printing(
            PrintDesk desk,
            BatchDesk batches,
            OperatorId operator,
            Supplier<Press.Step> press,
            Predicate<PrintJob> isOverdue) {
        this.desk = desk;
        this.batches = batches;
        this.operator = operator;
        this.press = press;
        this.isOverdue = isOverdue;
    }

    /** Asks for a first copy; empty when there was one, so that another needs a reason. */
    public Optional<PrintRequest> first(PersonId person) {
        return desk.first(person, operator);
    }

    /** Asks for another copy; see {@link PrintDesk#another}. */
    public PrintRequest another(PersonId person, ReprintReason reason) {
        return desk.another(person, reason, operator);
    }

    /** The latest jobs, and older ones that are open or failed; see {@link PrintDesk#recent}. */
    public List<PrintJob> recent(int most) {
        return desk.recent(most);
    }

    /** A batch and how far it is. */
    public record Progress(Batch batch, BatchDesk.Count count) {}

    /** The batches that are not over, the oldest first. */
    public List<Progress> batches() {
        return batches.batches().stream()
                .filter(batch ->
                        batch.stage() == Batch.Stage.RUNNING || batch.stage() == Batch.Stage.PAUSED)
                .map(batch -> new Progress(batch, batches.count(batch)))
                .toList();
    }

    /** Begins a batch of first badges, in this order. */
    public Batch print(String name, List<PersonId> people) {
        return batches.start(name, people, operator);
    }

    /** Prints no further for now; empty when it does not run. */
    public Optional<Batch> pause(Batch batch) {
        return batches.pause(batch.id());
    }

    /** Goes on; empty when it cannot, or when nobody has said what became of its last badge. */
    public Optional<Batch> resume(Batch batch) {
        return batches.resume(batch.id());
    }

    /** Prints no further for good; empty when it is over. */
    public Optional<Batch> stop(Batch batch) {
        return batches.stop(batch.id());
    }

    /** The names of the printers, the usual one first. */
    public List<String> printers() {
        return desk.printers();
    }

    /** Queues a job again that failed or needs attention; empty when it does not any more. */
    public Optional<PrintJob> retry(PrintJob job) {
        return desk.retry(job.id());
    }

    /** Sends a job to another printer; empty when it cannot be moved any more. */
    public Optional<PrintJob> moveTo(PrintJob job, String printer) {
        return desk.moveTo(job.id(), printer);
    }

    /** Says that the badge is there; empty when nobody asks any more. */
    public Optional<PrintJob> cameOut(PrintJob job) {
        return desk.cameOut(job.id());
    }

    /** Takes a job back; empty when it cannot be any more. */
    public Optional<PrintJob> cancel(PrintJob job) {
        return desk.cancel(job.id());
    }

    /** Whether a job waits too long for its printer; for any thread. */
    public boolean isOverdue(PrintJob job) {
        return isOverdue.test(job);
    }

    /** One step of the press. */
    public Press.Step step() {
        return press.get();
    }
}
