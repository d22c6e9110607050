package org.dengta.accreditation;

import org.dengta.programme.CategoryId;
import org.dengta.programme.Programme;
import org.dengta.programme.Session;
import org.dengta.programme.Slot;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;
import org.dengta.venue.Window;
import org.dengta.venue.Zone;
import org.dengta.venue.Zone.ByDay;
import org.dengta.venue.Zone.BySession;
import org.dengta.venue.ZoneId;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When one person may enter which place: what the category has by the access matrix, and what the
 * person was granted besides. Review, reply and attendance do not count here. A personal grant of a
 * zone opens in the same windows that zone, the zones within it, and the zones on the way into it
 * from the nearest entrance from outdoors.
 */
public final class Rights {
    private final Programme programme;
    private final CategoryId category;
    private final Set<Grant> grants;

    public Rights(Programme programme, Person person) {
        this(programme, person.category(), person.grants());
    }

    /** Those of everybody of this category who was granted just this. */
    public Rights(Programme programme, CategoryId category, Set<Grant> grants) {
        this.programme = programme;
        this.category = category;
        this.grants = Set.copyOf(grants);
    }

    /**
     * The windows in which the person may enter, each once, in order of time, perhaps overlapping;
     * empty when never. A slot that is no longer planned opens nothing.
     */
    public List<Window> windows(Place place) {
        var windows =
                switch (place) {
                    case SessionId session ->
                            programme.session(session).stream().flatMap(this::doors);
                    case ZoneId zone ->
                            programme.venue().zone(zone).stream().flatMap(this::openHours);
                };
        return windows.distinct().sorted(Comparator.comparing(Window::from)).toList();
    }

    public boolean mayEnter(Place place) {
        return !windows(place).isEmpty();
    }

    /** Whether the person may enter at this very instant. */
    public boolean mayEnter(Place place, Instant at) {
        return windows(place).stream().anyMatch(window -> window.contains(at));
    }

    /** The sessions this person may attend, in order of their start. */
    public List<Session> sessions() {
        return programme.sessions().stream()
                .filter(session -> mayEnter(session.id()))
                .sorted(Comparator.comparing(session -> session.held().from()))
                .toList();
    }

    private Stream<Window> doors(Session session) {
        var granted = grants.stream().anyMatch(grant -> grant.place().equals(session.id()));
        return granted || programme.access().admits(category, session.id())
                ? Stream.of(session.doors())
                : Stream.empty();
    }

    private Stream<Window> openHours(Zone zone) {
        return switch (zone.opening()) {
            case ByDay byDay -> hours(zone, byDay);
            case BySession _ -> programme.sessionsIn(zone.id()).stream().flatMap(this::doors);
        };
    }

    private Stream<Window> hours(Zone zone, ByDay byDay) {
        var byCategory = programme.access().days(category, zone.id()).stream();
        var byGrant = grants.stream().filter(grant -> opens(grant, zone.id()));
        return Stream.concat(
                byCategory.map(day -> byDay.hours().on(day, programme.time())),
                byGrant.flatMap(grant -> windows(grant, byDay)));
    }

    private boolean opens(Grant grant, ZoneId zone) {
        var venue = programme.venue();
        return grant.place() instanceof ZoneId granted
                && (venue.wayInto(granted).contains(zone) || venue.within(granted).contains(zone));
    }

    private Stream<Window> windows(Grant grant, ByDay byDay) {
        var days = grant.day().map(List::of).orElse(programme.time().days());
        var hours =
                grant.slot()
                        .map(slot -> programme.slot(slot).map(Slot::hours))
                        .orElseGet(() -> Optional.of(byDay.hours()));
        return hours.stream()
                .flatMap(open -> days.stream().map(day -> open.on(day, programme.time())));
    }
}
