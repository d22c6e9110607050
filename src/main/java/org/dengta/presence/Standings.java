package org.dengta.presence;

import org.dengta.accreditation.PersonId;
import org.dengta.programme.SlotId;
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
    Count inside(Place place, Window stay);

    /**
     * How many of either; nobody is both.
     *
     * @param heads people
     * @param vehicles credentials by which no people pass
     */
    record Count(int heads, int vehicles) {
        public static final Count NONE = new Count(0, 0);

        /** Those by a standing to one place. */
        public static Count of(Standing standing) {
            return standing.heads() == 0 ? new Count(0, 1) : new Count(standing.heads(), 0);
        }

        public Count plus(Count other) {
            return new Count(heads + other.heads, vehicles + other.vehicles);
        }

        public Count minus(Count other) {
            return new Count(heads - other.heads, vehicles - other.vehicles);
        }
    }

    /** People inside anywhere, each once, whose last entry lies in a stretch of time. */
    int insideAnywhere(Window stay);

    /**
     * Those whose last entry into a place was by a reservation of a part of the day and lies in a
     * stretch of time, whether they left or not.
     */
    Count reserved(Place place, SlotId slot, Window window);
}
