package org.dengta.report;

import org.dengta.accreditation.Rights;
import org.dengta.programme.Category;
import org.dengta.programme.Limit;
import org.dengta.programme.Programme;
import org.dengta.programme.Regulations.TermsRule;
import org.dengta.programme.Session;
import org.dengta.programme.Whom.Subject;
import org.dengta.venue.EntryRule;
import org.dengta.venue.Label;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;
import org.dengta.venue.Window;
import org.dengta.venue.Zone.ByDay;
import org.dengta.venue.ZoneId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may enter which place when, by category: what the organisers have laid down, before anything
 * that one person, a delegation or a hold changes.
 */
public final class AccessTable {
    private final Programme programme;
    private final Optional<LocalDate> day;

    /**
     * @param day the only one looked at; empty for all
     */
    public AccessTable(Programme programme, Optional<LocalDate> day) {
        this.programme = programme;
        this.day = day;
    }

    /**
     * A zone or session.
     *
     * @param place its id
     * @param name in both languages
     * @param zone where it is: for a session its zone, for a zone the one around it
     * @param open when anybody is let in: hours, doors, or {@code by-session}
     * @param entry how often, where no rule says otherwise
     * @param limit how many at once; empty for a session that its zone limits
     * @param cells a category each, in the order of the configuration
     */
    public record Row(
            Place place,
            Label name,
            Optional<ZoneId> zone,
            String open,
            EntryRule entry,
            Optional<Limit> limit,
            List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What a category may at a place.
     *
     * @param extent how far
     * @param when days and hours; empty for never
     * @param rules those that change the usual terms, the closest last
     * @param entry how often, on these terms
     */
    public record Cell(
            Category category, Extent extent, String when, List<String> rules, EntryRule entry) {
        public Cell {
            rules = List.copyOf(rules);
        }
    }

    /** How much of the event is open. */
    public enum Extent {
        /** Nothing. */
        NEVER,
        /** The session, or every day of the event, or the day that is looked at. */
        WHOLE,
        /** Some days, or while sessions take people in. */
        PART,
        /** Only days before or after the event. */
        OUTSIDE
    }

    /** Every zone, and every session of the day, in the order of the configuration. */
    public List<Row> rows() {
        return programme.places().stream().filter(this::isLookedAt).map(this::row).toList();
    }

    private boolean isLookedAt(Place place) {
        return switch (place) {
            case ZoneId _ -> true;
            case SessionId id ->
                    day.isEmpty()
                            || programme
                                    .session(id)
                                    .map(session -> dayOf(session.doors()))
                                    .equals(day);
        };
    }

    private Row row(Place place) {
        return new Row(
                place,
                programme.name(place),
                around(place),
                open(place),
                entry(place),
                programme.limit(place),
                programme.categories().stream().map(it -> cell(place, it)).toList());
    }

    private Optional<ZoneId> around(Place place) {
        return switch (place) {
            case ZoneId id -> programme.venue().zone(id).flatMap(zone -> zone.within());
            case SessionId id -> programme.session(id).map(Session::zone);
        };
    }

    private String open(Place place) {
        return switch (place) {
            case ZoneId id -> byDay(id).map(it -> Hours.of(it.hours())).orElse("by-session");
            case SessionId id ->
                    programme
                            .session(id)
                            .map(it -> it.isCancelled() ? "cancelled" : hours(List.of(it.doors())))
                            .orElse("");
        };
    }

    private Optional<ByDay> byDay(ZoneId id) {
        return programme
                .venue()
                .zone(id)
                .flatMap(zone ->
                        zone.opening() instanceof ByDay byDay
                                ? Optional.of(byDay)
                                : Optional.empty());
    }

    private EntryRule entry(Place place) {
        return switch (place) {
            case ZoneId id -> byDay(id).map(ByDay::entry).orElse(EntryRule.AFTER_EXIT);
            case SessionId id ->
                    programme.session(id).map(Session::entry).orElse(EntryRule.AFTER_EXIT);
        };
    }

    private Cell cell(Place place, Category category) {
        var subject = Subject.of(category.id());
        var windows =
                new Rights(programme, subject, Set.of())
                        .windows(place).stream()
                                .filter(it -> day.isEmpty() || day.get().equals(dayOf(it)))
                                .toList();
        var rules = programme.regulations().about(place, subject).stream().map(TermsRule::id);
        return new Cell(
                category,
                extent(place, windows),
                hours(windows),
                rules.toList(),
                programme.terms(place, subject).entry());
    }

    private Extent extent(Place place, List<Window> windows) {
        if (windows.isEmpty()) {
            return Extent.NEVER;
        }
        var days = windows.stream().map(this::dayOf).collect(Collectors.toSet());
        var event = programme.time().days();
        if (place instanceof SessionId || day.isPresent() || days.containsAll(event)) {
            return Extent.WHOLE;
        }
        return event.stream().anyMatch(days::contains) ? Extent.PART : Extent.OUTSIDE;
    }

    private LocalDate dayOf(Window window) {
        return programme.time().dayOf(window.from());
    }

    private String hours(List<Window> windows) {
        return Hours.of(windows, programme.time().zone());
    }
}
