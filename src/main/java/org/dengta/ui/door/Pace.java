package org.dengta.ui.door;

import java.time.Duration;

/**
 * How long things stand at the door.
 *
 * @param least an admission, when a few more scans wait
 * @param most an admission, when none does
 * @param deaf after a refusal appears nothing is taken for its acknowledgement: the key may have
 *     been meant for what stood there before
 */
public record Pace(Duration least, Duration most, Duration deaf) {
    /** What all that wait share, however many. */
    private static final Duration SHARED = Duration.ofSeconds(2);

    public static final Pace USUAL =
            new Pace(Duration.ofMillis(500), Duration.ofSeconds(4), Duration.ofMillis(400));

    /** A group, whose heads somebody counts and may have to correct. */
    Duration counting() {
        return most.dividedBy(2);
    }

    /** What follows the least time where nobody waits; a group stands twice as long. */
    Duration rest(boolean isCounted) {
        return isCounted ? most.multipliedBy(2).minus(counting()) : most.minus(least);
    }

    /** Less and less the more scans wait, so that a burst is over soon. */
    Duration least(int waiting) {
        var share = SHARED.dividedBy(Math.max(1, waiting));
        return share.compareTo(least) < 0 ? share : least;
    }
}
