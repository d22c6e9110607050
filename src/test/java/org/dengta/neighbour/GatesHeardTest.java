package org.dengta.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.testing.SampleEvent.DAY_1;
import static org.dengta.testing.SampleEvent.EAST;
import static org.dengta.testing.SampleEvent.FORUM_DOOR;
import static org.dengta.testing.SampleEvent.HALL_IN;
import static org.dengta.testing.SampleEvent.HALL_OUT;
import static org.dengta.testing.SampleEvent.HALL_YARD;
import static org.dengta.testing.SampleEvent.WEST;
import static org.dengta.testing.SampleEvent.at;

import org.dengta.exchange.Link;
import org.dengta.exchange.LinkFailure.Reason;
import org.dengta.kiosk.KioskId;
import org.dengta.kiosk.Neighbour;
import org.dengta.kiosk.Neighbourhood.Told;
import org.dengta.programme.Programme;
import org.dengta.testing.BrokenLink;
import org.dengta.testing.MemoryReplica;
import org.dengta.testing.ProgrammeBuilder;
import org.dengta.testing.SettableClock;
import org.dengta.venue.GateId;
import org.dengta.verdict.Basis;
import org.dengta.verdict.Basis.Fresh;
import org.dengta.verdict.Basis.Silence;
import org.dengta.verdict.Basis.Sole;
import org.dengta.verdict.Basis.StaleSince;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

final class GatesHeardTest {
    private static final Instant NOON = at(DAY_1, "12:00");
    private static final Duration WITHIN = Duration.ofSeconds(30);
    private static final Duration TWO = Duration.ofSeconds(2);
    private static final GateId SIDE = new GateId("hall-side");

    private final Programme programme = ProgrammeBuilder.aProgramme().build();

    @Test
    void a_kiosk_beside_no_other_is_the_only_one() {
        assertThat(east(told(TWO))).isEqualTo(new Sole());
        assertThat(east(told(TWO, kiosk("door-h", HALL_IN, TWO), desk(Duration.ofHours(1)))))
                .as("another zone, a desk")
                .isEqualTo(new Sole());
    }

    @Test
    void all_gates_heard_a_moment_ago_are_fresh_by_the_one_heard_longest_ago() {
        var told =
                told(
                        TWO,
                        kiosk("door-b", WEST, TWO),
                        kiosk("door-c", WEST, Duration.ofSeconds(30)),
                        kiosk("door-d", EAST, Duration.ofSeconds(9)));
        assertThat(east(told)).isEqualTo(new Fresh(2, Duration.ofSeconds(30)));
    }

    @Test
    void a_gate_not_heard_for_long_is_named_with_the_time_of_the_kiosk_heard_longest_ago() {
        var told =
                told(
                        TWO,
                        kiosk("door-b", WEST, Duration.ofMinutes(5)),
                        kiosk("door-c", WEST, Duration.ofMinutes(9)),
                        kiosk("door-d", EAST, TWO));
        assertThat(east(told)).isEqualTo(silent(WEST, NOON.minus(Duration.ofMinutes(9))));
        var just = told(TWO, kiosk("door-b", WEST, WITHIN.plusMillis(1)));
        assertThat(east(just)).isEqualTo(silent(WEST, NOON.minus(WITHIN).minusMillis(1)));
    }

    @Test
    void a_kiosk_that_nobody_can_tell_when_it_was_heard_is_silent() {
        var told =
                told(
                        TWO,
                        new Neighbour(new KioskId("door-b"), Optional.of(WEST), Optional.empty()),
                        kiosk("door-c", WEST, Duration.ofMinutes(9)));
        assertThat(east(told))
                .isEqualTo(new StaleSince(List.of(new Silence(WEST, Optional.empty()))));
    }

    @Test
    void who_was_heard_last_on_an_earlier_day_may_be_letting_people_in_and_is_silent() {
        for (var hours : List.of(11, 13, 24, 24 * 30)) {
            var ago = Duration.ofHours(hours);
            assertThat(east(told(TWO, kiosk("door-b", WEST, ago))))
                    .isEqualTo(silent(WEST, NOON.minus(ago)));
        }
        assertThat(
                        east(
                                told(
                                        TWO,
                                        kiosk("door-b", WEST, Duration.ofHours(13)),
                                        kiosk("door-c", WEST, TWO))))
                .as("another kiosk at the gate does not speak for it")
                .isEqualTo(silent(WEST, NOON.minus(Duration.ofHours(13))));
    }

    @Test
    void whoever_left_the_gate_or_is_shut_out_is_silent_no_longer() {
        var clock = new SettableClock(NOON);
        var central = new MemoryReplica("central", clock);
        var east = new MemoryReplica("east-1", clock);
        var west = new MemoryReplica("west-1", clock);
        west.neighbourhood().stand(Optional.of(WEST));
        exchange(west, central.answers("west-1"), clock);
        clock.moveBy(Duration.ofDays(1));
        exchange(east, central.answers("east-1"), clock);
        assertThat(east(east.neighbourhood().others(), clock.instant()).isStale()).isTrue();
        west.neighbourhood().stand(Optional.empty());
        exchange(west, central.answers("west-1"), clock);
        exchange(east, central.answers("east-1"), clock);
        assertThat(east(east.neighbourhood().others(), clock.instant())).isEqualTo(new Sole());
        assertThat(east(told(TWO))).as("shut out: no neighbour").isEqualTo(new Sole());
    }

