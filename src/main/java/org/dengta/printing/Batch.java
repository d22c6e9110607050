package org.dengta.printing;

import org.dengta.accreditation.PersonId;
import org.dengta.kiosk.OperatorId;

import java.time.Instant;
import java.util.Optional;

/**
 * Badges of many people, printed one after the other. A badge becomes a job, and a fact, only when
 * its turn comes, so that a batch that is stopped has written down no more than was due.
 *
 * @param id its number on this kiosk
 * @param name whose badges, as a person reads it
 * @param operator who asks for what is still to be printed
 * @param stage how far it is
 * @param reason why it is paused, a short code as jobs have it; empty when a person paused it
 * @param at when it came to this stage
 */
public record Batch(
        Id id, String name, OperatorId operator, Stage stage, String reason, Instant at) {
    /** To be printed once more, as a misprint. */
    static final String AGAIN = "again";

    /** Nothing is left but badges that were cancelled. */
    static final String CANCELLED_BADGES = "cancelled-badges";

    /**
     * Counted up on each kiosk.
     *
     * @param value from 1
     */
    public record Id(long value) {
        @Override
        public String toString() {
            return Long.toString(value);
        }
    }

    /** How far a batch is. */
    public enum Stage {
        RUNNING,
        PAUSED,
        DONE,
        CANCELLED
    }

    /**
     * One badge of a batch.
     *
     * @param number from 1, in the order of printing
     * @param job the latest for it; empty before its turn
     * @param note why there is none, a short code; or that it is one again
     */
    public record Place(int number, PersonId person, Optional<PrintJob.Id> job, String note) {}

    /** The same of which somebody else asks for the rest. */
    Batch by(OperatorId other) {
        return new Batch(id, name, other, stage, reason, at);
    }

    Batch to(Stage next, String why, Instant now) {
        return new Batch(id, name, operator, next, why, now);
    }
}
