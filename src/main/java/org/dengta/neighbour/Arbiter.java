package org.dengta.neighbour;

import org.dengta.accreditation.PersonId;
import org.dengta.admission.Surroundings.Claim;
import org.dengta.credential.CodeLookup;
import org.dengta.venue.GateId;
import org.dengta.venue.SessionId;

/** The one kiosk that grants the entries to a session, wherever it stands. */
@FunctionalInterface
public interface Arbiter {
    /** Of a session whose arbiter cannot be reached. */
    Arbiter SILENT = _ -> new Claim.Unanswered();

    /**
     * Asks for an entry. The same asking again is answered alike. Waits for an answer as long as a
     * person at a gate can wait, half a second at most, then {@link Claim.Unanswered}.
     */
    Claim ask(Asking asking);

    /**
     * Who wants in where.
     *
     * @param person who
     * @param session to what
     * @param gate at which gate
     * @param credential with what
     */
    record Asking(PersonId person, SessionId session, GateId gate, CodeLookup credential) {}
}
