package org.dengta.presence;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.Rights;
import org.dengta.programme.Audience;
import org.dengta.programme.CategoryId;
import org.dengta.programme.Programme;
import org.dengta.venue.Place;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How many people are inside, have arrived and are expected: in all, by zone, by session and by
 * category, at one instant. Guests, working accreditations and the public stay apart in every
 * figure. Give it every person once with {@link #count}, then read the {@link #lines}.
 */
public final class Headcount {
    private final Programme programme;
    private final LocalDate day;
    private final Map<Scope, Map<Audience, Figures>> figures = new LinkedHashMap<>();
    private final Map<CategoryId, Figures> unplanned =
            new TreeMap<>(Comparator.comparing(CategoryId::value));

    /** What a figure is about. */
    public sealed interface Scope {}

    /** The whole event. */
    public record Whole() implements Scope {}

    /** One zone or session. */
    public record OfPlace(Place place) implements Scope {}

    /** One category. */
    public record OfCategory(CategoryId category) implements Scope {}

    /** People of a category that is not in the programme: whose audience nobody can tell. */
    public record Unplanned(CategoryId category) implements Scope {}

    /**
     * People, never credentials or scans.
     *
     * @param inside whose last passage was an entry of the same day of the venue
     * @param arrived who entered at least once
     * @param expected approved, confirmed on site and with a right to the place
     */
    public record Figures(int inside, int arrived, int expected) {
        private static final Figures NONE = new Figures(0, 0, 0);

        private Figures unexpected() {
            return new Figures(inside, arrived, 0);
        }
    }

    /**
     * One line of the table.
     *
     * @param audience empty for {@link Unplanned} only
     */
    public record Line(Scope scope, Optional<Audience> audience, Figures figures) {}

    /**
     * A count of nobody.
     *
     * @param programme whose places and categories are counted
     * @param at when it is taken: who entered on an earlier day of the venue is not inside
     */
    public Headcount(Programme programme, Instant at) {
        this.programme = programme;
        this.day = programme.time().dayOf(at);
    }

    /** Adds one person; one of a category that is not planned counts in that line alone. */
    public void count(Person person, Whereabouts whereabouts) {
        programme
                .category(person.category())
                .ifPresentOrElse(
                        category -> count(person, category.audience(), whereabouts),
                        () ->
                                unplanned.merge(
                                        person.category(),
                                        figures(person, whereabouts.all()),
                                        Headcount::sum));
    }

    /**
     * Every scope and audience that has anybody in it: the whole, zones, sessions, categories, each
     * in the order of the programme, then the categories that are not in it by their ids.
     */
    public List<Line> lines() {
        var scopes = new ArrayList<Scope>();
        scopes.add(new Whole());
        programme.venue().zones().forEach(zone -> scopes.add(new OfPlace(zone.id())));
        programme.sessions().forEach(session -> scopes.add(new OfPlace(session.id())));
        programme.categories().forEach(category -> scopes.add(new OfCategory(category.id())));
        var lines = new ArrayList<Line>();
        for (var scope : scopes) {
            figures.getOrDefault(scope, Map.of())
                    .forEach((audience, counted) ->
                            lines.add(new Line(scope, Optional.of(audience), counted)));
        }
        unplanned.forEach((category, counted) ->
                lines.add(new Line(new Unplanned(category), Optional.empty(), counted)));
        return lines;
    }

    private void count(Person person, Audience audience, Whereabouts whereabouts) {
        var whole = figures(person, whereabouts.all());
        add(new Whole(), audience, whole);
        add(new OfCategory(person.category()), audience, whole);
        var rights = new Rights(programme, person);
        places().forEach(place -> {
            var here = figures(person, whereabouts.at(place).stream().toList());
            add(new OfPlace(place), audience, rights.mayEnter(place) ? here : here.unexpected());
        });
    }

    private Figures figures(Person person, List<Standing> standings) {
        var participation = person.participation();
        return new Figures(
                heads(standings, this::isInside),
                heads(standings, standing -> standing.entries() > 0),
                participation.isExpected() ? participation.heads() : 0);
    }

    private List<Place> places() {
        var places = new ArrayList<Place>();
        programme.venue().zones().forEach(zone -> places.add(zone.id()));
        programme.sessions().forEach(session -> places.add(session.id()));
        return places;
    }

    private boolean isInside(Standing standing) {
        return standing.insideOn(day, programme.time());
    }

    private static int heads(List<Standing> standings, Predicate<Standing> which) {
        return standings.stream().filter(which).mapToInt(Standing::heads).max().orElse(0);
    }

    private void add(Scope scope, Audience audience, Figures more) {
        if (!more.equals(Figures.NONE)) {
            figures.computeIfAbsent(scope, _ -> new EnumMap<>(Audience.class))
                    .merge(audience, more, Headcount::sum);
        }
    }

    private static Figures sum(Figures one, Figures other) {
        return new Figures(
                one.inside() + other.inside(),
                one.arrived() + other.arrived(),
                one.expected() + other.expected());
    }
}
