package org.dengta.replay;

import org.dengta.accreditation.PersonId;
import org.dengta.admission.AdmissionPolicy;
import org.dengta.admission.Surroundings.Claim;
import org.dengta.credential.CodeLookup;
import org.dengta.credential.Credential;
import org.dengta.credential.Credential.Kind;
import org.dengta.credential.Presented;
import org.dengta.gate.Inquiry;
import org.dengta.gate.Inquiry.Known;
import org.dengta.gate.Inquiry.Question;
import org.dengta.gate.KnownHolders;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact;
import org.dengta.neighbour.Hearing;
import org.dengta.programme.Programme;
import org.dengta.venue.Gate;
import org.dengta.verdict.Basis.Silence;
import org.dengta.verdict.Basis.Sole;
import org.dengta.verdict.Basis.StaleSince;
import org.dengta.verdict.Holder;
import org.dengta.verdict.Verdict;

import java.time.Duration;
import java.util.Optional;

/**
 * One configuration that lives through the day: what it decides is what it goes on from. It has
 * heard everything, of whatever kiosk, at once. For one thread.
 */
final class Side {
    private static final String POSSIBLY_USED = "possibly-used-elsewhere";
    private static final String UNANSWERED = "claim-unanswered";
    private static final String ELSEWHERE = "claimed-elsewhere";

    private final Programme programme;
    private final AdmissionPolicy policy;
    private final People people;
    private final Crowd crowd;

    Side(Programme programme, Duration repeatWindow, People people) {
        this.programme = programme;
        this.people = people;
        crowd = new Crowd(people.codes());
        policy = new AdmissionPolicy(programme, repeatWindow);
    }

    /**
     * What it says.
     *
     * @param answer for comparing
     * @param verdict with everything that is to be said about it; empty where there is no such gate
     */
    record Said(Answer answer, Optional<Verdict> verdict) {
        static Said stopped(String code) {
            return new Said(Answer.stopped(code), Optional.empty());
        }
    }

    /** Takes in what nobody decides anew: orders, what was undone, whom a human being let in. */
    void note(Entry entry) {
        crowd.add(entry);
    }

    /** Decides a scan and goes on from there. */
    Said decide(RecordedScan scan) {
        return programme
                .venue()
                .gate(scan.gate())
                .map(gate ->
                        gate.directions().contains(scan.direction(gate))
                                ? decide(scan, gate)
                                : Said.stopped(Answer.WRONG_WAY))
                .orElseGet(() -> Said.stopped(Answer.NO_GATE));
    }

    private Said decide(RecordedScan scan, Gate gate) {
        var codes = new CodesAt(people.codes(), scan.at());
        var holders = new KnownHolders(codes, people.guests(), crowd);
        var inquiry = new Inquiry(programme, policy, new Known(holders, crowd, hearing(scan)));
        var presented = Guess.presented(scan);
        var holder =
                scan.lookup()
                        .flatMap(it -> inquiry.holder(presented, it, gate, scan.at()))
                        .or(() ->
                                scan.person()
                                        .map(codes::knownAs)
                                        .flatMap(it -> byNumber(holders, it, scan)));
        var answer = inquiry.ask(question(scan, gate, presented, holder));
        answer.fact().ifPresent(fact -> crowd.add(instead(scan.entry(), fact)));
        var verdict = answer.explanation().verdict();
        return new Said(Answer.of(verdict), Optional.of(verdict));
    }

    private static Question question(
            RecordedScan scan, Gate gate, Presented presented, Optional<Holder> holder) {
        return new Question(
                presented,
                holder,
                gate,
                scan.direction(gate),
                scan.at(),
                scan.wanted(),
                Optional.of(claim(scan)));
    }

    /** Somebody whose code this replica does not know. */
    private static Optional<Holder> byNumber(
            KnownHolders holders, PersonId person, RecordedScan scan) {
        var lookup = scan.lookup().orElse(CodeLookup.NONE);
        return holders.find(person)
                .map(it ->
                        new Holder(
                                new Credential(lookup, person, Kind.FOREIGN, Optional.empty()),
                                it.person(),
                                it.whereabouts(),
                                it.orders()));
    }

    /** Where a gate had not heard of the others, it has not here either. */
    private Hearing hearing(RecordedScan scan) {
        return scan.wasStoppedBy(POSSIBLY_USED)
                ? (gate, _) ->
                        new StaleSince(
                                programme.venue().gates().stream()
                                        .filter(it -> it.zone().equals(gate.zone()))
                                        .filter(it -> !it.id().equals(gate.id()))
                                        .map(it -> new Silence(it.id(), Optional.empty()))
                                        .toList())
                : (_, _) -> new Sole();
    }

    /** What is entered twice is known here without an arbiter. */
    private static Claim claim(RecordedScan scan) {
        return scan.wasStoppedBy(UNANSWERED) || scan.wasStoppedBy(ELSEWHERE)
                ? new Claim.Unanswered()
                : new Claim.Supposed();
    }

    private static Entry instead(Entry entry, Fact fact) {
        return new Entry(
                entry.position(),
                entry.follows(),
                entry.time(),
                entry.at(),
                entry.offsetMs(),
                entry.operator(),
                fact);
    }
}
