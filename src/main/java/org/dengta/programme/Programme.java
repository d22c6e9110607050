package org.dengta.programme;

import org.dengta.venue.EventTime;
import org.dengta.venue.Label;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;
import org.dengta.venue.Venue;
import org.dengta.venue.Zone;
import org.dengta.venue.ZoneId;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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
            List<AccessRule> access) {
        this.event = event;
        this.venue = venue;
        this.sessions = List.copyOf(sessions);
        this.slots = List.copyOf(slots);
        this.categories = List.copyOf(categories);
        this.access = new AccessMatrix(access, event.time().days());
        categoriesById = index(categories, Category::id);
        sessionsById = index(sessions, Session::id);
        slotsById = index(slots, Slot::id);
        sessionsByZone =
                this.sessions.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Session::zone, Collectors.toUnmodifiableList()));
        places = places(venue, sessions);
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
