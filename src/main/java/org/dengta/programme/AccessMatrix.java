package org.dengta.programme;

import org.dengta.venue.Place;
import org.dengta.venue.SessionId;
import org.dengta.venue.ZoneId;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which category may enter which place on which day: the union of its rules. */
public final class AccessMatrix {
    private final List<AccessRule> rules;
    private final Set<LocalDate> everyDay;
    private final Map<CategoryId, List<AccessRule>> byCategory;

    /**
     * @param rules in any order; what any of them gives is given
     * @param everyDay the event's days, meant by a rule without days
     */
    public AccessMatrix(List<AccessRule> rules, List<LocalDate> everyDay) {
        this.rules = List.copyOf(rules);
        this.everyDay = Set.copyOf(everyDay);
        this.byCategory =
                rules.stream()
                        .flatMap(rule -> rule.categories().stream())
                        .distinct()
                        .collect(Collectors.toUnmodifiableMap(id -> id, this::rulesOf));
    }

    /** The days on which a category may enter a zone, in order; empty when it never may. */
    public Set<LocalDate> days(CategoryId category, ZoneId zone) {
        return giving(category, zone)
                .flatMap(rule -> (rule.days().isEmpty() ? everyDay : rule.days()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean admits(CategoryId category, SessionId session) {
        return giving(category, session).findAny().isPresent();
    }

    private Stream<AccessRule> giving(CategoryId category, Place place) {
        return byCategory.getOrDefault(category, List.of()).stream()
                .filter(rule -> rule.places().contains(place));
    }

    private List<AccessRule> rulesOf(CategoryId category) {
        return rules.stream().filter(rule -> rule.categories().contains(category)).toList();
    }
}
