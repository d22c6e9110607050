package org.dengta.app.portrait;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.checkin.PartyEntry;
import org.dengta.checkin.PartyEntry.Turned;
import org.dengta.checkin.Prospect;
import org.dengta.gate.Decision;
import org.dengta.gate.Scan;
import org.dengta.gate.UndoReason;
import org.dengta.gate.Undoing;
import org.dengta.journal.Position;
import org.dengta.kiosk.Role.Act;
import org.dengta.presence.Hold;
import org.dengta.ui.door.scans.DoorDesk;
import org.dengta.ui.door.scans.PastScan;
import org.dengta.venue.GateId;
import org.dengta.venue.ZoneId;
import org.dengta.verdict.Refusal;
import org.dengta.verdict.Verdict;
import org.dengta.verdict.Verdict.Refused;

import java.util.List;
import java.util.Optional;

/** A door's desk that answers every scan alike and writes nothing, for a picture of the answer. */
final class PosedDoorDesk implements DoorDesk {
    private static final Position SOMEWHERE =
            Position.parse("posed/00000000000000000000000000000000/1");

    private final DoorDesk desk;
    private final Verdict verdict;
    private final Optional<Hold> hold;
    private final List<Prospect> along;

    /**
     * @param along who goes with whoever passes
     */
    PosedDoorDesk(DoorDesk desk, Verdict verdict, Optional<Hold> hold, List<Prospect> along) {
        this.desk = desk;
        this.verdict = verdict;
        this.hold = hold;
        this.along = along;
    }

    @Override
    public Decision decide(Scan scan) {
        return new Decision(scan, verdict, Optional.of(SOMEWHERE));
    }

    @Override
    public Undoing undo(Position scan, UndoReason reason) {
        return new Undoing.NotAScan();
    }

    @Override
    public boolean may(Act act) {
        return true;
    }

    @Override
    public Decision letIn(Decision against, String reason) {
        return against;
    }

    @Override
    public void sendToDesk(Decision refused) {}

    @Override
    public List<Person> members(Decision asked) {
        return desk.members(asked);
    }

    @Override
    public PartyEntry passTogether(Decision asked, List<PersonId> ticked, int counted) {
        return new PartyEntry.HeadsDiffer(ticked.size(), counted);
    }

    @Override
    public List<Prospect> companions(Decision principal) {
        return along;
    }

    /** The first two would not pass. */
    @Override
    public PartyEntry letInBehind(Decision principal, List<PersonId> ticked) {
        var at = principal.scan();
        var inside = new Refusal.NotLeftYet(new ZoneId("centre"), at.gate(), at.at());
        return new PartyEntry.TurnedAway(
                ticked.stream()
                        .limit(2)
                        .map(it -> new Turned(it, new Refused(inside, Optional.empty())))
                        .toList());
    }

    @Override
    public Decision recount(Decision admitted, int heads) {
        return admitted;
    }

    @Override
    public Optional<Hold> hold(GateId gate) {
        return hold;
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
}
