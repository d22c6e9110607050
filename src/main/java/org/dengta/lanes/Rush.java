package org.dengta.lanes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;
import java.util.random.RandomGenerator;

/**
 * The same rush drawn several times over: what one draw says of the longest wait is chance, so the
 * longest of all draws counts. Always the same for the same seed.
 */
public final class Rush {
    private final List<Draw> draws = new ArrayList<>();
    private final double seconds;

    /** Who came when in one draw, and for how long each keeps a lane. */
    private record Draw(double[] arrivals, double[] times) {}

    /**
     * How it goes at so many lanes.
     *
     * @param lanes how many
     * @param longest the longest wait of anybody in any draw
     * @param mean wait of everybody
     * @param p95 all but one in twenty wait no longer
     * @param queue most people waiting at once in any draw
     * @param busy share of the lanes' time in which somebody is there, until the last has passed
     */
    public record Course(
            int lanes, Duration longest, Duration mean, Duration p95, int queue, double busy) {}

    /**
     * @param seeds where chance comes from: for each number another draw
     * @param first the first number
     * @param draws how many, 1 or more
     */
    public Rush(
            Crowding crowding,
            Service service,
            LongFunction<RandomGenerator> seeds,
            long first,
            int draws) {
        for (var i = 0; i < draws; i++) {
            var random = seeds.apply(first + i);
            this.draws.add(
                    new Draw(crowding.arrivals(random), service.times(crowding.people(), random)));
        }
        seconds = crowding.within().toMillis() / 1e3;
    }

    /** How it goes at so many lanes, 1 or more. */
    public Course at(int lanes) {
        if (lanes < 1) {
            throw new IllegalArgumentException("there is a lane");
        }
        var waits = draws.stream().map(draw -> waits(draw, lanes)).toList();
        var all = waits.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
        var queue = 0;
        for (var i = 0; i < draws.size(); i++) {
            queue = Math.max(queue, Queue.longest(draws.get(i).arrivals(), waits.get(i)));
        }
        return new Course(
                lanes,
                duration(all[all.length - 1]),
                duration(Arrays.stream(all).average().orElse(0)),
                duration(all[(int) Math.ceil(0.95 * all.length) - 1]),
                queue,
                busy(waits, lanes));
    }

    /** The least number of lanes at which nobody waits longer in any draw. */
    public int lanesFor(Duration most) {
        var lanes = 1;
        while (at(lanes).longest().compareTo(most) > 0) {
            lanes++;
        }
        return lanes;
    }

    private static double[] waits(Draw draw, int lanes) {
        return Queue.waits(draw.arrivals(), draw.times(), lanes);
    }

    private double busy(List<double[]> waits, int lanes) {
        var worked = 0.0;
        var open = 0.0;
        for (var i = 0; i < draws.size(); i++) {
            var draw = draws.get(i);
            worked += Arrays.stream(draw.times()).sum();
            open += lanes * end(draw, waits.get(i));
        }
        return worked / open;
    }

    private double end(Draw draw, double[] waits) {
        var end = seconds;
        for (var i = 0; i < waits.length; i++) {
            end = Math.max(end, draw.arrivals()[i] + waits[i] + draw.times()[i]);
        }
        return end;
    }

    private static Duration duration(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1e3));
    }
}
