package org.dengta.venue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The place of the event: its zones and gates, in the order of the configuration. */
public final class Venue {
    private final Label name;
    private final List<Zone> zones;
    private final List<Gate> gates;
    private final Map<ZoneId, Zone> zonesById;
    private final Map<GateId, Gate> gatesById;
    private final Map<ZoneId, Set<ZoneId>> withinById;

    /**
     * Ids are unique, every gate's zone and every zone around another is among the zones, a gate
     * leaves its zone or one around it, and no zone is within itself, else IllegalStateException or
     * -ArgumentException.
     */
    public Venue(Label name, List<Zone> zones, List<Gate> gates) {
        this.name = name;
        this.zones = List.copyOf(zones);
        this.gates = List.copyOf(gates);
        zonesById = zones.stream().collect(Collectors.toMap(Zone::id, Function.identity()));
        gatesById = gates.stream().collect(Collectors.toMap(Gate::id, Function.identity()));
        for (var gate : gates) {
            if (!zonesById.containsKey(gate.zone())) {
                throw new IllegalArgumentException("gate into no zone: " + gate.id());
            }
        }
        zones.forEach(this::checkAround);
        withinById = this.zones.stream().collect(Collectors.toMap(Zone::id, this::zonesWithin));
        gates.forEach(this::checkLeaves);
    }

    private void checkLeaves(Gate gate) {
        if (!gate.leaves().equals(gate.zone()) && !within(gate.leaves()).contains(gate.zone())) {
            throw new IllegalArgumentException("leaves no zone around it: " + gate.id());
        }
    }

    private void checkAround(Zone zone) {
        var seen = new HashSet<ZoneId>();
        for (var around = zone.within(); around.isPresent(); ) {
            var id = around.get();
            var outer = zone(id);
            if (outer.isEmpty() || id.equals(zone.id()) || !seen.add(id)) {
                throw new IllegalArgumentException(
                        "within no zone, or within itself: " + zone.id());
            }
            around = outer.get().within();
        }
    }

    public Label name() {
        return name;
    }

    public List<Zone> zones() {
        return zones;
    }

    public List<Gate> gates() {
        return gates;
    }

    public Optional<Zone> zone(ZoneId id) {
        return Optional.ofNullable(zonesById.get(id));
    }

    public Optional<Gate> gate(GateId id) {
        return Optional.ofNullable(gatesById.get(id));
    }

    /** All zones inside a zone, at any depth. */
    public Set<ZoneId> within(ZoneId zone) {
        return withinById.getOrDefault(zone, Set.of());
    }

    private Set<ZoneId> zonesWithin(Zone outer) {
        return zones.stream()
                .filter(zone -> isWithin(zone, outer.id()))
                .map(Zone::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isWithin(Zone zone, ZoneId outer) {
        return zone.within().filter(outer::equals).isPresent()
                || zone.within().flatMap(this::zone).filter(it -> isWithin(it, outer)).isPresent();
    }

    /**
     * The zones that lie on the way from outdoors into a zone: the zone itself, the one around it
     * and so on, up to and with the nearest that has an entrance of its own.
     */
    public List<ZoneId> wayInto(ZoneId zone) {
        var way = new ArrayList<ZoneId>();
        var next = zone(zone);
        while (next.isPresent()) {
            way.add(next.get().id());
            next = next.filter(it -> !it.ownEntrance()).flatMap(Zone::within).flatMap(this::zone);
        }
        return way;
    }

    /** The zone a gate of this venue leads into. */
    public Zone behind(Gate gate) {
        return zone(gate.zone()).orElseThrow();
    }
}
