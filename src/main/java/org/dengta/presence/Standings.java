package org.dengta.presence;

import org.dengta.accreditation.PersonId;
import org.dengta.venue.Place;
import org.dengta.venue.Window;

import java.util.List;
import java.util.function.BiConsumer;

/** How everybody and everything stands, kept up to date with the journal. */
public interface Standings {

    /** A person's whereabouts; unknown when no fact is about that person. */
    Whereabouts of(PersonId person);

    /** What was ordered about a person. */
    Orders orders(PersonId person);

    /** Everybody with at least one standing, once, in no order. */
    void forEach(BiConsumer<PersonId, Whereabouts> reader);

    /** The latest order about each gate, zone and the venue, those that are over too. */
    List<Hold> holds();

    /**
     * Who is inside a place by entries within a stretch of time, as a {@link Headcount} of
     * everybody would count them; without reading anybody.
     */
    Inside inside(Place place, Window stay);

    /**
     * How many.
     *
     * @param heads people
     * @param codes credentials, those of vehicles too
     */
    record Inside(int heads, int codes) {}

    /** People inside anywhere, each once, whose last entry lies in a stretch of time. */
    int insideAnywhere(Window stay);

    /** Heads whose last entry into a place lies in a stretch of time, whether they left or not. */
    int enteredIn(Place place, Window window);
}
