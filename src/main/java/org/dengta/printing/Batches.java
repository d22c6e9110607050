package org.dengta.printing;

import org.dengta.accreditation.PersonId;
import org.dengta.kiosk.OperatorId;
import org.dengta.printing.Batch.Place;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The stored batches of this kiosk. */
public interface Batches {

    /** Keeps a running batch of these people in this order. */
    Batch add(String name, OperatorId operator, List<PersonId> people, Instant at);

    /** Every batch, the oldest first. */
    List<Batch> all();

    /** The batch of a number, if there is one. */
    Optional<Batch> find(Batch.Id id);

    /** Its badges in the order of printing. */
    List<Place> places(Batch.Id id);

    /** The first without a job that has not been passed over; those to be printed again count. */
    Optional<Place> next(Batch.Id id);

    /** The one with the latest job. */
    Optional<Place> latest(Batch.Id id);

    /** The one whose badge is this job, if there is one. */
    Optional<Place> of(Batch.Id id, PrintJob.Id job);

    /** Puts another state of a badge in the place of what stood there. */
    void put(Batch.Id id, Place place);

    /**
     * Puts a batch in the place of one of the same number if that still stands as it was seen. The
     * batch as it is then, or empty when it was not replaced.
     */
    Optional<Batch> replace(Batch seen, Batch next);
}
