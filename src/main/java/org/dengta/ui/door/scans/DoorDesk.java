package org.dengta.ui.door.scans;

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
import org.dengta.presence.Hold;
import org.dengta.venue.GateId;
import org.dengta.venue.ZoneId;

import java.util.List;
import java.util.Optional;

/** The kiosk behind a door. Each call may take as long as a disk; never on the screen's thread. */
public interface DoorDesk {

    /**
     * Decides a scan; its fact is durable when this returns. Whatever it throws, nothing was
     * written and nobody was admitted.
     */
    Decision decide(Scan scan);

    /**
     * Decides a letter by its head, as {@link #decide}; empty where its seal is needed first, and
     * nothing was written.
     */
    default Optional<Decision> begun(Scan head) {
        return Optional.empty();
    }

    /**
     * Says whether a letter's seal confirms what its head was decided to be: empty where it does;
     * else what is to be shown, the passage taken back.
     *
     * @param letter all that came of it
     */
    default Optional<Decision> sealed(Decision early, String letter) {
        return Optional.empty();
    }

    /** Takes a scan back. */
    Undoing undo(Position scan, UndoReason reason);

    /** Whether whoever works here may do this. Quick: also asked on the screen's thread. */
    boolean may(Act act);

    /**
     * Lets somebody in against a verdict by the word of whoever works here, as {@link #decide}. No
     * word counts against everything: the answer may be a refusal again.
     *
     * @param reason one of those offered
     */
    Decision letIn(Decision against, String reason);

    /** Opens a case at the help desk about a scan that did not open the gate. */
    void sendToDesk(Decision refused);

    /**
     * Notes how many of a party really passed with an admission, instead of how many were noted.
     *
     * @return the admission as it stands then
     */
    Decision recount(Decision admitted, int heads);

    /**
     * Who of a delegation can be ticked, in the order of the list; on the way out those inside.
     *
     * @param asked the decision about the delegation's code
     */
    List<Person> members(Decision asked);

    /**
     * Lets members of a delegation in or out together, each by a fact of his own, or nobody.
     *
     * @param asked the decision about the delegation's code
     * @param ticked in the order in which they pass
     * @param counted how many stand there
     */
    PartyEntry passTogether(Decision asked, List<PersonId> ticked, int counted);

    /**
     * Who goes by the list with a principal just let in, and what the gate would say now of each;
     * nothing is written.
     */
    List<Prospect> companions(Decision principal);

    /**
     * Lets companions of a principal just let in pass together, each by a fact of his own, or
     * nobody. The principal is counted among the heads.
     *
     * @param ticked in the order in which they pass
     */
    PartyEntry letInBehind(Decision principal, List<PersonId> ticked);

    /** The strictest of what is held at a gate now; empty where it is open. */
    Optional<Hold> hold(GateId gate);

    /** The latest scans of this kiosk at a gate that are not undone, the latest first. */
    List<PastScan> latest(GateId gate, int most);

    /** Heads inside a zone today. */
    int inside(ZoneId zone);

    /** A person's photo as PNG or JPEG, if there is one that can be read. */
    Optional<byte[]> photo(PersonId person);
}
