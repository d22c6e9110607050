package org.dengta.programme;

import org.dengta.venue.Place;

import java.time.LocalDate;
import java.util.Set;

/**
 * One line of the access matrix: these people may, or may not, enter these places on these days.
 *
 * @param whom who; never everybody
 * @param places where: zones and sessions
 * @param days when, for zones; empty stands for every day of the event. Sessions carry their own
 *     time.
 * @param closed whether it takes the right instead of giving it; that counts more
 */
public record AccessRule(Whom whom, Set<Place> places, Set<LocalDate> days, boolean closed) {
    public AccessRule {
        if (whom.isEverybody()) {
            throw new IllegalArgumentException("a line of the access matrix names somebody");
        }
        places = Set.copyOf(places);
        days = Set.copyOf(days);
    }

    /** One that gives a right to categories. */
    public AccessRule(Set<CategoryId> categories, Set<Place> places, Set<LocalDate> days) {
        this(Whom.of(categories), places, days, false);
    }
}
