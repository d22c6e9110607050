package org.dengta.platform.problem;

import java.util.Arrays;

/** What was thrown, as a problem that a person can be told. */
public final class Problems {
    private Problems() {}

    /**
     * The problem of a ProblemException; of everything else the kind and where in this program it
     * came from, never its message, which may hold anything. The trace goes to the log at DEBUG,
     * which no screen shows by default.
     */
    public static Problem of(Throwable thrown) {
        return thrown instanceof ProblemException known ? known.problem() : unexpected(thrown);
    }

    private static Problem unexpected(Throwable thrown) {
        System.getLogger("org.dengta").log(System.Logger.Level.DEBUG, "unexpected", thrown);
        var place =
                Arrays.stream(thrown.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("org.dengta."))
                        .findFirst()
                        .map(frame ->
                                " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")")
                        .orElse("");
        return Problem.of(ProblemCode.UNEXPECTED, thrown.getClass().getSimpleName() + place);
    }
}
