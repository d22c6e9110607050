package org.dengta.programme;

import org.dengta.venue.Place;

import java.time.LocalDate;
import java.util.Set;

/**
 * One line of the access matrix: these categories may enter these places on these days.
 *
 * @param categories who
 * @param places where: zones and sessions
 * @param days when, for zones; empty stands for every day of the event. Sessions carry their own
 *     time.
 */
public record AccessRule(Set<CategoryId> categories, Set<Place> places, Set<LocalDate> days) {
    public AccessRule {
        categories = Set.copyOf(categories);
        places = Set.copyOf(places);
        days = Set.copyOf(days);
    }
}