    @Test
    void of_silent_gates_the_one_that_fell_silent_last_is_named_first() {
        var yesterday = Duration.ofHours(20);
        var never = new Neighbour(new KioskId("door-a"), Optional.of(HALL_OUT), Optional.empty());
        var told =
                told(
                        TWO,
                        never,
                        kiosk("door-b", HALL_YARD, yesterday),
                        kiosk("door-c", SIDE, Duration.ofMinutes(5)));
        assertThat(((StaleSince) of(HALL_IN, told)).silent())
                .extracting(Silence::gate)
                .containsExactly(SIDE, HALL_YARD, HALL_OUT);
    }

    @Test
    void a_gate_that_is_no_longer_of_the_venue_counts_for_nothing() {
        var gone = kiosk("door-b", new GateId("north"), Duration.ofMinutes(5));
        assertThat(east(told(TWO, gone))).isEqualTo(new Sole());
    }

    @Test
    void whoever_was_told_of_nobody_knows_of_no_gate_that_it_is_closed() {
        assertThat(east(Optional.empty()))
                .isEqualTo(new StaleSince(List.of(new Silence(WEST, Optional.empty()))));
        assertThat(of(HALL_IN, Optional.empty()).isStale()).isTrue();
        assertThat(of(FORUM_DOOR, Optional.empty())).as("the only gate").isEqualTo(new Sole());
    }

    @Test
    void a_gate_may_have_opened_since_a_kiosk_was_cut_off() {
        var hour = Duration.ofHours(1);
        assertThat(east(told(hour))).isEqualTo(silent(WEST, NOON.minus(hour)));
        var yesterday = Duration.ofHours(20);
        var told = told(yesterday, kiosk("door-b", WEST, yesterday));
        assertThat(east(told)).isEqualTo(silent(WEST, NOON.minus(yesterday)));
        var open = told(hour, kiosk("door-b", SIDE, Duration.ofHours(2)));
        assertThat(of(HALL_IN, open)).isEqualTo(silent(SIDE, NOON.minus(Duration.ofHours(2))));
    }

    @Test
    void a_link_that_drops_makes_it_stale_and_one_that_heals_fresh_again() {
        var clock = new SettableClock(NOON);
        var central = new MemoryReplica("central", clock);
        var east = new MemoryReplica("east-1", clock);
        var west = new MemoryReplica("west-1", clock);
        var hearing = new GatesHeard(programme, east.neighbourhood()::others, WITHIN);
        west.neighbourhood().stand(Optional.of(WEST));
        var gate = programme.venue().gate(EAST).orElseThrow();
        for (var i = 0; i < 10; i++) {
            exchange(west, central.answers("west-1"), clock);
            exchange(east, central.answers("east-1"), clock);
            assertThat(hearing.of(gate, clock.instant())).isInstanceOf(Fresh.class);
        }
        var last = clock.instant().minusSeconds(20);
        for (var i = 0; i < 10; i++) {
            exchange(west, cut(central.answers("west-1")), clock);
            exchange(east, central.answers("east-1"), clock);
        }
        assertThat(hearing.of(gate, clock.instant())).isEqualTo(silent(WEST, last));
        exchange(west, central.answers("west-1"), clock);
        assertThat(hearing.of(gate, clock.instant()))
                .as("not told yet")
                .isEqualTo(silent(WEST, last));
        exchange(east, central.answers("east-1"), clock);
        assertThat(hearing.of(gate, clock.instant()))
                .isEqualTo(new Fresh(1, Duration.ofSeconds(20)));
    }

    @Test
    void a_kiosk_that_is_cut_off_itself_has_heard_nobody_since() {
        var clock = new SettableClock(NOON);
        var central = new MemoryReplica("central", clock);
        var east = new MemoryReplica("east-1", clock);
        var west = new MemoryReplica("west-1", clock);
        west.neighbourhood().stand(Optional.of(WEST));
        exchange(west, central.answers("west-1"), clock);
        exchange(east, central.answers("east-1"), clock);
        for (var i = 0; i < 2; i++) {
            exchange(east, cut(central.answers("east-1")), clock);
            exchange(west, central.answers("west-1"), clock);
        }
        assertThat(east(east.neighbourhood().others(), clock.instant()))
                .isEqualTo(silent(WEST, NOON));
    }

    private Basis east(Optional<Told> told, Instant now) {
        return new GatesHeard(programme, () -> told, WITHIN)
                .of(programme.venue().gate(EAST).orElseThrow(), now);
    }

    private static Link cut(Link link) {
        return new BrokenLink(link, 0, Reason.UNREACHABLE, false);
    }

    private static void exchange(MemoryReplica kiosk, Link link, SettableClock clock) {
        kiosk.round().run(link, _ -> {});
        clock.moveBy(Duration.ofSeconds(10));
    }

    private Basis east(Optional<Told> told) {
        return of(EAST, told);
    }

    private Basis of(GateId gate, Optional<Told> told) {
        return new GatesHeard(programme, () -> told, WITHIN)
                .of(programme.venue().gate(gate).orElseThrow(), NOON);
    }

    private static Optional<Told> told(Duration age, Neighbour... kiosks) {
        return Optional.of(new Told(List.of(kiosks), age));
    }

    private static Neighbour kiosk(String id, GateId gate, Duration age) {
        return new Neighbour(new KioskId(id), Optional.of(gate), Optional.of(age));
    }

    private static Neighbour desk(Duration age) {
        return new Neighbour(new KioskId("desk-1"), Optional.empty(), Optional.of(age));
    }

    private static Basis silent(GateId gate, Instant since) {
        return new StaleSince(List.of(new Silence(gate, Optional.of(since))));
    }
}
