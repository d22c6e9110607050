package org.dengta.invitation;

import org.dengta.accreditation.Person;
import org.dengta.credential.CredentialCode;
import org.dengta.programme.Event;
import org.dengta.programme.Session;
import org.dengta.venue.Label;

import java.util.List;

/**
 * One guest's personal letter.
 *
 * @param guest to whom
 * @param event to what
 * @param venue where
 * @param programme the sessions this guest may attend, in order of time
 * @param code the credential's own 20 digits, printed below the QR code for typing
 * @param digits what the QR code carries
 */
public record Letter(
        Person guest,
        Event event,
        Label venue,
        List<ProgrammePoint> programme,
        CredentialCode code,
        String digits) {
    public Letter {
        programme = List.copyOf(programme);
    }

    /** Says neither name nor code, which must not reach a log by accident. */
    @Override
    public String toString() {
        return "Letter";
    }

    /**
     * A session and the hall it is held in.
     *
     * @param session when and what
     * @param place the zone's name
     */
    public record ProgrammePoint(Session session, Label place) {}
}
