package org.dengta.presence;

import org.dengta.accreditation.PersonId;
import org.dengta.venue.EventTime;
import org.dengta.venue.Place;

import java.time.LocalDate;
import java.util.function.BiConsumer;

/** The standing of everybody, kept up to date with the journal. */
public interface Standings {

    /** A person's whereabouts; unknown when no fact is about that person. */
    Whereabouts of(PersonId person);

    /** Everybody with at least one standing, once, in no order. */
    void forEach(BiConsumer<PersonId, Whereabouts> reader);

    /**
     * Heads inside a place on a day of the venue, as a {@link Headcount} of everybody would count
     * them; one sum over what is kept, without reading anybody.
     */
    int insideOf(Place place, LocalDate day, EventTime time);
}
