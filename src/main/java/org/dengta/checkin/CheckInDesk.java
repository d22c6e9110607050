package org.dengta.checkin;

import org.dengta.gate.Decision;
import org.dengta.gate.Passages;
import org.dengta.gate.Passages.Showing;
import org.dengta.gate.Passages.Visit;
import org.dengta.gate.Scan;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.journal.Fact.Heads;
import org.dengta.journal.Fact.ScanUndone;
import org.dengta.journal.Grounds;
import org.dengta.journal.Grounds.How;
import org.dengta.journal.Position;
import org.dengta.kiosk.OperatorId;
import org.dengta.presence.Whereabouts;
import org.dengta.verdict.Verdict;
import org.dengta.verdict.Verdict.Admitted;

import java.time.InstantSource;
import java.util.Optional;

/**
 * One person let in by a human being's word. Each call is one step of the journal; whatever the
 * store throws means that nothing was written and nobody was admitted. Who may do it is asked
 * before. IllegalArgumentException for a gate that is not of this venue or lets nobody in, and for
 * a reason that is no code of IdText's spelling.
 */
public final class CheckInDesk {
    /** Why the first admission of a party that was counted anew is undone. */
    public static final String RECOUNTED = "recounted";

    private final Passages passages;
    private final InstantSource clock;

    /**
     * @param clock the kiosk's: nobody is let in later than now
     */
    public CheckInDesk(Passages passages, InstantSource clock) {
        this.passages = passages;
        this.clock = clock;
    }

    /**
     * Decides a scan anew and lets the person in where only the verdict is in the way; see {@link
     * org.dengta.admission.AdmissionPolicy#overridden}. An admission by the verdict is an ordinary
     * one; where no word helps, the verdict stands and nothing is written.
     *
     * @param reason a code such as those of {@link CheckInReason}
     */
    public Decision override(Scan scan, String reason, OperatorId operator) {
        var word = Grounds.of(How.OVERRIDE, reason);
        return passages.decided(
                passages.scanned(scan),
                operator,
                (showing, verdict) ->
                        verdict instanceof Admitted
                                ? written(scan, showing, verdict, Grounds.VERDICT, operator)
                                : against(scan, showing, word, operator));
    }

    private Decision against(Scan scan, Showing showing, Grounds word, OperatorId operator) {
        var verdict = passages.overridden(showing, word.reason().orElseThrow());
        return verdict instanceof Admitted
                ? written(scan, showing, verdict, word, operator)
                : new Decision(scan, verdict, Optional.empty());
    }

    /**
     * Decides about somebody who has no code to show, by the rules for everybody; a refusal is
     * written down as at every scan.
     *
     * @param visit of now
     * @param reason a code such as those of {@link CheckInReason}
     */
    public Decision withoutCode(Visit visit, String reason, OperatorId operator) {
        var word = Grounds.of(How.WITHOUT_CODE, reason);
        return passages.decided(
                passages.inPerson(visit),
                operator,
                (showing, verdict) -> written(visit.scan(), showing, verdict, word, operator));
    }

    /**
     * Writes down an entry that nobody scanned, at its true time, where the rights and whereabouts
     * of then allow it; else the verdict of then is told and nothing written, for at that time
     * nobody was refused. A person found in already by the same word is the same entry.
     * IllegalArgumentException for a time to come.
     *
     * @param visit of the true time
     * @param reason a code such as those of {@link CheckInReason}
     */
    public Decision late(Visit visit, String reason, OperatorId operator) {
        if (visit.at().isAfter(clock.instant())) {
            throw new IllegalArgumentException("nobody has entered yet at " + visit.at());
        }
        var word =
                new Grounds(
                        How.LATE, Optional.of(reason), Optional.of(visit.at()), Optional.empty());
        return passages.decided(
                passages.afterwards(visit),
                operator,
                (showing, verdict) ->
                        verdict instanceof Admitted
                                ? written(visit.scan(), showing, verdict, word, operator)
                                : new Decision(visit.scan(), verdict, Optional.empty()));
    }

    private Decision written(
            Scan scan, Showing showing, Verdict verdict, Grounds grounds, OperatorId operator) {
        return new Decision(scan, verdict, passages.write(showing, verdict, grounds, operator));
    }

    /**
     * Takes an admission back and admits fewer of the party at the same time and place: they were
     * fewer than the reservation is for, and the others may still come.
     *
     * @param admission where it was written down, by whatever kiosk
     * @param heads how many passed, 1 or more
     */
    public Recounting recount(Position admission, int heads, OperatorId operator) {
        var journal = passages.journal();
        return journal.atomically(() ->
                journal.find(admission)
                        .filter(entry -> entry.fact() instanceof GuestAdmitted)
                        .map(entry -> recount(entry, heads, operator))
                        .orElseGet(Recounting.NotAnAdmission::new));
    }

    private Recounting recount(Entry entry, int heads, OperatorId operator) {
        var admitted = (GuestAdmitted) entry.fact();
        if (passages.journal().isUndone(entry)) {
            return new Recounting.AlreadyUndone();
        }
        if (heads < 1 || heads >= admitted.heads().passed()) {
            return new Recounting.NotFewer(admitted.heads().passed());
        }
        var journal = passages.journal();
        // First anew: who hears only half of it must not take the entry for free.
        var counted = new Heads(heads, admitted.heads().party());
        var fact = journal.append(operator, anew(admitted, counted, grounds(entry, admitted)));
        journal.append(
                operator,
                new ScanUndone(entry.fact().about(), admitted.gate(), entry.position(), RECOUNTED));
        return new Recounting.Recounted(fact.position(), counted);
    }

    /** Whatever came before or after it, by whatever clock, stays so. */
    private static Grounds grounds(Entry entry, GuestAdmitted admitted) {
        return admitted.grounds().insteadOf(Whereabouts.turn(entry), Whereabouts.happened(entry));
    }

    private static GuestAdmitted anew(GuestAdmitted admitted, Heads heads, Grounds grounds) {
        return new GuestAdmitted(
                admitted.person(),
                admitted.gate(),
                admitted.zone(),
                admitted.session(),
                heads,
                admitted.credential(),
                admitted.day(),
                admitted.leaves(),
                grounds);
    }
}
