package org.dengta.lanes;

import java.time.Duration;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * How long one person keeps a lane: never less than three fifths of the usual time, beyond that by
 * chance (a shifted exponential), so that a few take three times as long.
 *
 * @param usual the mean of those with nothing out of the ordinary
 * @param spread the share of the usual time that is left to chance, 0 to 1
 * @param exceptions the share of people with whom something is wrong, 0 to 1
 * @param exceptional the mean time that one of those keeps the lane
 */
public record Service(Duration usual, double spread, double exceptions, Duration exceptional) {
    public static final double SPREAD = 0.4;

    public Service {
        if (!usual.isPositive() || !exceptional.isPositive()) {
            throw new IllegalArgumentException("everybody takes some time");
        }
        if (!(spread >= 0 && spread <= 1 && exceptions >= 0 && exceptions <= 1)) {
            throw new IllegalArgumentException("a share is 0 to 1");
        }
    }

    /** Seconds that each of so many people keeps a lane, whichever it is. */
    double[] times(int people, RandomGenerator random) {
        var times = new double[people];
        Arrays.setAll(times, _ -> time(random));
        return times;
    }

    private double time(RandomGenerator random) {
        var mean = random.nextDouble() < exceptions ? exceptional : usual;
        var chance = -Math.log1p(-random.nextDouble());
        return mean.toMillis() / 1e3 * (1 - spread + spread * chance);
    }
}
