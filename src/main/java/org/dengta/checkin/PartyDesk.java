package org.dengta.checkin;

import org.dengta.accreditation.GuestList;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.admission.Surroundings.Claim;
import org.dengta.checkin.PartyEntry.HeadsDiffer;
import org.dengta.checkin.PartyEntry.LetIn;
import org.dengta.checkin.PartyEntry.Nobody;
import org.dengta.checkin.PartyEntry.Strangers;
import org.dengta.checkin.PartyEntry.Turned;
import org.dengta.checkin.PartyEntry.TurnedAway;
import org.dengta.gate.Claims.Answered;
import org.dengta.gate.Decision;
import org.dengta.gate.Passages;
import org.dengta.gate.Passages.Showing;
import org.dengta.gate.Passages.Visit;
import org.dengta.journal.Grounds;
import org.dengta.journal.Grounds.How;
import org.dengta.kiosk.OperatorId;
import org.dengta.venue.GateId;
import org.dengta.verdict.Verdict;
import org.dengta.verdict.Verdict.Admitted;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * People who pass in one action, all or nobody: a principal with companions, or the members of a
 * delegation. Each is decided as if alone, after those before, and has a fact of his own. Who may
 * do it is asked before.
 */
public final class PartyDesk {
    private static final OptionalInt ANY = OptionalInt.empty();

    private final Passages passages;
    private final GuestList guests;
    private final Companies companies;

    public PartyDesk(Passages passages, GuestList guests) {
        this.passages = passages;
        this.guests = guests;
        companies = new Companies(passages.programme(), guests);
    }

    /**
     * Everybody who goes with a principal by the list, approved or not; those who confirmed first.
     * Every card is looked at, so that it takes as long as the list is long.
     */
    public List<Person> companions(PersonId principal) {
        return companies.companions(principal);
    }

    /** The approved people of a delegation in the same order, after as long. */
    public List<Person> members(String delegation) {
        return companies.members(delegation);
    }

    /**
     * Lets a principal in with companions.
     *
     * @param party the principal first, then those of {@link #companions}
     */
    public PartyEntry protocol(Party party, OperatorId operator) {
        if (party.people().isEmpty()) {
            return new Nobody();
        }
        var principal = party.people().getFirst();
        var strangers = strangers(party, person -> goesWith(person, principal));
        return strangers.isEmpty() ? letIn(party, How.PARTY, operator) : new Strangers(strangers);
    }

    private static boolean goesWith(Person person, PersonId principal) {
        return person.id().equals(principal) || isLedBy(person, principal);
    }

    private static boolean isLedBy(Person person, PersonId principal) {
        return person.affiliation().principal().equals(principal.value());
    }

    /**
     * Lets companions in behind a principal who has just passed by a fact of his own, and counts
     * him among the heads.
     *
     * @param party some of {@link #companions}
     */
    public PartyEntry behind(PersonId principal, Party party, OperatorId operator) {
        if (party.people().isEmpty()) {
            return new Nobody();
        }
        var strangers = strangers(party, person -> isLedBy(person, principal));
        return strangers.isEmpty()
                ? withPrincipal(letIn(party, How.PARTY, operator))
                : new Strangers(strangers);
    }

    private static PartyEntry withPrincipal(PartyEntry entry) {
        return entry instanceof LetIn(var how, var group, var each, var heads)
                ? new LetIn(how, group, each, heads + 1)
                : entry;
    }

    /**
     * What the gate would say now of each of {@link #companions}; nothing is written and no arbiter
     * asked.
     */
    public List<Prospect> prospects(PersonId principal, GateId gate, Instant at) {
        return companions(principal).stream()
                .map(person -> prospect(person, new Visit(person.id(), gate, at, ANY)))
                .toList();
    }

    private Prospect prospect(Person person, Visit visit) {
        var showing = passages.inPerson(visit).apply(Optional.empty());
        return new Prospect(person, isInside(showing), passages.decide(showing));
    }

    private boolean isInside(Showing showing) {
        var approach = showing.approach();
        var zone = approach.gate().zone();
        var stay = passages.programme().stay(zone, approach.at());
        return approach.holder()
                .flatMap(holder -> holder.whereabouts().at(zone))
                .filter(standing -> standing.isInside(stay))
                .isPresent();
    }

    /**
     * Lets members of a delegation in.
     *
     * @param ticked of {@link #members}
     * @param counted how many stand there
     */
    public PartyEntry delegation(
            String delegation, Party ticked, int counted, OperatorId operator) {
        if (ticked.people().isEmpty()) {
            return new Nobody();
        }
        if (ticked.people().size() != counted) {
            return new HeadsDiffer(ticked.people().size(), counted);
        }
        var strangers = strangers(ticked, person -> companies.isMember(person, delegation));
        return strangers.isEmpty()
                ? letIn(ticked, How.DELEGATION, operator)
                : new Strangers(strangers);
    }

