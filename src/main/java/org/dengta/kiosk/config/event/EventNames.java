package org.dengta.kiosk.config.event;

import org.dengta.platform.yaml.Reading;
import org.dengta.platform.yaml.Scalar;
import org.dengta.platform.yaml.YamlMap;
import org.dengta.platform.yaml.YamlNode;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;
import org.dengta.venue.ZoneId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names that {@code event.yaml} gives, and which of them it gives twice. */
final class EventNames {
    private final Names zones;
    private final Names sessions;
    private final Names gates;
    private final Names categories;
    private final Map<String, String> within;
    private final Map<String, String> capacities;
    private final Map<String, String> rooms;
    private final Map<String, String> hours;
    private final Map<String, Map<String, Integer>> seen = new HashMap<>();

    EventNames(YamlMap root) {
        zones = Names.of(root.peek("zones", "id"));
        sessions = Names.of(root.peek("sessions", "id"));
        gates = Names.of(root.peek("gates", "id"));
        categories = Names.of(root.peek("categories", "id"));
        within = root.peekPairs("zones", "id", "within");
        capacities = root.peekPairs("zones", "id", "capacity");
        hours = root.peekPairs("zones", "id", "hours");
        rooms = root.peekPairs("sessions", "id", "zone");
    }

    Names zones() {
        return zones;
    }

    Names gates() {
        return gates;
    }

    Names categories() {
        return categories;
    }

    /** Zones and sessions. */
    Names places() {
        return zones.and(sessions);
    }

    /** A reference to a zone or session. */
    Scalar<Place> place() {
        return places().reference()
                .map(id -> sessions.has(id) && !zones.has(id) ? new SessionId(id) : new ZoneId(id));
    }

    /** The capacity of a zone, or of that of a session; empty where it is faulty or missing. */
    Optional<Integer> capacity(Place place) {
        return Optional.ofNullable(capacities.get(rooms.getOrDefault(place.value(), place.value())))
                .map(text -> EventScalars.PEOPLE.reader().apply(text))
                .flatMap(reading ->
                        reading instanceof Reading.Value<Integer>(var people)
                                ? Optional.of(people)
                                : Optional.empty());
    }

    /**
     * The {@code id} of a mapping, noted as a fault when an earlier one has it.
     *
     * @param kind ids of one kind differ from each other
     */
    String id(YamlMap map, String kind) {
        var id = map.read("id", EventScalars.ID);
        id.ifPresent(name -> map.node("id").ifPresent(node -> once(node, name, kind)));
        return id.orElse(EventScalars.ID.standIn());
    }

    /** Notes a fault when a name of this kind was met before. */
    void once(YamlNode node, String name, String kind) {
        once(node, name, kind, ConfigFault.DUPLICATE_ID);
    }

    /** Notes this fault when a name of this kind was met before. */
    void once(YamlNode node, String name, String kind, ConfigFault fault) {
        var lines = seen.computeIfAbsent(kind, _ -> new LinkedHashMap<>());
        var first = lines.putIfAbsent(name, node.line());
        if (first != null) {
            node.fault(fault, name, first.toString());
        }
    }

    /** Whether a zone is never open by itself. */
    boolean isOpenBySession(String zone) {
        return VenueReader.BY_SESSION.equals(hours.get(zone));
    }

    /** A zone and the zones around it, from the inside out. */
    List<String> outwardsFrom(String zone) {
        var way = new ArrayList<String>();
        var next = zone;
        while (next != null && !way.contains(next)) {
            way.add(next);
            next = within.get(next);
        }
        return way;
    }

    /**
     * The zones on the way outwards from a zone back to itself; empty when there is no such way, or
     * when another zone on it stands earlier in the file, so that each circle is told once.
     */
    List<String> circleFrom(String zone) {
        var way = new ArrayList<>(List.of(zone));
        var next = within.get(zone);
        while (next != null && !way.contains(next)) {
            way.add(next);
            next = within.get(next);
        }
        var order = List.copyOf(zones.lines().keySet());
        var isFirst = way.stream().allMatch(o -> order.indexOf(zone) <= order.indexOf(o));
        way.add(zone);
        return zone.equals(next) && isFirst ? way : List.of();
    }
}
