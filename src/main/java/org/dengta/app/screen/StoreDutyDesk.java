package org.dengta.app.screen;

import org.dengta.accreditation.Person;
import org.dengta.app.Replica;
import org.dengta.app.duty.DutyDesks;
import org.dengta.app.gate.HelpDesk;
import org.dengta.app.gate.Permissions;
import org.dengta.helpdesk.CaseOutcome;
import org.dengta.helpdesk.CaseStep;
import org.dengta.helpdesk.HelpCase;
import org.dengta.journal.Position;
import org.dengta.kiosk.OperatorId;
import org.dengta.kiosk.Role.Act;
import org.dengta.supervision.HoldDesk;
import org.dengta.supervision.HoldDesk.HoldOrder;
import org.dengta.supervision.Ordering;
import org.dengta.ui.duty.DutyDesk;

import java.time.Instant;

/**
 * What people on duty order, on this kiosk's store; what they only see by its reading connection.
 */
final class StoreDutyDesk implements DutyDesk {
    private final Replica replica;
    private final OperatorId operator;

    StoreDutyDesk(Replica replica, OperatorId operator) {
        this.replica = replica;
        this.operator = operator;
    }

    @Override
    public boolean may(Act act) {
        return Permissions.role(replica.programme(), operator).may(act);
    }

    @Override
    public Duties look(Instant now) {
        var reading = replica.reading();
        var holds = new HoldDesk(replica.programme(), reading.standings(), reading.journal());
        return new Duties(
                holds.holding(now), HelpDesk.open(replica).stream().map(this::open).toList());
    }

    private OpenCase open(HelpCase it) {
        var guests = replica.reading().guests();
        return new OpenCase(it, it.person().flatMap(guests::find).map(Person::names));
    }

    @Override
    public Ordering order(HoldOrder order, Instant now) {
        Permissions.check(replica, operator, Act.HOLD);
        return DutyDesks.holds(replica).order(order, now, operator);
    }

    @Override
    public CaseStep close(Position opened, CaseOutcome outcome) {
        return HelpDesk.close(replica, opened, outcome, operator);
    }
}
