package org.dengta.lanes;

import java.time.Duration;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Who comes when.
 *
 * @param people 1 or more
 * @param within the time in which they come
 * @param shape how they spread over it
 */
public record Crowding(int people, Duration within, Shape shape) {
    public Crowding {
        if (people < 1 || !within.isPositive()) {
            throw new IllegalArgumentException("at least one person comes, in some time");
        }
    }

    /** Seconds from the beginning at which each comes, in order. */
    double[] arrivals(RandomGenerator random) {
        var seconds = within.toMillis() / 1e3;
        var arrivals = new double[people];
        Arrays.setAll(arrivals, _ -> shape.share(random.nextDouble()) * seconds);
        Arrays.sort(arrivals);
        return arrivals;
    }
}
