package org.dengta.app.gate;

import org.dengta.accreditation.Person;
import org.dengta.app.Replica;
import org.dengta.checkin.LeavingDesk;
import org.dengta.checkin.Party;
import org.dengta.checkin.PartyEntry;
import org.dengta.kiosk.OperatorId;
import org.dengta.venue.Direction;
import org.dengta.venue.GateId;

import java.util.List;

/**
 * Lets a delegation's people out together, from whichever command or screen: anybody may, as at a
 * scan, where the programme of now has the gate. Else a ProblemException as of {@link
 * GateScans#check}, and nothing was written.
 */
public final class Leaving {
    private Leaving() {}

    /** As {@link LeavingDesk#inside}, now; on the reading connection, so that no lane waits. */
    public static List<Person> inside(Replica replica, String delegation, GateId gate) {
        var venue = replica.programme().venue();
        GateScans.check(venue, gate, Direction.EXIT);
        var reading = replica.reading();
        return new LeavingDesk(replica.passages(), reading.guests(), reading.standings())
                .inside(delegation, venue.gate(gate).orElseThrow(), replica.clock().instant());
    }

    /** As {@link LeavingDesk#leave}. */
    public static PartyEntry leave(
            Replica replica, String delegation, Party ticked, int counted, OperatorId operator) {
        GateScans.check(replica.programme().venue(), ticked.gate(), Direction.EXIT);
        var store = replica.store();
        return new LeavingDesk(replica.passages(), store.guests(), store.standings())
                .leave(delegation, ticked, counted, operator);
    }
}
