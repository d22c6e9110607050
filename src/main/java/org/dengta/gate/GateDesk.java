package org.dengta.gate;

import org.dengta.admission.AdmissionPolicy;
import org.dengta.admission.Explanation;
import org.dengta.credential.CodeInspector;
import org.dengta.credential.LookupKey;
import org.dengta.journal.DutyFact;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact;
import org.dengta.journal.Fact.EntryRefused;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.journal.Fact.GuestLeft;
import org.dengta.journal.Fact.ScanUndone;
import org.dengta.journal.Grounds;
import org.dengta.journal.Journal;
import org.dengta.journal.Position;
import org.dengta.kiosk.KioskId;
import org.dengta.kiosk.OperatorId;
import org.dengta.neighbour.Arbiter;
import org.dengta.neighbour.Hearing;
import org.dengta.presence.Standings;
import org.dengta.programme.Programme;
import org.dengta.venue.GateId;
import org.dengta.venue.Venue;

import java.util.List;
import java.util.Optional;

/**
 * The gate's use case: a scan becomes a verdict and, before anybody sees it, a durable fact.
 * Reading and writing are one step, so two doors on one store cannot both admit.
 */
public final class GateDesk {
    private static final int PAGE = 64;
    private static final int FARTHEST = 4_096;

    private final Passages passages;

    /** What the desk reads and writes. */
    public record Records(Holders holders, Standings standings, Journal journal) {}

    /** How a text becomes a code, and a code is found. */
    public record CodeReading(CodeInspector inspector, LookupKey lookupKey) {}

    /** What other kiosks are to this one. */
    public record Neighbours(Hearing hearing, Arbiter arbiter) {
        /** Of a kiosk that works alone: it cannot ask for what others grant. */
        public static final Neighbours NONE = new Neighbours(Hearing.ALONE, Arbiter.SILENT);
    }

    /**
     * @param programme the event
     * @param codes tells what a code is and whose
     * @param policy decides
     * @param records one replica's
     */
    public GateDesk(
            Programme programme,
            CodeReading codes,
            AdmissionPolicy policy,
            Records records,
            Neighbours neighbours) {
        this(new Passages(programme, codes, policy, records, neighbours));
    }

    /** One that decides as others of the same kiosk do. */
    public GateDesk(Passages passages) {
        this.passages = passages;
    }

    /** The gates that it decides at. */
    public Venue venue() {
        return passages.programme().venue();
    }

    /**
     * Decides a scan, writes the fact down and says where. IllegalArgumentException when the gate
     * is not of this venue or is not passed that way; whatever the store throws means that nothing
     * was written and nobody was admitted.
     */
    public Decision decide(Scan scan, OperatorId operator) {
        return passages.decided(
                passages.scanned(scan),
                operator,
                (showing, verdict) ->
                        new Decision(
                                scan,
                                verdict,
                                passages.write(showing, verdict, Grounds.VERDICT, operator)));
    }

    /** Decides letters whose seal is still being typed. */
    public EarlyVerdicts early() {
        return passages.early(this);
    }

    /** The verdict and its reasons, of which nothing is written down. */
    public Explanation explain(Scan scan) {
        var scanned = passages.scanned(scan);
        return passages.journal()
                .atomically(() -> passages.explain(scanned.apply(Optional.empty())));
    }

    /**
     * Takes a scan back: an admission, an exit or a refusal that this replica's journal holds, of
     * whatever kiosk. From then on everything is decided and counted as if it had not been.
     *
     * @param scan where it was written down
     * @param reason a code of IdText's spelling, such as those of {@link UndoReason}, else
     *     IllegalArgumentException
     */
    public Undoing undo(Position scan, String reason, OperatorId operator) {
        var journal = passages.journal();
        return journal.atomically(() ->
                journal.find(scan)
                        .flatMap(entry ->
                                gateOf(entry.fact())
                                        .map(gate -> undo(entry, gate, reason, operator)))
                        .orElseGet(Undoing.NotAScan::new));
    }

    private Undoing undo(Entry entry, GateId gate, String reason, OperatorId operator) {
        var journal = passages.journal();
        var fact = new ScanUndone(entry.fact().about(), gate, entry.position(), reason);
        return journal.isUndone(entry)
                ? new Undoing.AlreadyUndone()
                : new Undoing.Undone(journal.append(operator, fact).position());
    }

    /**
     * The latest scans of a kiosk at a gate that are not undone, the latest first; among the last
     * few thousand facts of the kiosk.
     *
     * @param most how many at most
     */
    public List<Entry> latestScans(KioskId kiosk, GateId gate, int most) {
        for (var window = PAGE; ; window *= 4) {
            var read = passages.journal().latest(kiosk, window);
            var found = read.stream().filter(entry -> isOpen(entry, gate)).limit(most).toList();
            if (found.size() == most || read.size() < window || window >= FARTHEST) {
                return found;
            }
        }
    }

    private boolean isOpen(Entry entry, GateId gate) {
        return gateOf(entry.fact()).filter(gate::equals).isPresent()
                && !passages.journal().isUndone(entry);
    }

    /** Where a scan was; empty for a fact that is none. */
    private static Optional<GateId> gateOf(Fact fact) {
        return switch (fact) {
            case GuestAdmitted admitted -> Optional.of(admitted.gate());
            case GuestLeft left -> Optional.of(left.gate());
            case EntryRefused refused -> Optional.of(refused.gate());
            case ScanUndone _,
                    DutyFact _,
                    Fact.CredentialIssued _,
                    Fact.CredentialRevoked _,
                    Fact.BadgePrinted _,
                    Fact.WalkInRegistered _,
                    Fact.GuestAmended _,
                    Fact.Unknown _ ->
                    Optional.empty();
        };
    }
}