    private List<PersonId> strangers(Party party, Predicate<Person> belongs) {
        return party.people().stream()
                .filter(id -> guests.find(id).filter(belongs).isEmpty())
                .toList();
    }

    /** Tries anew with what the arbiter granted, as long as it was not asked about somebody. */
    private PartyEntry letIn(Party party, How how, OperatorId operator) {
        var grounds = Grounds.inGroup(how, group(party, how));
        var claims = new HashMap<PersonId, Answered>();
        while (true) {
            var tried = attempt(party, grounds, claims, operator);
            if (!ask(tried.turned(), claims)) {
                giveBack(claims.values(), operator);
                return tried.entry();
            }
        }
    }

    /** Asks about those of whom it was not asked before, up to the first silence; whether any. */
    private boolean ask(List<Candidate> turned, Map<PersonId, Answered> claims) {
        var before = claims.size();
        for (var candidate : turned) {
            if (claims.values().stream().anyMatch(Answered::isSilence)) {
                break;
            }
            if (!claims.containsKey(candidate.person())) {
                passages.claims()
                        .ask(candidate.showing(), candidate.verdict())
                        .ifPresent(it -> claims.put(candidate.person(), it));
            }
        }
        return claims.size() > before;
    }

    /** What nobody went in on. */
    private void giveBack(Collection<Answered> claims, OperatorId operator) {
        if (!claims.isEmpty()) {
            passages.journal()
                    .atomically(() -> {
                        claims.forEach(it -> passages.claims().close(it, operator));
                        return claims;
                    });
        }
    }

    /** Unlike any other at the same gate. */
    private static String group(Party party, How how) {
        return how.name().toLowerCase(Locale.ROOT)
                + "-"
                + party.gate().value()
                + "-"
                + party.at().toEpochMilli();
    }

    private record Candidate(Visit visit, Showing showing, Verdict verdict) {
        PersonId person() {
            return visit.person();
        }
    }

    private record Attempt(PartyEntry entry, List<Candidate> turned) {}

    /** Takes everything back that was written within the step. */
    private static final class SomeTurnedAway extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SomeTurnedAway() {
            super("nobody of a party passes alone", null, false, false);
        }
    }

    private Attempt attempt(
            Party party, Grounds grounds, Map<PersonId, Answered> claims, OperatorId operator) {
        var turned = new ArrayList<Candidate>();
        try {
            var each =
                    passages.journal()
                            .atomically(() -> pass(party, grounds, claims, operator, turned));
            return new Attempt(letIn(grounds, each), List.of());
        } catch (SomeTurnedAway _) {
            return new Attempt(turnedAway(turned), turned);
        }
    }

    private static TurnedAway turnedAway(List<Candidate> candidates) {
        return new TurnedAway(
                candidates.stream().map(it -> new Turned(it.person(), it.verdict())).toList());
    }

    private List<Decision> pass(
            Party party,
            Grounds grounds,
            Map<PersonId, Answered> claims,
            OperatorId operator,
            List<Candidate> turned) {
        var each = new ArrayList<Decision>();
        for (var person : party.people()) {
            var answered = Optional.ofNullable(claims.get(person));
            var candidate = candidate(party, person, answered.map(passages.claims()::standing));
            if (candidate.verdict() instanceof Admitted) {
                each.add(written(candidate, grounds, operator));
                answered.ifPresent(it -> passages.claims().close(it, operator));
            } else {
                turned.add(candidate);
            }
        }
        if (!turned.isEmpty()) {
            throw new SomeTurnedAway();
        }
        return each;
    }

    private Candidate candidate(Party party, PersonId person, Optional<Claim> claim) {
        var visit = new Visit(person, party.gate(), party.at(), ANY);
        var showing = passages.inPerson(visit).apply(claim);
        return new Candidate(visit, showing, passages.decide(showing));
    }

    private Decision written(Candidate candidate, Grounds grounds, OperatorId operator) {
        var fact = passages.write(candidate.showing(), candidate.verdict(), grounds, operator);
        return new Decision(candidate.visit().scan(), candidate.verdict(), fact);
    }

    private static LetIn letIn(Grounds grounds, List<Decision> each) {
        var heads =
                each.stream()
                        .map(Decision::verdict)
                        .mapToInt(verdict ->
                                verdict instanceof Admitted admitted
                                        ? admitted.heads().passed()
                                        : 0)
                        .sum();
        return new LetIn(grounds.how(), grounds.group().orElseThrow(), each, heads);
    }
}
