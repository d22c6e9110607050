package org.dengta.app.gate;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.app.Replica;
import org.dengta.checkin.CheckInDesk;
import org.dengta.checkin.CheckInReason;
import org.dengta.checkin.Party;
import org.dengta.checkin.PartyDesk;
import org.dengta.checkin.PartyEntry;
import org.dengta.checkin.Prospect;
import org.dengta.checkin.Recounting;
import org.dengta.gate.Decision;
import org.dengta.gate.Passages.Visit;
import org.dengta.gate.Scan;
import org.dengta.journal.Position;
import org.dengta.kiosk.OperatorId;
import org.dengta.kiosk.Role.Act;
import org.dengta.venue.Direction;
import org.dengta.venue.GateId;

import java.util.List;

/**
 * Lets people in by somebody's word, from whichever command or screen: where the operator may, and
 * the programme of now has the gate. Else a ProblemException as of {@link Permissions#check} and
 * {@link GateScans#check}, and nothing was written.
 */
public final class CheckIns {
    private CheckIns() {}

    /** As {@link CheckInDesk#override}. */
    public static Decision override(
            Replica replica, Scan scan, CheckInReason reason, OperatorId operator) {
        Permissions.check(replica, operator, Act.OVERRIDE);
        return desk(replica, scan.gate(), scan.direction()).override(scan, reason.code(), operator);
    }

    /** As {@link CheckInDesk#withoutCode}. */
    public static Decision withoutCode(
            Replica replica, Visit visit, CheckInReason reason, OperatorId operator) {
        Permissions.check(replica, operator, Act.CHECK_IN);
        return desk(replica, visit.gate(), Direction.ENTRY)
                .withoutCode(visit, reason.code(), operator);
    }

    /** As {@link CheckInDesk#late}. */
    public static Decision late(
            Replica replica, Visit visit, CheckInReason reason, OperatorId operator) {
        Permissions.check(replica, operator, Act.CHECK_IN);
        return desk(replica, visit.gate(), Direction.ENTRY).late(visit, reason.code(), operator);
    }

    /** As {@link CheckInDesk#recount}; anybody may, as at a scan. */
    public static Recounting recount(
            Replica replica, Position admission, int heads, OperatorId operator) {
        return new CheckInDesk(replica.passages(), replica.clock())
                .recount(admission, heads, operator);
    }

    /** As {@link PartyDesk#protocol}. */
    public static PartyEntry protocol(Replica replica, Party party, OperatorId operator) {
        Permissions.check(replica, operator, Act.PARTY);
        GateScans.check(replica.programme().venue(), party.gate(), Direction.ENTRY);
        return parties(replica).protocol(party, operator);
    }

    /** As {@link PartyDesk#behind}. */
    public static PartyEntry behind(
            Replica replica, PersonId principal, Party party, OperatorId operator) {
        Permissions.check(replica, operator, Act.PARTY);
        GateScans.check(replica.programme().venue(), party.gate(), Direction.ENTRY);
        return parties(replica).behind(principal, party, operator);
    }

    /** As {@link PartyDesk#delegation}. */
    public static PartyEntry delegation(
            Replica replica, String delegation, Party ticked, int counted, OperatorId operator) {
        Permissions.check(replica, operator, Act.PARTY);
        GateScans.check(replica.programme().venue(), ticked.gate(), Direction.ENTRY);
        return parties(replica).delegation(delegation, ticked, counted, operator);
    }

    /** As {@link PartyDesk#companions}; on the reading connection, so that no lane waits. */
    public static List<Person> companions(Replica replica, PersonId principal) {
        return looking(replica).companions(principal);
    }

    /** As {@link PartyDesk#prospects}; on the reading connection, so that no lane waits. */
    public static List<Prospect> prospects(Replica replica, PersonId principal, GateId gate) {
        GateScans.check(replica.programme().venue(), gate, Direction.ENTRY);
        return looking(replica).prospects(principal, gate, replica.clock().instant());
    }

    /** As {@link PartyDesk#members}; on the reading connection, so that no lane waits. */
    public static List<Person> members(Replica replica, String delegation) {
        return looking(replica).members(delegation);
    }

    private static CheckInDesk desk(Replica replica, GateId gate, Direction direction) {
        GateScans.check(replica.programme().venue(), gate, direction);
        return new CheckInDesk(replica.passages(), replica.clock());
    }

    private static PartyDesk parties(Replica replica) {
        return new PartyDesk(replica.passages(), replica.store().guests());
    }

    private static PartyDesk looking(Replica replica) {
        return new PartyDesk(replica.foresight(), replica.reading().guests());
    }
}
