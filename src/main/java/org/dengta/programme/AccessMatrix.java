package org.dengta.programme;

import org.dengta.programme.Whom.Subject;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;
import org.dengta.venue.Window;
import org.dengta.venue.ZoneId;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may enter which place on which day: the union of the rules that give, less those that take.
 */
public final class AccessMatrix {
    /** More than rules, and grants that people have alike, ever make of one event. */
    private static final int MOST = 20_000;

    private final Set<LocalDate> everyDay;
    private final Map<Place, List<AccessRule>> byPlace;
    private final Map<Object, List<Window>> openings = new ConcurrentHashMap<>();

    /**
     * @param rules in any order; what any of them gives is given, what any takes is taken
     * @param everyDay the event's days, meant by a rule without days
     */
    public AccessMatrix(List<AccessRule> rules, List<LocalDate> everyDay) {
        this.everyDay = Set.copyOf(everyDay);
        this.byPlace =
                rules.stream()
                        .flatMap(rule -> rule.places().stream())
                        .distinct()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        place -> place, place -> at(place, rules)));
    }

    private static List<AccessRule> at(Place place, List<AccessRule> rules) {
        return rules.stream().filter(rule -> rule.places().contains(place)).toList();
    }

    /** The days on which anybody of a category may enter a zone. */
    public Set<LocalDate> days(CategoryId category, ZoneId zone) {
        return days(Subject.of(category), zone);
    }

    /** The days on which somebody may enter a zone, in order; empty when never. */
    public Set<LocalDate> days(Subject subject, ZoneId zone) {
        Set<LocalDate> days =
                about(subject, zone)
                        .filter(rule -> !rule.closed())
                        .flatMap(this::days)
                        .collect(Collectors.toCollection(TreeSet::new));
        about(subject, zone).filter(AccessRule::closed).flatMap(this::days).forEach(days::remove);
        return days;
    }

    /** Whether a place is taken from somebody altogether, also against a personal grant. */
    public boolean isClosed(Subject subject, Place place) {
        return about(subject, place).anyMatch(rule -> rule.closed() && rule.days().isEmpty());
    }

    public boolean admits(CategoryId category, SessionId session) {
        return admits(Subject.of(category), session);
    }

    public boolean admits(Subject subject, SessionId session) {
        return about(subject, session).anyMatch(rule -> !rule.closed())
                && about(subject, session).noneMatch(AccessRule::closed);
    }

    /**
     * Windows that follow from one programme and a key alone, worked out when they are first asked
     * for.
     *
     * @param key of what, and of whom: people of whom the rules know the same share one
     */
    public List<Window> openings(Object key, Supplier<List<Window>> workedOut) {
        var known = openings.get(key);
        if (known != null) {
            return known;
        }
        if (openings.size() >= MOST) {
            openings.clear();
        }
        var windows = workedOut.get();
        openings.put(key, windows);
        return windows;
    }

    private Stream<LocalDate> days(AccessRule rule) {
        return (rule.days().isEmpty() ? everyDay : rule.days()).stream();
    }

    private Stream<AccessRule> about(Subject subject, Place place) {
        return byPlace.getOrDefault(place, List.of()).stream()
                .filter(rule -> rule.whom().includes(subject));
    }

    /** Whom the rules name. */
    public Stream<Whom> whoms() {
        return byPlace.values().stream().flatMap(List::stream).map(AccessRule::whom);
    }
}
