package org.dengta.lanes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.dengta.lanes.Rush.Course;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

final class RushTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration SEVEN = Duration.ofSeconds(7);
    private static final Service USUAL =
            new Service(SEVEN, Service.SPREAD, 0.03, Duration.ofMinutes(1));

    /** Kleinrock, Queueing Systems I: a mean wait of ρ s / 2 (1 − ρ) where all take as long. */
    @Test
    void one_lane_and_equal_services_wait_as_theory_says() {
        for (var load : new double[] {0.3, 0.6, 0.8}) {
            var people = 200_000;
            var within = Duration.ofMillis(Math.round(people * 10_000 / load));
            var course =
                    rush(
                                    new Crowding(people, within, Shape.EVEN),
                                    new Service(Duration.ofSeconds(10), 0, 0, SEVEN),
                                    1)
                            .at(1);
            var known = load * 10 / (2 * (1 - load));
            assertThat(seconds(course.mean())).isCloseTo(known, within(known * 0.04));
            assertThat(course.busy()).isCloseTo(load, within(0.01));
        }
    }

    /** The same, ρ s / (1 − ρ) where the whole service is left to chance. */
    @Test
    void one_lane_and_services_by_chance_wait_as_theory_says() {
        var crowding = new Crowding(300_000, Duration.ofSeconds(6_000_000), Shape.EVEN);
        var course = rush(crowding, new Service(Duration.ofSeconds(10), 1, 0, SEVEN), 1).at(1);
        assertThat(seconds(course.mean())).isCloseTo(10, within(0.6));
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void more_lanes_let_nobody_wait_longer(Shape shape) {
        var crowding = new Crowding(700, HOUR, shape);
        for (var seed = 0; seed < 20; seed++) {
            var random = new SplittableRandom(seed);
            var arrivals = crowding.arrivals(random);
            var times = USUAL.times(700, random);
            var fewer = Queue.waits(arrivals, times, 1);
            for (var lanes = 2; lanes < 9; lanes++) {
                var more = Queue.waits(arrivals, times, lanes);
                for (var i = 0; i < more.length; i++) {
                    assertThat(more[i]).isLessThanOrEqualTo(fewer[i] + 1e-6);
                }
                fewer = more;
            }
        }
    }

    @Test
    void never_are_more_served_at_once_than_there_are_lanes_and_nobody_waits_beside_a_free_one() {
        for (var seed = 0; seed < 30; seed++) {
            var random = new SplittableRandom(seed);
            var arrivals = new Crowding(200, Duration.ofMinutes(10), Shape.BUSES).arrivals(random);
            var times = USUAL.times(200, random);
            var lanes = 1 + seed % 5;
            var waits = Queue.waits(arrivals, times, lanes);
            for (var i = 0; i < waits.length; i++) {
                var start = arrivals[i] + waits[i];
                assertThat(served(start + 1e-6, arrivals, waits, times)).isBetween(1, lanes);
                if (waits[i] > 0) {
                    assertThat(served(start - 1e-6, arrivals, waits, times)).isEqualTo(lanes);
                }
            }
            assertThat(Queue.longest(arrivals, waits)).isEqualTo(counted(arrivals, waits));
        }
    }

    private static int served(double at, double[] arrivals, double[] waits, double[] times) {
        return (int)
                IntStream.range(0, arrivals.length)
                        .filter(i -> arrivals[i] + waits[i] <= at)
                        .filter(i -> at < arrivals[i] + waits[i] + times[i])
                        .count();
    }

    private static int counted(double[] arrivals, double[] waits) {
        return Arrays.stream(arrivals)
                .mapToInt(at ->
                        (int)
                                IntStream.range(0, arrivals.length)
                                        .filter(i -> arrivals[i] <= at)
                                        .filter(i -> at < arrivals[i] + waits[i])
                                        .count())
                .max()
                .orElse(0);
    }

    @Test
    void a_triangle_is_highest_at_two_thirds() {
        var minutes = minutes(Shape.TRIANGLE);
        assertThat(IntStream.range(0, 60).boxed().max((a, b) -> minutes[a] - minutes[b]))
                .hasValueSatisfying(most -> assertThat(most).isBetween(35, 44));
        assertThat(minutes[0]).isLessThan(minutes[39] / 10);
        assertThat(minutes[59]).isLessThan(minutes[39] / 10);
        assertThat(share(minutes, 0, 40)).isCloseTo(2.0 / 3, within(0.01));
    }

    @Test
    void buses_bring_half_of_all_within_six_minutes() {
        var around = share(minutes(Shape.BUSES), 37, 43);
        var alone = share(minutes(Shape.TRIANGLE), 37, 43);
        assertThat(around).isCloseTo(0.5 + alone / 2, within(0.01));
        assertThat(share(minutes(Shape.EVEN), 0, 30)).isCloseTo(0.5, within(0.01));
    }

    private static int[] minutes(Shape shape) {
        var minutes = new int[60];
        for (var at : new Crowding(100_000, HOUR, shape).arrivals(new SplittableRandom(5))) {
            minutes[(int) (at / 60)]++;
        }
        return minutes;
    }

    private static double share(int[] minutes, int from, int to) {
        return Arrays.stream(minutes, from, to).sum() / 100_000.0;
    }

    @Test
    void a_service_takes_its_mean_and_exceptions_take_theirs() {
        var times = USUAL.times(400_000, new SplittableRandom(7));
        assertThat(Arrays.stream(times).average())
                .hasValueCloseTo(0.97 * 7 + 0.03 * 60, within(0.1));
        assertThat(Arrays.stream(times).min()).hasValueCloseTo(0.6 * 7, within(0.01));
    }

    @Test
    void the_least_number_of_lanes_is_enough_and_one_fewer_is_not() {
        var rush = rush(new Crowding(1_500, HOUR, Shape.TRIANGLE), USUAL, 5);
        var most = Duration.ofMinutes(5);
        var needed = rush.lanesFor(most);
        assertThat(rush.at(needed).longest()).isLessThanOrEqualTo(most);
        assertThat(rush.at(needed - 1).longest()).isGreaterThan(most);
        assertThat(rush.lanesFor(Duration.ofHours(9))).isEqualTo(1);
    }

    @Test
    void one_person_waits_for_nobody() {
        assertThat(rush(new Crowding(1, HOUR, Shape.EVEN), USUAL, 3).at(1))
                .extracting(Course::longest, Course::p95, Course::queue)
                .containsExactly(Duration.ZERO, Duration.ZERO, 0);
    }

    @Test
    void the_same_seed_tells_the_same() {
        var crowding = new Crowding(500, HOUR, Shape.BUSES);
        assertThat(rush(crowding, USUAL, 4).at(3)).isEqualTo(rush(crowding, USUAL, 4).at(3));
        assertThat(new Rush(crowding, USUAL, SplittableRandom::new, 99, 4).at(3))
                .isNotEqualTo(rush(crowding, USUAL, 4).at(3));
    }

    @Test
    void what_makes_no_sense_is_refused() {
        assertThatThrownBy(() -> new Crowding(0, HOUR, Shape.EVEN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Crowding(1, Duration.ZERO, Shape.EVEN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Service(Duration.ZERO, 0, 0, SEVEN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Service(SEVEN, 0, 1.01, SEVEN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Service(SEVEN, Double.NaN, 0, SEVEN))
                .isInstanceOf(IllegalArgumentException.class);
        var rush = rush(new Crowding(1, HOUR, Shape.EVEN), USUAL, 1);
        assertThatThrownBy(() -> rush.at(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Rush rush(Crowding crowding, Service service, int draws) {
        return new Rush(crowding, service, SplittableRandom::new, 1, draws);
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1e3;
    }
}
