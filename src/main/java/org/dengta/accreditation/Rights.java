package org.dengta.accreditation;

import org.dengta.programme.Programme;
import org.dengta.programme.Session;
import org.dengta.programme.Slot;
import org.dengta.programme.Terms;
import org.dengta.programme.Whom.Subject;
import org.dengta.venue.DayHours;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;
import org.dengta.venue.Window;
import org.dengta.venue.Zone;
import org.dengta.venue.Zone.ByDay;
import org.dengta.venue.Zone.BySession;
import org.dengta.venue.ZoneId;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When one person may enter which place: what the category, delegation or person has by the access
 * matrix, what the person was granted besides, and what is lifted for a time, on the terms that
 * hold for the person. Review, reply and attendance do not count here. A personal grant or lift of
 * a zone opens in the same windows that zone, the zones within it, and the zones on the way into it
 * from the nearest entrance from outdoors; but nothing opens what the matrix closes to the person.
 */
public final class Rights {
    private final Programme programme;
    private final Subject subject;
    private final Set<Grant> grants;
    private final List<Lift> lifts;

    /** What windows without lifts follow from, beside the programme. */
    private record Asked(Place place, Subject subject, Set<Grant> grants) {}

    /**
     * A right for a time.
     *
     * @param place what opens
     * @param window when
     */
    public record Lift(Place place, Window window) {}

    public Rights(Programme programme, Person person) {
        this(programme, person, List.of());
    }

    /**
     * @param lifts rights for a time
     */
    public Rights(Programme programme, Person person, List<Lift> lifts) {
        this(programme, subject(programme, person), person.grants(), lifts);
    }

    /** Those of everybody of whom the rules know the same and who was granted just this. */
    public Rights(Programme programme, Subject subject, Set<Grant> grants) {
        this(programme, subject, grants, List.of());
    }

    private Rights(Programme programme, Subject subject, Set<Grant> grants, List<Lift> lifts) {
        this.programme = programme;
        this.subject = subject;
        this.grants = Set.copyOf(grants);
        this.lifts = List.copyOf(lifts);
    }

    /** What the rules of a programme know of a person. */
    public static Subject subject(Programme programme, Person person) {
        return programme.subject(
                person.category(), person.affiliation().delegation(), person.id().value());
    }

    /**
     * The windows in which the person may enter, each once, in order of time, perhaps overlapping;
     * empty when never. A slot that is no longer planned opens nothing.
     */
    public List<Window> windows(Place place) {
        return lifts.isEmpty()
                ? programme
                        .access()
                        .openings(new Asked(place, subject, grants), () -> workedOut(place))
                : workedOut(place);
    }

    private List<Window> workedOut(Place place) {
        if (programme.access().isClosed(subject, place)) {
            return List.of();
        }
        var windows =
                switch (place) {
                    case SessionId session ->
                            programme.session(session).stream().flatMap(this::doors);
                    case ZoneId zone ->
                            programme.venue().zone(zone).stream().flatMap(this::openHours);
                };
        return Stream.concat(windows, lifted(place))
                .distinct()
                .sorted(Comparator.comparing(Window::from))
                .toList();
    }

    /** When the place is open by what is lifted, whether it has hours of its own or not. */
    public List<Window> lifts(Place place) {
        return lifts.isEmpty() || programme.access().isClosed(subject, place)
                ? List.of()
                : lifted(place).toList();
    }

    private Stream<Window> lifted(Place place) {
        return lifts.stream().filter(lift -> opens(lift.place(), place)).map(Lift::window);
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

    /** Whether a session would be open to the person, were it held. */
    public boolean isInvitedTo(Session session) {
        var granted = grants.stream().anyMatch(grant -> grant.place().equals(session.id()));
        return granted || programme.access().admits(subject, session.id());
    }

    /** The parts of days that the person reserved at a place, or on the way into it. */
    public List<Grant> reservations(ZoneId zone) {
        return grants.stream()
                .filter(grant -> grant.slot().isPresent() && opens(grant.place(), zone))
                .toList();
    }

    /**
     * The part of the day whose reservation opens a place at an instant; of several the one in
     * whose hours it is, else the earlier.
     */
    public Optional<Slot> reservedAt(ZoneId zone, Instant at) {
        var time = programme.time();
        var day = time.dayOf(at);
        return reservations(zone).stream()
                .filter(grant -> reserved(grant).anyMatch(window -> window.contains(at)))
                .flatMap(grant -> grant.slot().flatMap(programme::slot).stream())
                .min(
                        Comparator.comparing(
                                        (Slot slot) -> !slot.hours().on(day, time).contains(at))
                                .thenComparing(slot -> slot.hours().on(day, time).from()));
    }

    /** The places for which the person reserved a part of a day. */
    public List<Place> reserved() {
        return grants.stream()
                .filter(grant -> grant.slot().isPresent())
                .map(Grant::place)
                .distinct()
                .sorted(Comparator.comparing(Place::value))
                .toList();
    }

    private Stream<Window> doors(Session session) {
        return isInvitedTo(session) && !session.isCancelled()
                ? Stream.of(programme.doors(session, terms(session.id())))
                : Stream.empty();
    }

    private Terms terms(Place place) {
        return programme.terms(place, subject);
    }

    private Stream<Window> openHours(Zone zone) {
        return switch (zone.opening()) {
            case ByDay byDay -> hours(zone, byDay);
            case BySession _ -> programme.sessionsIn(zone.id()).stream().flatMap(this::doors);
        };
    }

    private Stream<Window> hours(Zone zone, ByDay byDay) {
        var byCategory = programme.access().days(subject, zone.id()).stream();
        var byGrant = grants.stream().filter(grant -> opens(grant.place(), zone.id()));
        return Stream.concat(
                byCategory.map(day -> byDay.hours().on(day, programme.time())),
                byGrant.flatMap(grant -> windows(grant, byDay)));
    }

    private boolean opens(Place given, Place place) {
        var venue = programme.venue();
        return given.equals(place)
                || given instanceof ZoneId granted
                        && place instanceof ZoneId zone
                        && (venue.wayInto(granted).contains(zone)
                                || venue.within(granted).contains(zone));
    }

    /** The way into what was reserved is open as early and as late as that. */
    private Stream<Window> windows(Grant grant, ByDay byDay) {
        return grant.slot().isPresent() ? reserved(grant) : onItsDays(grant, byDay.hours());
    }

    private Stream<Window> reserved(Grant grant) {
        var tolerance = terms(grant.place()).tolerance();
        return grant.slot().flatMap(programme::slot).stream()
                .flatMap(slot -> onItsDays(grant, slot.hours()))
                .map(open -> tolerance.around(open, Duration.ZERO));
    }

    private Stream<Window> onItsDays(Grant grant, DayHours hours) {
        return grant.day().map(List::of).orElse(programme.time().days()).stream()
                .map(day -> hours.on(day, programme.time()));
    }
}
