package org.dengta.platform.problem;

import java.util.List;

/**
 * One thing that went wrong.
 *
 * @param code which
 * @param details what the texts name: files, sizes, ids; never a person's name or a code
 */
public record Problem(ProblemCode code, List<String> details) {
    public Problem {
        details = List.copyOf(details);
    }

    public static Problem of(ProblemCode code, String... details) {
        return new Problem(code, List.of(details));
    }
}
