package org.dengta.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dengta.testing.ProgrammeBuilder;
import org.dengta.testing.SampleEvent;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;

final class VenueTest {
    private static final Label NAME = new Label("馆", "Hall");

    @Test
    void a_zone_knows_every_zone_inside_it_at_any_depth() {
        var venue =
                new Venue(NAME, List.of(zone("a", ""), zone("b", "a"), zone("c", "b")), List.of());
        assertThat(venue.within(new ZoneId("a")))
                .containsExactlyInAnyOrder(new ZoneId("b"), new ZoneId("c"));
        assertThat(venue.within(new ZoneId("c"))).isEmpty();
        assertThat(ProgrammeBuilder.aProgramme().build().venue().within(SampleEvent.CENTRE))
                .hasSize(4);
    }

    @Test
    void a_zone_within_itself_or_within_nothing_is_refused() {
        for (var zones :
                List.of(
                        List.of(zone("a", "a")),
                        List.of(zone("a", "b"), zone("b", "a")),
                        List.of(zone("a", "b"), zone("b", "c"), zone("c", "b")),
                        List.of(zone("a", "nowhere")))) {
            assertThatThrownBy(() -> new Venue(NAME, zones, List.of()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_gate_leaves_its_zone_or_one_around_it() {
        var zones = List.of(zone("a", ""), zone("b", "a"), zone("c", "a"));
        assertThat(new Venue(NAME, zones, List.of(gate("a"))).gates()).hasSize(1);
        assertThat(new Venue(NAME, zones, List.of(gate("b"))).gates()).hasSize(1);
        for (var wrong : List.of("c", "nowhere")) {
            assertThatThrownBy(() -> new Venue(NAME, zones, List.of(gate(wrong))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("door");
        }
    }

    private static Gate gate(String leaves) {
        return new Gate(
                new GateId("door"),
                NAME,
                new ZoneId("b"),
                new ZoneId(leaves),
                Set.of(Direction.EXIT));
    }

    @Test
    void the_way_into_a_zone_starts_at_the_nearest_entrance_from_outdoors() {
        var venue =
                new Venue(
                        NAME,
                        List.of(
                                zone("centre", ""),
                                expo(),
                                zone("hall", "expo"),
                                zone("room", "centre")),
                        List.of());
        assertThat(way(venue, "hall")).containsExactly("hall", "expo");
        assertThat(way(venue, "expo")).containsExactly("expo");
        assertThat(way(venue, "room")).containsExactly("room", "centre");
        assertThat(way(venue, "centre")).containsExactly("centre");
        assertThat(way(venue, "nowhere")).isEmpty();
    }

    private static List<String> way(Venue venue, String zone) {
        return venue.wayInto(new ZoneId(zone)).stream().map(ZoneId::value).toList();
    }

    private static Zone expo() {
        var around = Optional.of(new ZoneId("centre"));
        return new Zone(new ZoneId("expo"), NAME, "E", 10, around, true, new Zone.BySession());
    }

    private static Zone zone(String id, String within) {
        var around = Optional.of(within).filter(text -> !text.isEmpty()).map(ZoneId::new);
        return new Zone(new ZoneId(id), NAME, "H", 10, around, false, new Zone.BySession());
    }
}
