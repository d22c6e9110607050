package org.dengta.neighbour;

import org.dengta.admission.Surroundings.Claim;
import org.dengta.journal.DutyFact.EntryClaimed;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.journal.Journal;
import org.dengta.kiosk.KioskId;
import org.dengta.kiosk.OperatorId;
import org.dengta.venue.GateId;

import java.util.Optional;

/**
 * The arbiter itself: grants each person one entry to a session, first come first served, and
 * writes each grant down before it is told.
 */
public final class ArbiterDesk {
    private final Journal journal;

    /**
     * @param journal of the kiosk that is the arbiter
     */
    public ArbiterDesk(Journal journal) {
        this.journal = journal;
    }

    /** The arbiter as one kiosk sees it. */
    public Arbiter heardBy(KioskId asker, OperatorId operator) {
        return asking -> claim(asking, asker, operator);
    }

    private Claim claim(Arbiter.Asking asking, KioskId asker, OperatorId operator) {
        return journal.atomically(() ->
                journal.about(asking.person()).stream()
                        .filter(entry -> !journal.isUndone(entry))
                        .flatMap(entry -> taken(entry, asking, asker).stream())
                        .findFirst()
                        .orElseGet(() -> grant(asking, asker, operator)));
    }

    /** An entry granted or made before, and by whom; the asker's own grant is granted again. */
    private static Optional<Claim> taken(Entry entry, Arbiter.Asking asking, KioskId asker) {
        return switch (entry.fact()) {
            case EntryClaimed claimed when claimed.session().equals(asking.session()) ->
                    Optional.of(
                            claimed.asker().equals(asker)
                                            && claimed.gate().equals(asking.gate())
                                            && claimed.credential().equals(asking.credential())
                                    ? new Claim.Granted()
                                    : taken(claimed.gate(), entry));
            case GuestAdmitted admitted
                    when admitted.session().equals(Optional.of(asking.session())) ->
                    Optional.of(taken(admitted.gate(), entry));
            default -> Optional.empty();
        };
    }

    private static Claim taken(GateId gate, Entry entry) {
        return new Claim.Taken(gate, entry.at());
    }

    private Claim grant(Arbiter.Asking asking, KioskId asker, OperatorId operator) {
        journal.append(
                operator,
                new EntryClaimed(
                        asking.person(),
                        asking.session(),
                        asking.gate(),
                        asker,
                        asking.credential()));
        return new Claim.Granted();
    }
}
