package org.dengta.programme;

import org.dengta.programme.Whom.Subject;
import org.dengta.venue.EntryRule;
import org.dengta.venue.EventTime;
import org.dengta.venue.Gate;
import org.dengta.venue.Label;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;
import org.dengta.venue.Venue;
import org.dengta.venue.Window;
import org.dengta.venue.Zone;
import org.dengta.venue.ZoneId;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that is planned for one event; immutable, safe to share between threads. */
public final class Programme {
    private final Event event;
    private final Venue venue;
    private final List<Session> sessions;
    private final List<Slot> slots;
    private final List<Category> categories;
    private final AccessMatrix access;
    private final Map<String, Place> places;
    private final Map<ZoneId, List<Session>> sessionsByZone;
    private final Map<CategoryId, Category> categoriesById;
    private final Map<SessionId, Session> sessionsById;
    private final Map<SlotId, Slot> slotsById;
    private final Regulations regulations;
    private final Set<String> named;

    /** What follows from all this, from when it was first asked for: every scan asks for it. */
    private final Map<Asked, Terms> termsOf = new ConcurrentHashMap<>();

    private final Map<ZoneId, List<Place>> behind = new ConcurrentHashMap<>();

    private record Asked(Place place, Subject subject) {}

    /** One that rules nothing beyond who may go where. */
    public Programme(
            Event event,
            Venue venue,
            List<Session> sessions,
            List<Slot> slots,
            List<Category> categories,
            List<AccessRule> access) {
        this(event, venue, sessions, slots, categories, access, Regulations.NONE);
    }

    /**
     * Lists keep the order of the configuration; ids are unique within each, else
     * IllegalStateException.
     */
    public Programme(
            Event event,
            Venue venue,
            List<Session> sessions,
            List<Slot> slots,
            List<Category> categories,
            List<AccessRule> access,
            Regulations regulations) {
        this.event = event;
        this.venue = venue;
        this.sessions = List.copyOf(sessions);
        this.slots = List.copyOf(slots);
        this.categories = List.copyOf(categories);
        this.access = new AccessMatrix(access, event.time().days());
        categoriesById = index(categories, Category::id);
        sessionsById = index(sessions, Session::id);
        slotsById = index(slots, Slot::id);
        sessionsByZone = byZone(this.sessions);
        places = places(venue, sessions);
        this.regulations = regulations;
        named = named(Stream.concat(this.access.whoms(), regulations.whoms()));
    }

    private static Map<ZoneId, List<Session>> byZone(List<Session> sessions) {
        return sessions.stream()
                .collect(Collectors.groupingBy(Session::zone, Collectors.toUnmodifiableList()));
    }

