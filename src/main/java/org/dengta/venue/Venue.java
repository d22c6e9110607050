package org.dengta.venue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The place of the event: its zones and gates, in the order of the configuration. */
public final class Venue {
    private final Label name;
    private final List<Zone> zones;
    private final List<Gate> gates;
    private final Map<ZoneId, Zone> zonesById;
    private final Map<GateId, Gate> gatesById;

    /**
     * IdText are unique and every gate's zone is among the zones, else IllegalStateException or
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

    /** The zone a gate of this venue leads into. */
    public Zone behind(Gate gate) {
        return zone(gate.zone()).orElseThrow();
    }
}
