package org.dengta.ui.door.scans;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.dengta.platform.fx.Background;
import org.dengta.venue.Gate;
import org.dengta.venue.GateId;
import org.dengta.venue.Zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What stands at the door's edge: how full the zone is, and the last scans. Read behind the screen,
 * one reading at a time; asked again meanwhile it reads once more. Screen's thread.
 */
public final class EdgeViewModel {
    private static final int LAST = 10;

    /** Ticks between two readings when nothing is scanned here: other doors fill the zone too. */
    private static final int TICKS = 5;

    private final DoorDesk desk;
    private final Background figures;
    private final Supplier<Optional<Zone>> zone;
    private final ReadOnlyObjectProperty<Optional<Gate>> gate;
    private final ReadOnlyObjectWrapper<Optional<Occupancy>> occupancy =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<PastScan> last = FXCollections.observableArrayList();
    private final ObservableList<PastScan> lastToRead =
            FXCollections.unmodifiableObservableList(last);
    private final List<Runnable> after = new ArrayList<>();
    private boolean reading;
    private boolean again;
    private int ticks;

    /**
     * How full a zone is.
     *
     * @param inside heads
     */
    public record Occupancy(Zone zone, int inside) {

        /** 0 for empty, 1 for full, more where it is overfull. */
        public double share() {
            return (double) inside / zone.capacity();
        }
    }

    private record Figures(Optional<Occupancy> occupancy, List<PastScan> last) {}

    /**
     * @param gate where the door stands
     * @param zone what that gate leads into
     */
    public EdgeViewModel(
            DoorDesk desk,
            Background figures,
            ReadOnlyObjectProperty<Optional<Gate>> gate,
            Supplier<Optional<Zone>> zone) {
        this.desk = desk;
        this.figures = figures;
        this.gate = gate;
        this.zone = zone;
        gate.subscribe(_ -> refresh());
    }

    /** Empty until it was read, and where it cannot be. */
    public ReadOnlyObjectProperty<Optional<Occupancy>> occupancy() {
        return occupancy.getReadOnlyProperty();
    }

    /** The last ten scans that are not undone, the latest first. */
    public ObservableList<PastScan> last() {
        return lastToRead;
    }

    /** About a second has passed. */
    public void tick() {
        ticks++;
        if (ticks % TICKS == 0) {
            refresh();
        }
    }

    /**
     * Reads anew.
     *
     * @param then done once what was written before this call has been read
     */
    public void refresh(Runnable then) {
        after.add(then);
        refresh();
    }

    /** Reads anew. */
    public void refresh() {
        var where = gate.get();
        if (reading) {
            again = true;
        } else if (where.isEmpty()) {
            occupancy.set(Optional.empty());
            last.clear();
        } else {
            read(where.get().id());
        }
    }

    private void read(GateId id) {
        var behind = zone.get();
        reading = true;
        figures.run(
                () ->
                        new Figures(
                                behind.map(it -> new Occupancy(it, desk.inside(it.id()))),
                                desk.latest(id, LAST)),
                this::show,
                _ -> show(new Figures(Optional.empty(), List.copyOf(last))));
    }

    private void show(Figures read) {
        reading = false;
        occupancy.set(read.occupancy());
        if (!last.equals(read.last())) {
            last.setAll(read.last());
        }
        if (again) {
            again = false;
            refresh();
        } else {
            var done = List.copyOf(after);
            after.clear();
            done.forEach(Runnable::run);
        }
    }
}
