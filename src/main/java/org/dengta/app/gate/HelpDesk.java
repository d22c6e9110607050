package org.dengta.app.gate;

import org.dengta.app.Replica;
import org.dengta.helpdesk.CaseDesk;
import org.dengta.helpdesk.CaseOutcome;
import org.dengta.helpdesk.CaseStep;
import org.dengta.helpdesk.HelpCase;
import org.dengta.journal.Position;
import org.dengta.kiosk.OperatorId;
import org.dengta.kiosk.Role.Act;

import java.util.List;

/** The help desk of a replica, from whichever command or screen. */
public final class HelpDesk {
    private HelpDesk() {}

    /** As {@link CaseDesk#open(Position, OperatorId)}; anybody may. */
    public static CaseStep send(Replica replica, Position scan, OperatorId operator) {
        return desk(replica).open(scan, operator);
    }

    /** As {@link CaseDesk#open()}; on the reading connection, so that no lane waits. */
    public static List<HelpCase> open(Replica replica) {
        var reading = replica.reading();
        return new CaseDesk(reading.cases(), reading.journal()).open();
    }

    /** As {@link CaseDesk#close}; ProblemException NOT_ALLOWED where the operator may not. */
    public static CaseStep close(
            Replica replica, Position opened, CaseOutcome outcome, OperatorId operator) {
        Permissions.check(replica, operator, Act.CASES);
        return desk(replica).close(opened, outcome.code(), operator);
    }

    private static CaseDesk desk(Replica replica) {
        return new CaseDesk(replica.store().cases(), replica.store().journal());
    }
}
