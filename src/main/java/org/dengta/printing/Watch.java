package org.dengta.printing;

import java.time.Duration;
import java.time.Instant;

/** Since when a printer has said nothing new of the job it has. For one thread. */
final class Watch {
    final PrintTarget target;
    private String trace = "";
    private Instant since;

    Watch(PrintTarget target, Instant now) {
        this.target = target;
        since = now;
    }

    /** How long the printer has said the same, having said this now. */
    Duration silent(String said, Instant now) {
        if (!said.equals(trace)) {
            trace = said;
            since = now;
        }
        return Duration.between(since, now);
    }
}
