package org.dengta.platform.problem;

import java.util.List;

/**
 * One thing that went wrong.
 *
 * @param code which
 * @param variant a code of the case where the texts tell several apart, else empty
 * @param details what the texts name: files, sizes, ids; never a person's name or a code
 */
public record Problem(ProblemCode code, String variant, List<String> details) {
    public Problem {
        details = List.copyOf(details);
    }

    /** Of the one case that the code has. */
    public Problem(ProblemCode code, List<String> details) {
        this(code, "", details);
    }

    public static Problem of(ProblemCode code, String... details) {
        return new Problem(code, List.of(details));
    }

    /** The same, told in the words of a case such as {@code S-01} where there are any. */
    public Problem variant(String name) {
        return new Problem(code, name, details);
    }
}
