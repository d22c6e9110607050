package org.dengta.neighbour;

import org.dengta.accreditation.PersonId;
import org.dengta.admission.Surroundings.Claim;
import org.dengta.credential.CodeLookup;
import org.dengta.journal.Position;
import org.dengta.venue.GateId;
import org.dengta.venue.SessionId;

import java.util.Set;

/** The one kiosk that grants the entries to a session, wherever it stands. */
@FunctionalInterface
public interface Arbiter {
    /** Of a session whose arbiter cannot be reached. */
    Arbiter SILENT = _ -> new Claim.Unanswered();

    /**
     * Asks for an entry. A grant is the asking kiosk's until it closes it by a {@link
     * org.dengta.journal.DutyFact.ClaimClosed} of its own, and lets one person in once; asked again
     * meanwhile, at whichever of its gates, it is told the same grant. Waits for an answer as long
     * as a person at a gate can wait, half a second at most, then {@link Claim.Unanswered}.
     */
    Claim ask(Asking asking);

    /**
     * Who wants in where.
     *
     * @param person who
     * @param session to what
     * @param gate at which gate
     * @param credential with what
     * @param closed grants that the asking kiosk is done with: the arbiter may not have heard yet
     */
    record Asking(
            PersonId person,
            SessionId session,
            GateId gate,
            CodeLookup credential,
            Set<Position> closed) {
        public Asking {
            closed = Set.copyOf(closed);
        }
    }
}
