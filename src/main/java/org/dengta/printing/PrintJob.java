package org.dengta.printing;

import org.dengta.accreditation.PersonId;
import org.dengta.credential.CodeLookup;

import java.time.Instant;

/**
 * One copy of one badge on its way to paper. The badge is drawn when its turn comes, from the
 * person as then listed and the code found by the look-up; neither stands in the job.
 *
 * @param id its number on this kiosk
 * @param order what is to be printed and where
 * @param stage how far it is
 * @param reason why it failed, a short code; empty in every other stage
 * @param at when it came to this stage
 */
public record PrintJob(Id id, Order order, Stage stage, String reason, Instant at) {

    /**
     * Counted up on each kiosk, never used again.
     *
     * @param value from 1
     */
    public record Id(long value) {
        @Override
        public String toString() {
            return Long.toString(value);
        }
    }

    /**
     * What is to be printed.
     *
     * @param person whose badge
     * @param credential the code on it
     * @param copy which copy, from 1
     * @param printer the target's name at the time of the request
     */
    public record Order(PersonId person, CodeLookup credential, int copy, String printer) {}

    /** How far a job is. */
    public enum Stage {
        QUEUED,
        PRINTING,
        DONE,
        FAILED,
        CANCELLED
    }

    /** As a print queue or a file shows it: number and copy, no name. */
    public String title() {
        return order.person() + "-copy" + order.copy();
    }
}
