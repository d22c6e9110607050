package org.dengta.house.offenders.admission;

import java.time.Instant;
import java.util.List;

/** Breaks no rule, so that a rule which rejects everything is found out. */
public final class InnocentVisitor {
    public static int age(List<String> names, java.time.Clock clock) {
        return Instant.now(clock).getNano() + names.size();
    }
}
