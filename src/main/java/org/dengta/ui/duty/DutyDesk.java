package org.dengta.ui.duty;

import org.dengta.accreditation.Names;
import org.dengta.helpdesk.CaseOutcome;
import org.dengta.helpdesk.CaseStep;
import org.dengta.helpdesk.HelpCase;
import org.dengta.journal.Position;
import org.dengta.kiosk.Role.Act;
import org.dengta.presence.Hold;
import org.dengta.supervision.HoldDesk.HoldOrder;
import org.dengta.supervision.Ordering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The kiosk behind people on duty. But for the first never called on the screen's thread. */
public interface DutyDesk {

    /** Whether whoever works here may do this. Quick. */
    boolean may(Act act);

    /** What is held and what waits at the help desk. */
    Duties look(Instant now);

    /** Gives an order; durable when this returns. ProblemException where the operator may not. */
    Ordering order(HoldOrder order, Instant now);

    /** Closes a case; durable when this returns. ProblemException where the operator may not. */
    CaseStep close(Position opened, CaseOutcome outcome);

    /**
     * What is to be dealt with.
     *
     * @param holds what keeps anybody from anything, the strictest first
     * @param cases those not closed, the oldest first
     */
    record Duties(List<Hold> holds, List<OpenCase> cases) {
        public static final Duties NONE = new Duties(List.of(), List.of());

        public Duties {
            holds = List.copyOf(holds);
            cases = List.copyOf(cases);
        }
    }

    /**
     * A case and whom it is about.
     *
     * @param names empty for a code of nobody on the list
     */
    record OpenCase(HelpCase it, Optional<Names> names) {}
}
