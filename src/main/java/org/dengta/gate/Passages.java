package org.dengta.gate;

import org.dengta.accreditation.PersonId;
import org.dengta.admission.AdmissionPolicy;
import org.dengta.admission.Approach;
import org.dengta.admission.Explanation;
import org.dengta.admission.Surroundings.Claim;
import org.dengta.credential.CodeLookup;
import org.dengta.credential.Presented;
import org.dengta.gate.Approaches.Arrival;
import org.dengta.gate.Claims.Answered;
import org.dengta.gate.GateDesk.CodeReading;
import org.dengta.gate.GateDesk.Neighbours;
import org.dengta.gate.GateDesk.Records;
import org.dengta.gate.PassageFacts.Occasion;
import org.dengta.journal.Grounds;
import org.dengta.journal.Journal;
import org.dengta.journal.Position;
import org.dengta.kiosk.OperatorId;
import org.dengta.neighbour.Arbiter.Asking;
import org.dengta.presence.Orders;
import org.dengta.presence.Whereabouts;
import org.dengta.programme.Programme;
import org.dengta.venue.Direction;
import org.dengta.venue.Gate;
import org.dengta.venue.GateId;
import org.dengta.verdict.Holder;
import org.dengta.verdict.Verdict;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How somebody who stands at a gate is put before the policy, and its answer becomes a fact: for
 * every desk that lets people in. What reads or writes here belongs within one step of the journal;
 * {@link #decided} makes one.
 */
public final class Passages {
    private final Programme programme;
    private final CodeReading codes;
    private final AdmissionPolicy policy;
    private final Records records;
    private final Claims claims;
    private final Approaches approaches;
    private final Newcomers newcomers;
    private final PassageFacts facts;

    /**
     * Somebody without a code, known to an operator who checked who it is, wants in.
     *
     * @param at when; the kiosk's clock
     * @param heads how many of a party stand there; empty for all that are left
     */
    public record Visit(PersonId person, GateId gate, Instant at, OptionalInt heads) {

        /** The scan that takes its place where one is told: of no code. */
        public Scan scan() {
            return new Scan("", gate, Direction.ENTRY, at, heads);
        }
    }

    /**
     * Somebody before the policy.
     *
     * @param lookup of what was presented; empty where nothing could be read from it
     */
    public record Showing(Approach approach, Optional<CodeLookup> lookup) {}

    /**
     * @param programme the event
     * @param codes tells what a code is and whose
     * @param policy decides
     * @param records one replica's
     */
    public Passages(
            Programme programme,
            CodeReading codes,
            AdmissionPolicy policy,
            Records records,
            Neighbours neighbours) {
        this.programme = programme;
        this.codes = codes;
        this.policy = policy;
        this.records = records;
        claims = new Claims(records.journal(), neighbours.arbiter());
        approaches =
                new Approaches(
                        programme, records.holders(), records.standings(), neighbours.hearing());
        newcomers = new Newcomers(programme, records.holders(), records.standings());
        facts = new PassageFacts(programme);
    }

    public Programme programme() {
        return programme;
    }

    public Journal journal() {
        return records.journal();
    }

    /** What is asked of arbiters. */
    public Claims claims() {
        return claims;
    }

    /**
     * Decides, and does the rest in the same step of the journal. The arbiter is asked before where
     * nothing else is in the way; not within another step.
     *
     * @param showing who stands there, with the arbiter's answer once it has been asked
     */
    public <T> T decided(
            Function<Optional<Claim>, Showing> showing,
            OperatorId operator,
            BiFunction<Showing, Verdict, T> rest) {
        var answered = answered(showing);
        return journal()
                .atomically(() -> {
                    var shown = showing.apply(answered.map(claims::standing));
                    var done = rest.apply(shown, decide(shown));
                    answered.ifPresent(it -> claims.close(it, operator));
                    return done;
                });
    }

    private Optional<Answered> answered(Function<Optional<Claim>, Showing> showing) {
        return programme.regulations().arbiters().isEmpty()
                ? Optional.empty()
                : journal()
                        .atomically(() -> asking(showing.apply(Optional.empty())))
                        .map(claims::ask);
    }

    private Optional<Asking> asking(Showing showing) {
        return claims.asking(showing, decide(showing));
    }

    public Verdict decide(Showing showing) {
        return policy.decide(showing.approach());
    }

    Explanation explain(Showing showing) {
        return policy.explain(showing.approach());
    }

    /** As {@link AdmissionPolicy#overridden}. */
    public Verdict overridden(Showing showing, String reason) {
        return policy.overridden(showing.approach(), reason);
    }

    EarlyVerdicts early(GateDesk desk) {
        return new EarlyVerdicts(desk, programme, codes, records.holders(), journal());
    }

    /**
     * Whoever presents a code, which is looked at once and before any step.
     * IllegalArgumentException when the gate is not of this venue or is not passed that way.
     */
    public Function<Optional<Claim>, Showing> scanned(Scan scan) {
        var presented = codes.inspector().inspect(scan.text());
        var lookup = lookup(presented, scan.text());
        var gate = gate(scan.gate());
        return claim -> {
            var holder = lookup.flatMap(it -> newcomers.holder(scan, presented, it, gate));
            var arrival = new Arrival(gate, scan.direction(), scan.at(), scan.heads(), claim);
            return new Showing(approaches.of(presented, holder, arrival), lookup);
        };
    }

    /** Whoever is known without a code; exceptions as of {@link #scanned}. */
    public Function<Optional<Claim>, Showing> inPerson(Visit visit) {
        var gate = gate(visit.gate());
        return claim -> {
            var holder = records.holders().find(visit.person());
            var arrival = arrival(visit, gate, claim);
            return new Showing(
                    approaches.of(new Presented.InPerson(), holder, arrival), Optional.empty());
        };
    }

    /** Somebody known leaves together with others; exceptions as of {@link #scanned}. */
    public Showing leaving(PersonId person, GateId gate, Instant at) {
        var arrival =
                new Arrival(gate(gate), Direction.EXIT, at, OptionalInt.empty(), Optional.empty());
        var holder = records.holders().find(person);
        return new Showing(
                approaches.of(new Presented.InPerson(), holder, arrival), Optional.empty());
    }

    /**
     * The same, told later: by what the person had done and was allowed at that time. Whoever was
     * in then was in, so that neither room nor holds are looked at.
     */
    public Function<Optional<Claim>, Showing> afterwards(Visit visit) {
        var gate = gate(visit.gate());
        var then = new PastHolders(records.holders(), journal(), visit.at());
        return claim ->
                new Showing(
                        approaches.afterwards(then, visit.person(), arrival(visit, gate, claim)),
                        Optional.empty());
    }

    private static Arrival arrival(Visit visit, Gate gate, Optional<Claim> claim) {
        return new Arrival(gate, Direction.ENTRY, visit.at(), visit.heads(), claim);
    }

    private Gate gate(GateId id) {
        return programme
                .venue()
                .gate(id)
                .orElseThrow(() -> new IllegalArgumentException("no gate " + id));
    }

    /** Writes a verdict down and says where; empty for the same passage once more. */
    public Optional<Position> write(
            Showing showing, Verdict verdict, Grounds grounds, OperatorId operator) {
        var approach = showing.approach();
        var occasion = new Occasion(approach.gate().id(), approach.at(), showing.lookup(), grounds);
        return facts.of(verdict, occasion).map(fact -> journal().append(operator, fact).position());
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
            case Presented.Damaged _, Presented.OtherText _ ->
                    Optional.of(codes.lookupKey().of(text));
            case Presented.OtherEvent _,
                    Presented.Forged _,
                    Presented.InPerson _,
                    Presented.UnknownKey _ ->
                    Optional.empty();
        };
    }

    /**
     * People as they stood at an earlier time, as far as is known today. The list is today's.
     *
     * @param today as they stand now
     * @param at that time
     */
    private record PastHolders(Holders today, Journal journal, Instant at) implements Holders {

        @Override
        public boolean isIssued(CodeLookup lookup) {
            return today.isIssued(lookup);
        }

        @Override
        public Optional<Holder> find(CodeLookup lookup) {
            return today.find(lookup).map(this::then);
        }

        @Override
        public Optional<Holder> find(PersonId person) {
            return today.find(person).map(this::then);
        }

        private Holder then(Holder holder) {
            var known = Whereabouts.until(journal.about(holder.person().id()), at);
            return new Holder(
                    holder.credential(),
                    holder.person(),
                    Whereabouts.fold(known),
                    Orders.fold(known));
        }
    }
}
