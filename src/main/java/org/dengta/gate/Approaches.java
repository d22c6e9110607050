package org.dengta.gate;

import org.dengta.accreditation.PersonId;
import org.dengta.accreditation.Rights;
import org.dengta.admission.Approach;
import org.dengta.admission.Surroundings;
import org.dengta.admission.Surroundings.Claim;
import org.dengta.admission.Surroundings.Occupancy;
import org.dengta.credential.Presented;
import org.dengta.neighbour.Hearing;
import org.dengta.presence.Standings;
import org.dengta.presence.Standings.Count;
import org.dengta.programme.Programme;
import org.dengta.programme.Slot;
import org.dengta.programme.Terms.Bond;
import org.dengta.venue.Direction;
import org.dengta.venue.Gate;
import org.dengta.venue.Place;
import org.dengta.venue.ZoneId;
import org.dengta.verdict.Basis;
import org.dengta.verdict.Holder;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Gathers what a verdict is made from. Within one step of the journal. */
final class Approaches {
    private final Programme programme;
    private final Holders holders;
    private final Standings standings;
    private final Hearing hearing;

    Approaches(Programme programme, Holders holders, Standings standings, Hearing hearing) {
        this.programme = programme;
        this.holders = holders;
        this.standings = standings;
        this.hearing = hearing;
    }

    /**
     * Where, which way, when and how many.
     *
     * @param claim what the arbiter answered, where it was asked
     */
    record Arrival(
            Gate gate,
            Direction direction,
            Instant at,
            OptionalInt wanted,
            Optional<Claim> claim) {}

    Approach of(Presented presented, Optional<Holder> holder, Arrival arrival) {
        return new Approach(
                presented,
                holder,
                arrival.gate(),
                arrival.direction(),
                arrival.at(),
                surroundings(holder, arrival));
    }

    /** An entry told later: nothing but the people is looked at. */
    Approach afterwards(Holders then, PersonId person, Arrival arrival) {
        var holder = then.find(person);
        var around =
                new Surroundings(
                        List.of(),
                        Map.of(),
                        0,
                        new Basis.Sole(),
                        holder.flatMap(it -> principal(then, it, arrival.gate())),
                        arrival.claim(),
                        arrival.wanted());
        return new Approach(
                new Presented.InPerson(),
                holder,
                arrival.gate(),
                arrival.direction(),
                arrival.at(),
                around);
    }

    private Surroundings surroundings(Optional<Holder> holder, Arrival arrival) {
        var entering = holder.filter(_ -> arrival.direction() == Direction.ENTRY);
        return new Surroundings(
                standings.holds(),
                entering.map(it -> occupancies(it, arrival)).orElse(Map.of()),
                entering.map(_ -> inVenue(arrival)).orElse(0),
                hearing.of(arrival.gate(), arrival.at()),
                entering.flatMap(it -> principal(holders, it, arrival.gate())),
                arrival.claim(),
                arrival.wanted());
    }

    private Map<Place, Occupancy> occupancies(Holder holder, Arrival arrival) {
        var places =
                Stream.concat(
                        Stream.of(arrival.gate().zone()),
                        programme.placesBehind(arrival.gate()).stream());
        var found = new LinkedHashMap<Place, Occupancy>();
        places.distinct()
                .filter(place -> programme.limit(place).isPresent())
                .forEach(place -> found.put(place, occupancy(place, holder, arrival.at())));
        return found;
    }

    private Occupancy occupancy(Place place, Holder holder, Instant at) {
        var inSlot =
                place instanceof ZoneId zone && programme.hasQuota(zone)
                        ? holder.rights(programme).reservedAt(zone, at)
                        : Optional.<Slot>empty();
        return new Occupancy(
                standings.inside(place, programme.stay(place, at)),
                inSlot.map(slot -> standings.reserved(place, slot.id(), programme.day(at)))
                        .orElse(Count.NONE));
    }

    private int inVenue(Arrival arrival) {
        return programme.regulations().approved().isEmpty()
                ? 0
                : standings.insideAnywhere(programme.day(arrival.at()));
    }

    /** Whom a companion goes with, where the terms ask for it. */
    private Optional<Holder> principal(Holders holders, Holder holder, Gate gate) {
        var subject = Rights.subject(programme, holder.person());
        var number = holder.person().affiliation().principal();
        var isBound =
                Stream.concat(Stream.of(gate.zone()), programme.placesBehind(gate).stream())
                        .anyMatch(place -> programme.terms(place, subject).bond() != Bond.NONE);
        return isBound && PersonId.isValid(number)
                ? holders.find(new PersonId(number))
                : Optional.empty();
    }
}
