package org.dengta.ui.door.scans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.beans.property.SimpleObjectProperty;

import org.dengta.platform.fx.Background;
import org.dengta.testing.DoorInMemory;
import org.dengta.testing.SampleEvent;
import org.dengta.venue.Gate;
import org.dengta.venue.Zone;
import org.junit.jupiter.api.Test;

import java.util.Optional;

final class EdgeViewModelTest {
    private final DoorInMemory desk = new DoorInMemory();
    private final SimpleObjectProperty<Optional<Gate>> gate =
            new SimpleObjectProperty<>(desk.programme().venue().gate(SampleEvent.HALL_IN));
    private boolean broken;
    private final EdgeViewModel model =
            new EdgeViewModel(desk, new Background(Runnable::run, Runnable::run), gate, this::zone);

    @Test
    void a_zone_that_cannot_be_told_once_does_not_end_the_reading() {
        assertThat(model.occupancy().get()).isPresent();
        broken = true;
        assertThatThrownBy(model::refresh).isInstanceOf(IllegalStateException.class);
        broken = false;
        gate.set(desk.programme().venue().gate(SampleEvent.EAST));
        assertThat(model.occupancy().get().map(it -> it.zone().id())).contains(SampleEvent.CENTRE);
    }

    @Test
    void a_door_that_stands_nowhere_has_no_figures() {
        gate.set(Optional.empty());
        assertThat(model.occupancy().get()).isEmpty();
        assertThat(model.last()).isEmpty();
    }

    private Optional<Zone> zone() {
        if (broken) {
            throw new IllegalStateException("no zone");
        }
        var venue = desk.programme().venue();
        return gate.get().map(venue::behind);
    }
}
