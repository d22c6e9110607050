package org.dengta.printing;

import org.dengta.printing.PrintJob.Stage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The stored print jobs of this kiosk. */
public interface PrintQueue {

    /** Keeps an order as a queued job, durable with the step it is part of. */
    PrintJob add(PrintJob.Order order, Instant at);

    /** The job of a number, if there is one. */
    Optional<PrintJob> find(PrintJob.Id id);

    /** Every job, the oldest first. */
    List<PrintJob> all();

    /** Marks the oldest queued job as printing and gives it; nobody else is given the same one. */
    Optional<PrintJob> take(Instant at);

    /**
     * Moves a job on if it is at the stage named; does nothing otherwise. The job as it is then, or
     * empty when it was not moved.
     *
     * @param reason a short code where the next stage is FAILED, else empty
     */
    Optional<PrintJob> move(PrintJob.Id id, Stage from, Stage to, String reason, Instant at);
}
