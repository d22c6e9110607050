package org.dengta.accreditation;

/**
 * Where a person stands with the organisers, and for how many heads the person counts.
 *
 * @param review only the approved are printed or admitted
 * @param reply the answer to the invitation
 * @param attendance how the person takes part
 * @param heads people on one reservation, 1 for everybody else
 */
public record Participation(Review review, Reply reply, Attendance attendance, int heads) {
    public Participation {
        if (heads < 1 || heads > 99) {
            throw new IllegalArgumentException("a reservation is for 1 to 99 people: " + heads);
        }
    }

    /** The organisers' decision about a person. */
    public enum Review {
        PENDING,
        APPROVED,
        REFUSED
    }

    /** The person's answer. */
    public enum Reply {
        NONE,
        CONFIRMED,
        DECLINED
    }

    /** In what way the person takes part. */
    public enum Attendance {
        ON_SITE,
        VIDEO,
        UNDECIDED
    }

    public boolean isApproved() {
        return review == Review.APPROVED;
    }

    /** Approved, confirmed and coming in person. */
    public boolean isExpected() {
        return isApproved() && reply == Reply.CONFIRMED && attendance == Attendance.ON_SITE;
    }
}
