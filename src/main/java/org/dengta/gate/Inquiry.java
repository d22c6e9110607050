package org.dengta.gate;

import org.dengta.admission.AdmissionPolicy;
import org.dengta.admission.Approach;
import org.dengta.admission.Explanation;
import org.dengta.admission.Surroundings.Claim;
import org.dengta.credential.CodeLookup;
import org.dengta.credential.Presented;
import org.dengta.gate.Approaches.Arrival;
import org.dengta.gate.PassageFacts.Occasion;
import org.dengta.journal.Fact;
import org.dengta.journal.Grounds;
import org.dengta.neighbour.Hearing;
import org.dengta.presence.Standings;
import org.dengta.programme.Programme;
import org.dengta.venue.Direction;
import org.dengta.venue.Gate;
import org.dengta.verdict.Holder;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** Asks what a gate would answer, and why. Nothing is written down. */
public final class Inquiry {
    private final AdmissionPolicy policy;
    private final Approaches approaches;
    private final Newcomers newcomers;
    private final PassageFacts facts;

    /** What is known of people and places at the time that is asked about. */
    public record Known(Holders holders, Standings standings, Hearing hearing) {}

    public Inquiry(Programme programme, AdmissionPolicy policy, Known known) {
        this.policy = policy;
        approaches = new Approaches(programme, known.holders(), known.standings(), known.hearing());
        newcomers = new Newcomers(programme, known.holders(), known.standings());
        facts = new PassageFacts(programme);
    }

    /**
     * Who stands where.
     *
     * @param presented what the code is taken to be
     * @param holder whose it is; empty for nobody's
     * @param gate where
     * @param direction one of the gate's
     * @param at when
     * @param wanted how many of a party pass; empty for as many as may
     * @param claim what the arbiter of a session is taken to answer
     */
    public record Question(
            Presented presented,
            Optional<Holder> holder,
            Gate gate,
            Direction direction,
            Instant at,
            OptionalInt wanted,
            Optional<Claim> claim) {}

    /**
     * What would be said.
     *
     * @param explanation the verdict and its reasons
     * @param fact what would be written down; empty for the same passage once more
     */
    public record Answer(Explanation explanation, Optional<Fact> fact) {}

    /**
     * Whose a code is, as the gate sees it: on the list, or newer than the list where that opens.
     */
    public Optional<Holder> holder(Presented presented, CodeLookup lookup, Gate gate, Instant at) {
        var scan = new Scan("", gate.id(), gate.firstWay(), at);
        return newcomers.holder(scan, presented, lookup, gate);
    }

    /** The answer; always the same while nothing else becomes known. */
    public Answer ask(Question question) {
        var explanation = policy.explain(approach(question));
        var lookup = question.holder().map(holder -> holder.credential().lookup());
        var occasion = new Occasion(question.gate().id(), question.at(), lookup, Grounds.VERDICT);
        return new Answer(explanation, facts.of(explanation.verdict(), occasion));
    }

    private Approach approach(Question question) {
        return approaches.of(
                question.presented(),
                question.holder(),
                new Arrival(
                        question.gate(),
                        question.direction(),
                        question.at(),
                        question.wanted(),
                        question.claim()));
    }
}
