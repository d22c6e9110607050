package org.dengta.ui.door;

import javafx.beans.property.ReadOnlyObjectWrapper;

import org.dengta.ui.door.scans.HeldScan;
import org.dengta.venue.Direction;
import org.dengta.venue.Gate;
import org.dengta.venue.Venue;

import java.util.Optional;

/** Where the door stands, and which way it lets people pass. Screen's thread. */
final class Stance {
    private final ReadOnlyObjectWrapper<Optional<Gate>> gate =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Direction> direction =
            new ReadOnlyObjectWrapper<>(Direction.ENTRY);

    ReadOnlyObjectWrapper<Optional<Gate>> gate() {
        return gate;
    }

    ReadOnlyObjectWrapper<Direction> direction() {
        return direction;
    }

    /** A code that comes here now; empty where it stands nowhere. */
    Optional<HeldScan> held(String text) {
        return gate.get().map(where -> new HeldScan(text, where, direction.get()));
    }

    /** Stands at a gate from now on, in its first direction. */
    void standAt(Gate where) {
        gate.set(Optional.of(where));
        direction.set(where.firstWay());
    }

    /** Stands at the same gate as it is in a venue; whether there still is one. */
    boolean standIn(Venue venue) {
        var renewed = gate.get().flatMap(known -> venue.gate(known.id()));
        if (gate.get().isPresent() && !renewed.equals(gate.get())) {
            renewed.filter(it -> !it.directions().contains(direction.get()))
                    .ifPresent(it -> direction.set(it.firstWay()));
            gate.set(renewed);
            return renewed.isPresent();
        }
        return true;
    }

    boolean hasBothWays() {
        return gate.get().filter(it -> it.directions().size() > 1).isPresent();
    }

    void turn() {
        if (hasBothWays()) {
            direction.set(direction.get() == Direction.ENTRY ? Direction.EXIT : Direction.ENTRY);
        }
    }
}
