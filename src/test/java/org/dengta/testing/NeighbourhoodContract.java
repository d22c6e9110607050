package org.dengta.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.kiosk.KioskId;
import org.dengta.kiosk.Neighbour;
import org.dengta.kiosk.Neighbourhood;
import org.dengta.kiosk.Neighbourhood.Told;
import org.dengta.venue.GateId;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What all neighbourhoods promise. */
public abstract class NeighbourhoodContract {
    private static final Duration SECOND = Duration.ofSeconds(1);

    protected final SettableClock clock =
            new SettableClock(SampleEvent.at(SampleEvent.DAY_1, "09:00"));

    /** That of a kiosk {@code door-a} which is told by a central, by {@link #clock}. */
    protected abstract Neighbourhood told();

    /** That of a central {@code door-a}, by {@link #clock}. */
    protected abstract Neighbourhood firstHand();

    @Test
    void a_kiosk_knows_of_nobody_before_it_was_told_and_a_central_that_there_is_nobody() {
        assertThat(told().others()).isEmpty();
        assertThat(firstHand().others()).contains(new Told(List.of(), Duration.ZERO));
    }

    @Test
    void what_was_told_grows_older() {
        var here = told();
        here.learn(new Told(List.of(at("door-b", SampleEvent.WEST, SECOND)), SECOND));
        clock.moveBy(Duration.ofSeconds(9));
        var ten = Duration.ofSeconds(10);
        assertThat(here.others())
                .contains(new Told(List.of(at("door-b", SampleEvent.WEST, ten)), ten));
    }

    @Test
    void what_is_told_takes_the_place_of_what_was_told_before() {
        var here = told();
        var west = at("door-b", SampleEvent.WEST, SECOND);
        var desk = new Neighbour(new KioskId("desk-1"), Optional.empty(), Optional.empty());
        here.learn(new Told(List.of(west), Duration.ZERO));
        here.learn(new Told(List.of(desk), Duration.ZERO));
        assertThat(here.others()).contains(new Told(List.of(desk), Duration.ZERO));
        here.learn(new Told(List.of(), Duration.ZERO));
        assertThat(here.others()).contains(new Told(List.of(), Duration.ZERO));
    }

    @Test
    void it_is_none_of_its_own_neighbours() {
        var here = told();
        here.learn(new Told(List.of(at("door-a", SampleEvent.WEST, SECOND)), Duration.ZERO));
        assertThat(here.others().orElseThrow().kiosks()).isEmpty();
        assertThat(here.self().gate()).isEmpty();
        here.note(at("door-a", SampleEvent.WEST, SECOND));
        assertThat(here.others().orElseThrow().kiosks()).isEmpty();
    }

    @Test
    void where_it_stands_is_noted_apart_from_what_it_is_told() {
        var here = told();
        here.stand(Optional.of(SampleEvent.EAST));
        assertThat(here.others()).isEmpty();
        here.learn(new Told(List.of(), Duration.ZERO));
        assertThat(here.self()).isEqualTo(at("door-a", SampleEvent.EAST, Duration.ZERO));
        here.stand(Optional.empty());
        assertThat(here.self().gate()).isEmpty();
        assertThat(here.others()).isPresent();
    }

    @Test
    void a_kiosk_that_speaks_for_itself_is_heard_at_its_word_and_stays_known() {
        var here = firstHand();
        here.note(at("door-b", SampleEvent.WEST, SECOND));
        here.note(at("door-c", SampleEvent.EAST, Duration.ZERO));
        clock.moveBy(Duration.ofSeconds(5));
        here.note(at("door-b", SampleEvent.HALL_IN, Duration.ZERO));
        assertThat(here.others())
                .contains(
                        new Told(
                                List.of(
                                        at("door-b", SampleEvent.HALL_IN, Duration.ZERO),
                                        at("door-c", SampleEvent.EAST, Duration.ofSeconds(5))),
                                Duration.ZERO));
    }

    @Test
    void a_word_soon_after_another_may_count_as_the_earlier_but_never_as_a_later_one() {
        var here = firstHand();
        for (var i = 0; i < 30; i++) {
            here.note(at("door-b", SampleEvent.WEST, Duration.ZERO));
            assertThat(here.others().orElseThrow().kiosks().getFirst().age().orElseThrow())
                    .isBetween(Duration.ZERO, Duration.ofSeconds(2));
            clock.moveBy(Duration.ofMillis(700));
        }
    }

    @Test
    void a_clock_that_was_set_back_leaves_nobody_able_to_tell_until_the_next_word() {
        var kiosk = told();
        kiosk.learn(new Told(List.of(at("door-b", SampleEvent.WEST, SECOND)), SECOND));
        var central = firstHand();
        central.note(at("door-b", SampleEvent.WEST, SECOND));
        clock.moveBy(Duration.ofHours(-1));
        assertThat(kiosk.others()).isEmpty();
        assertThat(central.others().orElseThrow().kiosks())
                .containsExactly(
                        new Neighbour(
                                new KioskId("door-b"),
                                Optional.of(SampleEvent.WEST),
                                Optional.empty()));
        central.note(at("door-b", SampleEvent.WEST, SECOND));
        assertThat(central.others().orElseThrow().kiosks())
                .containsExactly(at("door-b", SampleEvent.WEST, SECOND));
    }

    private static Neighbour at(String kiosk, GateId gate, Duration age) {
        return new Neighbour(new KioskId(kiosk), Optional.of(gate), Optional.of(age));
    }
}
