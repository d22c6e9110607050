package org.dengta.lanes;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * One queue in front of equal lanes: whoever came first goes to the lane that is free first. With
 * the same people more lanes never let anybody wait longer (Kiefer and Wolfowitz, On the theory of
 * queues with many servers, 1955).
 */
final class Queue {
    private Queue() {}

    /** Seconds that each waits before a lane takes him. */
    static double[] waits(double[] arrivals, double[] times, int lanes) {
        var free = new PriorityQueue<Double>();
        for (var lane = 0; lane < Math.min(lanes, arrivals.length); lane++) {
            free.add(0.0);
        }
        var waits = new double[arrivals.length];
        for (var i = 0; i < arrivals.length; i++) {
            var start = Math.max(arrivals[i], free.remove());
            waits[i] = start - arrivals[i];
            free.add(start + times[i]);
        }
        return waits;
    }

    /** How many wait at once at most. */
    static int longest(double[] arrivals, double[] waits) {
        var starts = new double[arrivals.length];
        Arrays.setAll(starts, i -> arrivals[i] + waits[i]);
        var longest = 0;
        var taken = 0;
        for (var come = 0; come < arrivals.length; come++) {
            while (taken < come && starts[taken] <= arrivals[come]) {
                taken++;
            }
            var waiting = come - taken + (waits[come] > 0 ? 1 : 0);
            longest = Math.max(longest, waiting);
        }
        return longest;
    }
}
