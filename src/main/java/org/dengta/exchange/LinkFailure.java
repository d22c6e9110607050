package org.dengta.exchange;

/** The other could not be asked, or what came back is of no use; nothing of it was taken. */
public final class LinkFailure extends RuntimeException {
    private final Reason reason;

    /** Why, each with a short stable code for messages and the radio. */
    public enum Reason {
        /** Nobody answers at the address. */
        UNREACHABLE,
        /** Somebody took the call and said nothing for too long. */
        SILENT,
        /** The answer ended in the middle. */
        CUT,
        /** The answer is not in the agreed form. */
        MALFORMED,
        /** More than any honest answer can be. */
        TOO_LARGE,
        /** The other serves another event. */
        OTHER_EVENT,
        /** The other speaks an older form of the exchange. */
        OLDER_PROTOCOL,
        /** The other speaks a newer form of the exchange. */
        NEWER_PROTOCOL,
        /** The other does not know this kiosk, or no longer. */
        NOT_ENROLLED,
        /** The other cannot serve now, such as for a full disk. */
        PEER_FAILED,
        /** This program was told to stop asking. */
        INTERRUPTED;

        /** Whether there is nothing more to ask now; else the rest may still be had. */
        boolean endsRound() {
            return switch (this) {
                case MALFORMED, TOO_LARGE, PEER_FAILED -> false;
                case UNREACHABLE, SILENT, CUT, INTERRUPTED -> true;
                case NOT_ENROLLED, OTHER_EVENT, OLDER_PROTOCOL, NEWER_PROTOCOL -> true;
            };
        }
    }

    /**
     * @param reason why
     * @param detail for the log and for experts: no names, no codes, no tokens
     */
    public LinkFailure(Reason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
    }

    public LinkFailure(Reason reason, String detail, Throwable cause) {
        super(reason + ": " + detail, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