    /** The delegations and persons whom any rule names. */
    private static Set<String> named(Stream<Whom> whoms) {
        return whoms.flatMap(
                        whom -> Stream.concat(whom.persons().stream(), whom.delegations().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Place> places(Venue venue, List<Session> sessions) {
        var places = new LinkedHashMap<String, Place>();
        venue.zones().forEach(zone -> places.putIfAbsent(zone.id().value(), zone.id()));
        sessions.forEach(session -> places.putIfAbsent(session.id().value(), session.id()));
        return Collections.unmodifiableMap(places);
    }

    public Event event() {
        return event;
    }

    public EventTime time() {
        return event.time();
    }

    public Venue venue() {
        return venue;
    }

    public List<Session> sessions() {
        return sessions;
    }

    public List<Slot> slots() {
        return slots;
    }

    public List<Category> categories() {
        return categories;
    }

    public AccessMatrix access() {
        return access;
    }

    public Regulations regulations() {
        return regulations;
    }

    /** What the rules know of somebody: people of whom they know the same stand alike. */
    public Subject subject(CategoryId category, String delegation, String person) {
        return new Subject(
                category,
                named.contains(delegation) ? delegation : "",
                named.contains(person) ? person : "");
    }

    /** On which terms somebody enters a place. */
    public Terms terms(Place place, Subject subject) {
        return termsOf.computeIfAbsent(
                new Asked(place, subject), _ -> regulations.terms(place, entry(place), subject));
    }

    /** The rule of a place itself; an exit is wanted between entries where none is known. */
    private EntryRule entry(Place place) {
        return switch (place) {
            case SessionId session ->
                    session(session).map(Session::entry).orElse(EntryRule.AFTER_EXIT);
            case ZoneId zone -> byDay(zone).map(Zone.ByDay::entry).orElse(EntryRule.AFTER_EXIT);
        };
    }

    private Optional<Zone.ByDay> byDay(ZoneId zone) {
        return venue.zone(zone)
                .map(Zone::opening)
                .filter(Zone.ByDay.class::isInstance)
                .map(Zone.ByDay.class::cast);
    }

    /** When people are let in to a session on some terms. */
    public Window doors(Session session, Terms terms) {
        return terms.tolerance().around(session.held(), session.early());
    }

    /** How many may be in a place; a session is limited by its zone where it has none itself. */
    public Optional<Limit> limit(Place place) {
        var own = Optional.ofNullable(regulations.limits().get(place));
        return switch (place) {
            case SessionId _ -> own;
            case ZoneId zone -> own.or(() -> venue.zone(zone).map(Zone::capacity).map(Limit::of));
        };
    }

    /**
     * The entries that count as being inside at an instant: those of the same day of the venue and,
     * where a zone is emptied at closing and has closed, those since.
     */
    public Window stay(Place place, Instant at) {
        var day = day(at);
        return zoneOf(place)
                .flatMap(this::byDay)
                .filter(Zone.ByDay::emptiedAtClosing)
                .map(open -> open.hours().on(time().dayOf(at), time()).to())
                .filter(closing -> !closing.isAfter(at))
                .map(closing -> new Window(closing, day.to()))
                .orElse(day);
    }

    /** The day of the venue in which an instant lies. */
    public Window day(Instant at) {
        var day = time().dayOf(at);
        return new Window(
                time().instant(day, LocalTime.MIDNIGHT),
                time().instant(day.plusDays(1), LocalTime.MIDNIGHT));
    }

    /** Whether nobody counts as being in a zone any more once it closes. */
    public boolean isEmptiedAtClosing(ZoneId zone) {
        return byDay(zone).filter(Zone.ByDay::emptiedAtClosing).isPresent();
    }

    private Optional<ZoneId> zoneOf(Place place) {
        return switch (place) {
            case ZoneId zone -> Optional.of(zone);
            case SessionId session -> session(session).map(Session::zone);
        };
    }

    public Optional<Category> category(CategoryId id) {
        return Optional.ofNullable(categoriesById.get(id));
    }

    public Optional<Session> session(SessionId id) {
        return Optional.ofNullable(sessionsById.get(id));
    }

    public Optional<Slot> slot(SlotId id) {
        return Optional.ofNullable(slotsById.get(id));
    }

    /** The category that a letter's signed number stands for. */
    public Optional<Category> categoryNumbered(int number) {
        return categories.stream().filter(category -> category.number() == number).findFirst();
    }

    /** The sessions held in a zone, in the order of the configuration. */
    public List<Session> sessionsIn(ZoneId zone) {
        return sessionsByZone.getOrDefault(zone, List.of());
    }

    /**
     * What a gate may guard: the sessions held in its zone, earlier ones first, then the zone where
     * it is open by itself.
     */
    public List<Place> placesBehind(Gate gate) {
        return behind.computeIfAbsent(gate.zone(), this::guarded);
    }

    private List<Place> guarded(ZoneId zone) {
        var sessions =
                sessionsIn(zone).stream()
                        .sorted(Comparator.comparing(session -> session.held().from()))
                        .<Place>map(Session::id);
        return Stream.concat(sessions, byDay(zone).stream().map(_ -> zone)).toList();
    }

    /** The part of the day at an instant for which people reserve. */
    public Optional<Slot> slotAt(Instant at) {
        var day = time().dayOf(at);
        return slots.stream().filter(slot -> slot.hours().on(day, time()).contains(at)).findFirst();
    }

    /** Whether any part of a day has a quota for a place. */
    public boolean hasQuota(Place place) {
        return slots.stream().anyMatch(slot -> slot.quota().containsKey(place));
    }

    /** Every zone and then every session, each in the order of the configuration. */
    public Collection<Place> places() {
        return places.values();
    }

    /** The zone or session of an id, or empty when there is neither. */
    public Optional<Place> place(String id) {
        return Optional.ofNullable(places.get(id));
    }

    /** The name of a zone or session of this programme; its id where it is no longer in it. */
    public Label name(Place place) {
        return switch (place) {
            case ZoneId zone -> venue.zone(zone).map(Zone::name).orElse(unnamed(place));
            case SessionId session -> session(session).map(Session::name).orElse(unnamed(place));
        };
    }

    private static Label unnamed(Place place) {
        return new Label(place.value(), place.value());
    }

    private static <K, V> Map<K, V> index(List<V> values, Function<V, K> id) {
        return values.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity()));
    }
}
