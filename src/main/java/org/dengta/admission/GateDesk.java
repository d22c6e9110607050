package org.dengta.admission;

import org.dengta.accreditation.GuestList;
import org.dengta.admission.Verdict.Admitted;
import org.dengta.admission.Verdict.NeedsAttention;
import org.dengta.admission.Verdict.Refused;
import org.dengta.credential.CodeInspector;
import org.dengta.credential.CodeLookup;
import org.dengta.credential.CodeRegister;
import org.dengta.credential.LookupKey;
import org.dengta.credential.Presented;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact;
import org.dengta.journal.Fact.EntryRefused;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.journal.Fact.GuestLeft;
import org.dengta.journal.Fact.ScanUndone;
import org.dengta.journal.Journal;
import org.dengta.journal.Position;
import org.dengta.kiosk.KioskId;
import org.dengta.kiosk.OperatorId;
import org.dengta.presence.Standings;
import org.dengta.venue.Direction;
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

    private final Venue venue;
    private final CodeInspector inspector;
    private final LookupKey lookupKey;
    private final AdmissionPolicy policy;
    private final Records records;

    /** What the desk reads and writes. */
    public record Records(
            CodeRegister codes, GuestList guests, Standings standings, Journal journal) {}

    /**
     * @param venue the gates
     * @param inspector tells what a code is
     * @param lookupKey finds whose it is
     * @param policy decides
     * @param records one replica's
     */
    public GateDesk(
            Venue venue,
            CodeInspector inspector,
            LookupKey lookupKey,
            AdmissionPolicy policy,
            Records records) {
        this.venue = venue;
        this.inspector = inspector;
        this.lookupKey = lookupKey;
        this.policy = policy;
        this.records = records;
    }

    /** The gates that it decides at. */
    public Venue venue() {
        return venue;
    }

    /**
     * Decides a scan, writes the fact down and says where. IllegalArgumentException when the gate
     * is not of this venue or is not passed that way; whatever the store throws means that nothing
     * was written and nobody was admitted.
     */
    public Decision decide(Scan scan, OperatorId operator) {
        var gate =
                venue.gate(scan.gate())
                        .orElseThrow(() -> new IllegalArgumentException("no gate " + scan.gate()));
        var presented = inspector.inspect(scan.text());
        var lookup = lookup(presented, scan.text());
        return records.journal()
                .atomically(() -> {
                    var holder = lookup.flatMap(this::holder);
                    var verdict =
                            policy.decide(
                                    new Approach(
                                            presented, holder, gate, scan.direction(), scan.at()));
                    var fact =
                            fact(verdict, scan, lookup)
                                    .map(it -> records.journal().append(operator, it).position());
                    return new Decision(scan, verdict, fact);
                });
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
                    Optional.of(lookupKey.of(genuine.letter().code()));
            case Presented.PlainCode plain -> Optional.of(lookupKey.of(plain.code()));
            case Presented.Damaged _, Presented.OtherText _ -> Optional.of(lookupKey.of(text));
            case Presented.OtherEvent _, Presented.Forged _, Presented.UnknownKey _ ->
                    Optional.empty();
        };
    }

    private Optional<Holder> holder(CodeLookup lookup) {
        return records.codes()
                .find(lookup)
                .flatMap(credential ->
                        records.guests()
                                .find(credential.person())
                                .map(person ->
                                        new Holder(
                                                credential,
                                                person,
                                                records.standings().of(person.id()))));
    }

    private Optional<Fact> fact(Verdict verdict, Scan scan, Optional<CodeLookup> lookup) {
        return switch (verdict) {
            case Admitted admitted ->
                    admitted.repeated() ? Optional.empty() : Optional.of(passage(admitted, scan));
            case Refused refused ->
                    Optional.of(refusal(refused, refused.reason().code(), scan, lookup));
            case NeedsAttention needs ->
                    Optional.of(refusal(needs, needs.why().code(), scan, lookup));
        };
    }

    private Fact passage(Admitted admitted, Scan scan) {
        var person = admitted.holder().person();
        var credential = admitted.holder().credential().lookup();
        if (admitted.direction() == Direction.EXIT) {
            var inner = venue.within(admitted.zone());
            return new GuestLeft(person.id(), scan.gate(), admitted.zone(), inner, credential);
        }
        var heads = person.participation().heads();
        return new GuestAdmitted(
                person.id(), scan.gate(), admitted.zone(), admitted.session(), heads, credential);
    }

    private static Fact refusal(
            Verdict verdict, String code, Scan scan, Optional<CodeLookup> lookup) {
        return new EntryRefused(
                verdict.person().map(person -> person.id()), scan.gate(), code, lookup);
    }
}
