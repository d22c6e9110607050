package org.dengta.printing;

import org.dengta.accreditation.PersonId;
import org.dengta.credential.CodeLookup;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * One copy of one badge on its way to paper. The badge is drawn when its turn comes, from the
 * person as then listed and the code found by the look-up; neither stands in the job.
 *
 * @param id its number on this kiosk
 * @param order what is to be printed and where
 * @param stage how far it is
 * @param reason a short code: why it failed or needs attention, or why it is queued again; else
 *     empty
 * @param ticket what a printer may still have of it
 * @param at when it came to this stage
 */
public record PrintJob(
        Id id, Order order, Stage stage, String reason, Optional<Ticket> ticket, Instant at) {
    /** Somebody looked at the tray and wants it once more, whatever the printer says. */
    public static final String AGAIN = "again";

    /** Somebody wants it sent anew unless it has come out meanwhile. */
    public static final String ANEW = "anew";

    /** The printer has others before it; it is tried again. */
    public static final String BUSY = "busy";

    /** The program ended in the middle. */
    public static final String INTERRUPTED = "interrupted";

    /** The printer does not know it any more. */
    public static final String FORGOTTEN = "forgotten";

    /** The printer that may still have it could not be told to forget it. */
    public static final String NOT_WITHDRAWN = "not-withdrawn";

    private static final Set<String> DOUBTS = Set.of(INTERRUPTED, FORGOTTEN, NOT_WITHDRAWN);

    /** Given up in the middle: something may have come out. */
    private static final Set<String> UNSURE =
            Set.of("aborted", "cancelled-there", "printer-failed");

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
     * @param printer the name of the target it waits for or went to
     */
    public record Order(PersonId person, CodeLookup credential, int copy, String printer) {}

    /**
     * What a printer was given.
     *
     * @param printer the target's name
     * @param number the printer's own for it; empty while none was told
     */
    public record Ticket(String printer, String number) {}

    /** How far a job is. */
    public enum Stage {
        /** Nothing of it has left the kiosk. */
        QUEUED,
        /** It is being handed over. */
        SENT,
        /** The printer has it. */
        PRINTING,
        /** A person must see to it. */
        NEEDS_ATTENTION,
        DONE,
        FAILED,
        CANCELLED
    }

    /** As a print queue or a file shows it: number and copy, no name. */
    public String title() {
        return order.person() + "-copy" + order.copy();
    }

    /** Whether a person must say if it came out; nobody watches it any more. */
    public boolean isDoubtful() {
        return stage == Stage.NEEDS_ATTENTION
                && (DOUBTS.contains(reason)
                        || ticket.filter(it -> !it.number().isEmpty()).isEmpty());
    }

    /** Whether a printer is at it. */
    public boolean isInFlight() {
        return stage == Stage.SENT
                || stage == Stage.PRINTING
                || stage == Stage.NEEDS_ATTENTION && !isDoubtful();
    }

    /** Whether it is cancelled and a printer that may have it is still to be told. */
    public boolean isToBeTakenBack() {
        return stage == Stage.CANCELLED && ticket.isPresent();
    }

    /** Whether a press has something to do with it, now or later. */
    public boolean isMoving() {
        return stage == Stage.QUEUED || isInFlight() || isToBeTakenBack();
    }

    /** Whether it is known to have come out. */
    public boolean isOut() {
        return stage == Stage.DONE;
    }

    /**
     * Whether nothing of it came out and nothing will: it was refused, or somebody who knew how far
     * it was cancelled it.
     */
    public boolean isVain() {
        return stage == Stage.FAILED && !UNSURE.contains(reason)
                || stage == Stage.CANCELLED && ticket.isEmpty();
    }

    /** The same at another stage, with what the printer may have of it. */
    PrintJob to(Stage next, String why, Instant now) {
        return new PrintJob(id, order, next, why, ticket, now);
    }

    /** The same with nothing of it at any printer. */
    PrintJob without() {
        return new PrintJob(id, order, stage, reason, Optional.empty(), at);
    }

    PrintJob with(Ticket given) {
        return new PrintJob(id, order, stage, reason, Optional.of(given), at);
    }

    /** The same for another printer. */
    PrintJob on(String printer) {
        var moved = new Order(order.person(), order.credential(), order.copy(), printer);
        return new PrintJob(id, moved, stage, reason, ticket, at);
    }
}
