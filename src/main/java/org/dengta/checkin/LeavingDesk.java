package org.dengta.checkin;

import org.dengta.accreditation.GuestList;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.checkin.PartyEntry.HeadsDiffer;
import org.dengta.checkin.PartyEntry.LetOut;
import org.dengta.checkin.PartyEntry.Nobody;
import org.dengta.checkin.PartyEntry.Strangers;
import org.dengta.checkin.PartyEntry.Turned;
import org.dengta.checkin.PartyEntry.TurnedAway;
import org.dengta.gate.Decision;
import org.dengta.gate.Passages;
import org.dengta.gate.Passages.Showing;
import org.dengta.gate.Scan;
import org.dengta.journal.Grounds;
import org.dengta.kiosk.OperatorId;
import org.dengta.presence.Standings;
import org.dengta.venue.Direction;
import org.dengta.venue.Gate;
import org.dengta.venue.ZoneId;
import org.dengta.verdict.Verdict;
import org.dengta.verdict.Verdict.Admitted;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Members of a delegation who leave together, each by a fact of his own: a delegation is nobody and
 * cannot leave. As everybody who is known they are let out whatever else is wrong, but by a hold;
 * then nobody is.
 */
public final class LeavingDesk {
    private final Passages passages;
    private final GuestList guests;
    private final Standings standings;
    private final Companies companies;

    public LeavingDesk(Passages passages, GuestList guests, Standings standings) {
        this.passages = passages;
        this.guests = guests;
        this.standings = standings;
        companies = new Companies(passages.programme(), guests);
    }

    /**
     * The people of a delegation, approved or not, who are inside what a gate leads out of; those
     * who confirmed first. Every card is looked at, so that it takes as long as the list is long.
     *
     * @param at when they are
     */
    public List<Person> inside(String delegation, Gate gate, Instant at) {
        var left = left(gate);
        return companies.everybody(delegation).stream()
                .filter(person -> isInside(person.id(), left, at))
                .toList();
    }

    private Set<ZoneId> left(Gate gate) {
        var inner = passages.programme().venue().within(gate.leaves());
        return Stream.concat(Stream.of(gate.leaves()), inner.stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isInside(PersonId person, Set<ZoneId> zones, Instant at) {
        return standings.of(person).all().stream()
                .filter(standing -> zones.contains(standing.zone()))
                .anyMatch(it -> it.isInside(passages.programme().stay(it.place(), at)));
    }

    /**
     * Lets members out, all or nobody. IllegalArgumentException when the gate is not of this venue
     * or lets nobody out.
     *
     * @param ticked of {@link #inside}, and others of the delegation who came in unseen
     * @param counted how many stand there
     */
    public PartyEntry leave(String delegation, Party ticked, int counted, OperatorId operator) {
        if (ticked.people().isEmpty()) {
            return new Nobody();
        }
        var strangers =
                ticked.people().stream()
                        .filter(id ->
                                guests.find(id)
                                        .filter(it -> companies.isMember(it, delegation))
                                        .isEmpty())
                        .toList();
        if (!strangers.isEmpty()) {
            return new Strangers(strangers);
        }
        return passages.journal().atomically(() -> leave(ticked, counted, operator));
    }

    private record Leaver(PersonId person, Showing showing, Verdict verdict) {
        int heads() {
            return verdict instanceof Admitted admitted ? admitted.heads().passed() : 0;
        }
    }

    private PartyEntry leave(Party ticked, int counted, OperatorId operator) {
        var all = ticked.people().stream().map(id -> leaver(id, ticked)).toList();
        var turned =
                all.stream()
                        .filter(it -> !(it.verdict() instanceof Admitted))
                        .map(it -> new Turned(it.person(), it.verdict()))
                        .toList();
        if (!turned.isEmpty()) {
            return new TurnedAway(turned);
        }
        var heads = all.stream().mapToInt(Leaver::heads).sum();
        return heads == counted
                ? new LetOut(all.stream().map(it -> written(it, operator)).toList(), heads)
                : new HeadsDiffer(heads, counted);
    }

    private Leaver leaver(PersonId person, Party party) {
        var showing = passages.leaving(person, party.gate(), party.at());
        return new Leaver(person, showing, passages.decide(showing));
    }

    private Decision written(Leaver leaver, OperatorId operator) {
        var approach = leaver.showing().approach();
        var fact = passages.write(leaver.showing(), leaver.verdict(), Grounds.VERDICT, operator);
        var scan = new Scan("", approach.gate().id(), Direction.EXIT, approach.at());
        return new Decision(scan, leaver.verdict(), fact);
    }
}
