package org.dengta.printing;

import java.time.Duration;
import java.time.Instant;

/**
 * Since when a printer has said nothing new of the job it has.
 *
 * @param trace what it says
 * @param since when it began to say so
 */
record Watch(PrintTarget target, String trace, Instant since) {

    /** Once the printer has said this now. */
    Watch hearing(String said, Instant now) {
        return said.equals(trace) ? this : new Watch(target, said, now);
    }

    Duration silent(Instant now) {
        return Duration.between(since, now);
    }
}
