package org.dengta.app.screen;

import org.dengta.app.Replica;
import org.dengta.app.duty.DutyDesks;
import org.dengta.app.gate.Permissions;
import org.dengta.kiosk.OperatorId;
import org.dengta.kiosk.Role.Act;
import org.dengta.supervision.Ordering;
import org.dengta.supervision.PersonDesk;
import org.dengta.ui.desk.order.PersonOrders;

import java.time.Instant;

/** Orders about people, on this kiosk's store. */
final class StorePersonOrders implements PersonOrders {
    private final Replica replica;
    private final OperatorId operator;

    StorePersonOrders(Replica replica, OperatorId operator) {
        this.replica = replica;
        this.operator = operator;
    }

    @Override
    public boolean may(Act act) {
        return Permissions.role(replica.programme(), operator).may(act);
    }

    @Override
    public Ordering give(PersonOrder order, Instant now) {
        Permissions.check(replica, operator, act(order));
        return give(order, now, DutyDesks.people(replica));
    }

    private static Act act(PersonOrder order) {
        return switch (order) {
            case HandOver _ -> Act.HAND_OVER;
            case Lift _, EndLift _ -> Act.LIFT;
            case Block _, Unblock _ -> Act.BLOCK;
        };
    }

    private Ordering give(PersonOrder order, Instant now, PersonDesk desk) {
        return switch (order) {
            case HandOver(var person, var taking) -> desk.handOver(person, taking, operator);
            case Lift(var person, var right, var why) ->
                    desk.lift(person, right, why, now, operator);
            case EndLift(var person, var place, var why) ->
                    desk.endLift(person, place, why, now, operator);
            case Block(var person, var why) -> desk.block(person, why, operator);
            case Unblock(var person, var why) -> desk.unblock(person, why, operator);
        };
    }
}
