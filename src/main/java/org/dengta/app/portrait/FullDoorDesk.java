package org.dengta.app.portrait;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.checkin.PartyEntry;
import org.dengta.checkin.Prospect;
import org.dengta.gate.Decision;
import org.dengta.gate.Scan;
import org.dengta.gate.UndoReason;
import org.dengta.gate.Undoing;
import org.dengta.journal.Position;
import org.dengta.kiosk.Role.Act;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.presence.Hold;
import org.dengta.ui.door.scans.DoorDesk;
import org.dengta.ui.door.scans.PastScan;
import org.dengta.venue.GateId;
import org.dengta.venue.ZoneId;

import java.util.List;
import java.util.Optional;

/** A door's desk whose disk is full, for the picture of what the door then shows. */
final class FullDoorDesk implements DoorDesk {
    private final DoorDesk desk;

    FullDoorDesk(DoorDesk desk) {
        this.desk = desk;
    }

    @Override
    public Decision decide(Scan scan) {
        throw full();
    }

    @Override
    public Undoing undo(Position scan, UndoReason reason) {
        throw full();
    }

    @Override
    public boolean may(Act act) {
        return desk.may(act);
    }

    @Override
    public Decision letIn(Decision against, String reason) {
        throw full();
    }

    @Override
    public void sendToDesk(Decision refused) {
        throw full();
    }

    @Override
    public List<Person> members(Decision asked) {
        return desk.members(asked);
    }

    @Override
    public PartyEntry passTogether(Decision asked, List<PersonId> ticked, int counted) {
        throw full();
    }

    @Override
    public List<Prospect> companions(Decision principal) {
        return desk.companions(principal);
    }

    @Override
    public PartyEntry letInBehind(Decision principal, List<PersonId> ticked) {
        throw full();
    }

    @Override
    public Decision recount(Decision admitted, int heads) {
        throw full();
    }

    @Override
    public Optional<Hold> hold(GateId gate) {
        return desk.hold(gate);
    }

    @Override
    public List<PastScan> latest(GateId gate, int most) {
        return desk.latest(gate, most);
    }

    @Override
    public int inside(ZoneId zone) {
        return desk.inside(zone);
    }

    @Override
    public Optional<byte[]> photo(PersonId person) {
        return desk.photo(person);
    }

    private static ProblemException full() {
        return new ProblemException(Problem.of(ProblemCode.DISK_FULL, "dengta.db"));
    }
}
