package org.dengta.gate;

import org.dengta.admission.AdmissionPolicy;
import org.dengta.admission.Approach;
import org.dengta.admission.Explanation;
import org.dengta.admission.Surroundings.Claim;
import org.dengta.credential.CodeInspector;
import org.dengta.credential.CodeLookup;
import org.dengta.credential.LookupKey;
import org.dengta.credential.Presented;
import org.dengta.gate.Approaches.Arrival;
import org.dengta.gate.Arbiter.Asking;
import org.dengta.gate.PassageFacts.Occasion;
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
import org.dengta.presence.Standings;
import org.dengta.programme.Programme;
import org.dengta.venue.GateId;
import org.dengta.venue.Venue;
import org.dengta.verdict.Attention.ClaimUnanswered;
import org.dengta.verdict.Verdict.NeedsAttention;

import java.util.List;
import java.util.Optional;

/**
 * The gate's use case: a scan becomes a verdict and, before anybody sees it, a durable fact.
 * Reading and writing are one step, so two doors on one store cannot both admit.
 */
public final class GateDesk {
    private static final int PAGE = 64;
    private static final int FARTHEST = 4_096;

    private final Programme programme;
    private final CodeReading codes;
    private final AdmissionPolicy policy;
    private final Records records;
    private final Arbiter arbiter;
    private final Approaches approaches;
    private final PassageFacts facts;

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
        this.programme = programme;
        this.codes = codes;
        this.policy = policy;
        this.records = records;
        arbiter = neighbours.arbiter();
        approaches =
                new Approaches(
                        programme, records.holders(), records.standings(), neighbours.hearing());
        facts = new PassageFacts(programme);
    }

    /** The gates that it decides at. */
    public Venue venue() {
        return programme.venue();
    }

    /**
     * Decides a scan, writes the fact down and says where. IllegalArgumentException when the gate
     * is not of this venue or is not passed that way; whatever the store throws means that nothing
     * was written and nobody was admitted.
     */
    public Decision decide(Scan scan, OperatorId operator) {
        var code = code(scan);
        var claim = claim(scan, code);
        return records.journal()
                .atomically(() -> {
                    var verdict = policy.decide(approach(scan, code, claim));
                    var occasion =
                            new Occasion(scan.gate(), scan.at(), code.lookup(), Grounds.VERDICT);
                    var fact =
                            facts.of(verdict, occasion)
                                    .map(it -> records.journal().append(operator, it).position());
                    return new Decision(scan, verdict, fact);
                });
    }

    /** The verdict and its reasons, of which nothing is written down. */
    public Explanation explain(Scan scan) {
        var code = code(scan);
        return records.journal()
                .atomically(() -> policy.explain(approach(scan, code, Optional.empty())));
    }

    /** What a scan's text is, and where its holder is found. */
    private record Code(Presented presented, Optional<CodeLookup> lookup) {}

    private Code code(Scan scan) {
        var presented = codes.inspector().inspect(scan.text());
        return new Code(presented, lookup(presented, scan.text()));
    }

    /** Asks the arbiter where nothing else is in the way; never within the journal's step. */
    private Optional<Claim> claim(Scan scan, Code code) {
        if (programme.regulations().arbiters().isEmpty()) {
            return Optional.empty();
        }
        var verdict =
                records.journal()
                        .atomically(() -> policy.decide(approach(scan, code, Optional.empty())));
        return verdict instanceof NeedsAttention needs
                        && needs.why() instanceof ClaimUnanswered unanswered
                ? needs.person()
                        .map(person ->
                                new Asking(
                                        person.id(),
                                        unanswered.session(),
                                        scan.gate(),
                                        code.lookup().orElse(CodeLookup.NONE)))
                        .map(arbiter::ask)
                : Optional.empty();
    }

    private Approach approach(Scan scan, Code code, Optional<Claim> claim) {
        var gate =
                venue().gate(scan.gate())
                        .orElseThrow(() -> new IllegalArgumentException("no gate " + scan.gate()));
        var newcomers = new Newcomers(programme, records.standings());
        var holder =
                code.lookup()
                        .flatMap(lookup ->
                                records.holders()
                                        .find(lookup)
                                        .map(known -> newcomers.known(known, lookup))
                                        .or(() ->
                                                newcomers.unlisted(
                                                        code.presented(), lookup, gate, scan.at())));
        return approaches.of(
                code.presented(),
                holder,
                new Arrival(gate, scan.direction(), scan.at(), scan.heads(), claim));
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
        var journal = records.journal();
        return journal.atomically(() ->
                journal.find(scan)
                        .flatMap(entry ->
                                gateOf(entry.fact())
                                        .map(gate -> undo(entry, gate, reason, operator)))
                        .orElseGet(Undoing.NotAScan::new));
    }

    private Undoing undo(Entry entry, GateId gate, String reason, OperatorId operator) {
        var journal = records.journal();
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
            var read = records.journal().latest(kiosk, window);
            var found = read.stream().filter(entry -> isOpen(entry, gate)).limit(most).toList();
            if (found.size() == most || read.size() < window || window >= FARTHEST) {
                return found;
            }
        }
    }

    private boolean isOpen(Entry entry, GateId gate) {
        return gateOf(entry.fact()).filter(gate::equals).isPresent()
                && !records.journal().isUndone(entry);
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

    /**
     * Our own codes are found by their 20 digits, everything else as a code of another system, by
     * its whole text.
     */
    private Optional<CodeLookup> lookup(Presented presented, String text) {
        return switch (presented) {
            case Presented.GenuineLetter genuine ->
                    Optional.of(codes.lookupKey().of(genuine.letter().code()));
            case Presented.PlainCode plain -> Optional.of(codes.lookupKey().of(plain.code()));
            case Presented.Damaged _, Presented.OtherText _ -> Optional.of(codes.lookupKey().of(text));
            case Presented.OtherEvent _,
                    Presented.Forged _,
                    Presented.InPerson _,
                    Presented.UnknownKey _ ->
                    Optional.empty();
        };
    }
}
