package org.dengta.ui.door.hold;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.dengta.platform.fx.Background;
import org.dengta.presence.Hold;
import org.dengta.ui.door.scans.DoorDesk;
import org.dengta.venue.Gate;

import java.time.Instant;
import java.util.Optional;

/** What is held where the door stands, looked up about each second. Screen's thread. */
public final class HoldWatch {
    private final DoorDesk desk;
    private final Background figures;
    private final ReadOnlyObjectProperty<Optional<Gate>> gate;
    private final ReadOnlyObjectWrapper<Optional<Hold>> hold =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Instant> now = new ReadOnlyObjectWrapper<>(Instant.EPOCH);
    private boolean looking;

    /**
     * @param gate where the door stands
     */
    public HoldWatch(
            DoorDesk desk, Background figures, ReadOnlyObjectProperty<Optional<Gate>> gate) {
        this.desk = desk;
        this.figures = figures;
        this.gate = gate;
        gate.subscribe(_ -> look());
    }

    /** Empty where people pass. */
    public ReadOnlyObjectProperty<Optional<Hold>> hold() {
        return hold.getReadOnlyProperty();
    }

    /** The kiosk's clock as last ticked: the age of an order goes by it. */
    public ReadOnlyObjectProperty<Instant> now() {
        return now.getReadOnlyProperty();
    }

    /** The kiosk's clock has moved on. */
    public void tick(Instant instant) {
        now.set(instant);
        look();
    }

    /** Looks once more; what is held stays shown where that cannot be looked up. */
    public void look() {
        var where = gate.get();
        if (where.isEmpty()) {
            hold.set(Optional.empty());
        } else if (!looking) {
            looking = true;
            figures.run(
                    () -> desk.hold(where.get().id()),
                    found -> {
                        looking = false;
                        hold.set(found);
                    },
                    _ -> looking = false);
        }
    }
}
