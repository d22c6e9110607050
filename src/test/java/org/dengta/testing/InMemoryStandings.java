package org.dengta.testing;

import org.dengta.accreditation.PersonId;
import org.dengta.journal.Journal;
import org.dengta.presence.Standings;
import org.dengta.presence.Whereabouts;
import org.dengta.venue.EventTime;
import org.dengta.venue.Place;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/** Standings computed from a journal anew at every question. */
public final class InMemoryStandings implements Standings {
    private final Journal journal;

    public InMemoryStandings(Journal journal) {
        this.journal = journal;
    }

    @Override
    public Whereabouts of(PersonId person) {
        return Whereabouts.fold(journal.about(person));
    }

    @Override
    public void forEach(BiConsumer<PersonId, Whereabouts> reader) {
        var people = new LinkedHashSet<PersonId>();
        journal.forEach(entry -> entry.fact().about().ifPresent(people::add));
        for (var person : people) {
            var whereabouts = of(person);
            if (!whereabouts.all().isEmpty()) {
                reader.accept(person, whereabouts);
            }
        }
    }

    @Override
    public int insideOf(Place place, LocalDate day, EventTime time) {
        var heads = new AtomicInteger();
        forEach((_, whereabouts) ->
                whereabouts
                        .at(place)
                        .filter(standing -> standing.insideOn(day, time))
                        .ifPresent(standing -> heads.addAndGet(standing.heads())));
        return heads.get();
    }
}
