package org.dengta.presence;

import org.dengta.accreditation.Grant;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.Rights;
import org.dengta.programme.Audience;
import org.dengta.programme.CategoryId;
import org.dengta.programme.Programme;
import org.dengta.programme.Whom.Subject;
import org.dengta.venue.Place;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How many people are inside, have arrived and are expected: in all, by zone, by session and by
 * category, at one instant. Guests, working accreditations and the public stay apart in every
 * figure. Give it every person once with {@link #count}, then read the {@link #lines}.
 */
public final class Headcount {
    private final Programme programme;
    private final Instant at;
    private final Map<Scope, Map<Audience, Figures>> figures = new HashMap<>();
    private final Map<Claim, Integer> expected = new HashMap<>();
    private final Map<CategoryId, Figures> unplanned =
            new TreeMap<>(Comparator.comparing(CategoryId::value));

    /**
     * What a person's rights follow from. Many people share one, so which places they may enter is
     * asked once for all of them.
     */
    private record Claim(Audience audience, Subject subject, Set<Grant> grants) {}

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
     * @param inside whose last passage was an entry that still counts
     * @param arrived who entered at least once
     * @param expected approved, confirmed on site and with a right to the place
     */
    public record Figures(int inside, int arrived, int expected) {
        private static final Figures NONE = new Figures(0, 0, 0);

        private static Figures of(int expected) {
            return new Figures(0, 0, expected);
        }

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
        this.at = at;
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
        programme.places().forEach(place -> scopes.add(new OfPlace(place)));
        programme.categories().forEach(category -> scopes.add(new OfCategory(category.id())));
        var counted = withExpected();
        var lines = new ArrayList<Line>();
        for (var scope : scopes) {
            counted.getOrDefault(scope, Map.of())
                    .forEach((audience, figure) ->
                            lines.add(new Line(scope, Optional.of(audience), figure)));
        }
        unplanned.forEach((category, figure) ->
                lines.add(new Line(new Unplanned(category), Optional.empty(), figure)));
        return lines;
    }

    /** The figures so far, and at each place those who may enter it. */
    private Map<Scope, Map<Audience, Figures>> withExpected() {
        var all = new HashMap<Scope, Map<Audience, Figures>>();
        figures.forEach((scope, counted) -> all.put(scope, new EnumMap<>(counted)));
        expected.forEach((claim, heads) -> {
            var rights = new Rights(programme, claim.subject(), claim.grants());
            programme.places().stream()
                    .filter(rights::mayEnter)
                    .forEach(place ->
                            add(all, new OfPlace(place), claim.audience(), Figures.of(heads)));
        });
        return all;
    }

    private void count(Person person, Audience audience, Whereabouts whereabouts) {
        var whole = figures(person, whereabouts.all());
        add(figures, new Whole(), audience, whole);
        add(figures, new OfCategory(person.category()), audience, whole);
        expected.merge(
                new Claim(audience, Rights.subject(programme, person), person.grants()),
                whole.expected(),
                Integer::sum);
        for (var standing : whereabouts.all()) {
            var here = figures(person, List.of(standing)).unexpected();
            add(figures, new OfPlace(standing.place()), audience, here);
        }
    }

    private Figures figures(Person person, List<Standing> standings) {
        var participation = person.participation();
        return new Figures(
                heads(standings, this::isInside),
                heads(standings, standing -> standing.entries() > 0),
                participation.isExpected() ? participation.heads() : 0);
    }

    private boolean isInside(Standing standing) {
        return standing.isInside(programme.stay(standing.place(), at));
    }

    private static int heads(List<Standing> standings, Predicate<Standing> which) {
        return standings.stream().filter(which).mapToInt(Headcount::heads).max().orElse(0);
    }

    /** A vehicle is none, and one vehicle. */
    private static int heads(Standing standing) {
        return Math.max(1, standing.heads());
    }

    private static void add(
            Map<Scope, Map<Audience, Figures>> all, Scope scope, Audience audience, Figures more) {
        if (!more.equals(Figures.NONE)) {
            all.computeIfAbsent(scope, _ -> new EnumMap<>(Audience.class))
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
