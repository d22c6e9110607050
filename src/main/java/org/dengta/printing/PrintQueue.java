package org.dengta.printing;

import org.dengta.accreditation.PersonId;

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

    /** Every job of a person, the oldest first. */
    List<PrintJob> of(PersonId person);

    /**
     * So many of the latest, and of the older ones those that are open or failed; the oldest first.
     */
    List<PrintJob> recent(int most);

    /**
     * Those with which something is still to be done, the oldest first: neither done nor failed nor
     * cancelled, or cancelled with a ticket.
     */
    List<PrintJob> open();

    /**
     * Puts a job in the place of one of the same number if that still stands as it was seen; does
     * nothing otherwise. The job as it is then, or empty when it was not replaced.
     */
    Optional<PrintJob> replace(PrintJob seen, PrintJob next);
}
