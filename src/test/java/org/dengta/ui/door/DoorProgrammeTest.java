package org.dengta.ui.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.platform.fx.Background;
import org.dengta.testing.DoorInMemory;
import org.dengta.testing.ManualDelays;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.ui.door.DoorViewModel.Tools;
import org.dengta.ui.door.word.Panel;
import org.dengta.venue.Direction;
import org.dengta.venue.Gate;
import org.dengta.venue.GateId;
import org.dengta.venue.Label;
import org.dengta.venue.Venue;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A door whose programme changes while it is open. */
final class DoorProgrammeTest {
    private final DoorInMemory desk = new DoorInMemory();
    private final DoorViewModel model = door();

    @Test
    void a_gate_that_a_new_programme_names_and_leads_otherwise_is_so_at_once() {
        model.turn();
        var turned =
                new Gate(
                        SampleEvent.EAST,
                        new Label("新东门", "New East Gate"),
                        SampleEvent.HALL,
                        Set.of(Direction.ENTRY));
        model.toggle(Panel.UNDO);
        model.standIn(venue(turned));
        assertThat(model.gate().get()).contains(turned);
        assertThat(model.direction().get()).isEqualTo(Direction.ENTRY);
        assertThat(model.panel().get()).isEqualTo(Panel.UNDO);
    }

    @Test
    void a_direction_that_is_still_allowed_stays() {
        model.turn();
        model.standIn(desk.programme().venue());
        var before = gate(SampleEvent.EAST);
        var name = new Label("新东门", "New East Gate");
        model.standIn(venue(new Gate(before.id(), name, before.zone(), before.directions())));
        assertThat(model.direction().get()).isEqualTo(Direction.EXIT);
    }

    @Test
    void a_gate_that_a_new_programme_has_not_leaves_the_door_nowhere() {
        model.standIn(venue(gate(SampleEvent.WEST)));
        assertThat(model.gate().get()).isEmpty();
        assertThat(model.panel().get()).isEqualTo(Panel.GATES);
        model.scanned("CODE/1");
        assertThat(desk.decided()).isEmpty();
        model.standAt(gate(SampleEvent.WEST));
        model.scanned("CODE/1");
        assertThat(desk.decided()).containsExactly("CODE/1");
    }

    private Venue venue(Gate only) {
        var venue = desk.programme().venue();
        return new Venue(venue.name(), venue.zones(), List.of(only));
    }

    private Gate gate(GateId id) {
        return desk.programme().venue().gate(id).orElseThrow();
    }

    private DoorViewModel door() {
        desk.add(PersonBuilder.aPerson().build(), "CODE/1");
        var here = new Background(Runnable::run, Runnable::run);
        var tools =
                new Tools(desk, here, here, new ManualDelays(), desk.clock(), _ -> {}, () -> {});
        return new DoorViewModel(tools, Pace.USUAL, Optional.of(gate(SampleEvent.EAST)));
    }
}
