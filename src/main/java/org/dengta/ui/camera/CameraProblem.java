package org.dengta.ui.camera;

import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.reading.Frame.Why;

import java.util.Optional;

/** Why there is no picture, as it is told to people. */
public final class CameraProblem {
    private CameraProblem() {}

    /** None where a film or a folder is over. */
    public static Optional<Problem> of(Why why) {
        return code(why).map(Problem::of);
    }

    private static Optional<ProblemCode> code(Why why) {
        return switch (why) {
            case MISSING -> Optional.of(ProblemCode.CAMERA_MISSING);
            case LIBRARY_MISSING -> Optional.of(ProblemCode.CAMERA_LIBRARY_MISSING);
            case NOT_READABLE -> Optional.of(ProblemCode.CAMERA_BLIND);
            case LOST -> Optional.of(ProblemCode.CAMERA_LOST);
            case FROZEN -> Optional.of(ProblemCode.CAMERA_FROZEN);
            case ENDED -> Optional.empty();
        };
    }
}
