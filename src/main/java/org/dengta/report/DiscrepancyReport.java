package org.dengta.report;

import org.dengta.accreditation.GuestList;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.presence.Discrepancies;
import org.dengta.presence.Discrepancy;
import org.dengta.presence.Standings;
import org.dengta.presence.Whereabouts;
import org.dengta.programme.Programme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** All discrepancies of one replica as it is now. */
public final class DiscrepancyReport {
    private static final Comparator<Discrepancy> ORDER =
            Comparator.comparing(Discrepancy::code)
                    .thenComparing(found -> found.passage().at())
                    .thenComparing(found -> found.person().value())
                    .thenComparing(found -> found.zone().value());

    private final Programme programme;
    private final GuestList guests;
    private final Standings standings;

    public DiscrepancyReport(Programme programme, GuestList guests, Standings standings) {
        this.programme = programme;
        this.guests = guests;
        this.standings = standings;
    }

    /**
     * Each discrepancy once, by code, time of its passage, person and zone; {@code now} says which
     * day it is.
     */
    public List<Discrepancy> now(Instant now) {
        var discrepancies = new Discrepancies(programme, now);
        var whereabouts = new HashMap<PersonId, Whereabouts>();
        standings.forEach(whereabouts::put);
        var listed = new HashMap<PersonId, Person>();
        guests.forEach(person -> {
            if (whereabouts.containsKey(person.id())) {
                listed.put(person.id(), person);
            }
        });
        var found = new ArrayList<Discrepancy>();
        whereabouts.forEach((id, known) ->
                found.addAll(discrepancies.of(id, Optional.ofNullable(listed.get(id)), known)));
        found.sort(ORDER);
        return List.copyOf(found);
    }
}
