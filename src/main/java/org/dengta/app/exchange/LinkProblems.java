package org.dengta.app.exchange;

import org.dengta.exchange.LinkFailure;
import org.dengta.exchange.LinkFailure.Reason;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;

/** A failing exchange as a person is told it. */
public final class LinkProblems {
    private LinkProblems() {}

    /**
     * What broke a round off.
     *
     * @param address the central's
     * @param waiting how many facts wait here
     */
    public static ProblemException of(LinkFailure failure, String address, long waiting) {
        var problem = Problem.of(code(failure.reason()), address, Long.toString(waiting));
        return new ProblemException(problem, failure);
    }

    /** What kept a kiosk from enrolling; nothing of it is there yet. */
    static ProblemException ofEnrolling(LinkFailure failure, String address) {
        var problem = Problem.of(code(failure.reason()), address, "0").variant("ENROL");
        return new ProblemException(problem, failure);
    }

    static ProblemCode code(Reason reason) {
        return switch (reason) {
            case UNREACHABLE -> ProblemCode.CENTRAL_UNREACHABLE;
            case SILENT -> ProblemCode.CENTRAL_SILENT;
            case CUT -> ProblemCode.CENTRAL_CUT;
            case MALFORMED -> ProblemCode.CENTRAL_MALFORMED;
            case TOO_LARGE -> ProblemCode.CENTRAL_TOO_LARGE;
            case OTHER_EVENT -> ProblemCode.CENTRAL_OTHER_EVENT;
            case OLDER_PROTOCOL -> ProblemCode.CENTRAL_OLDER;
            case NEWER_PROTOCOL -> ProblemCode.CENTRAL_NEWER;
            case NOT_ENROLLED -> ProblemCode.CENTRAL_REFUSES;
            case PEER_FAILED -> ProblemCode.CENTRAL_FAILED;
            case INTERRUPTED -> ProblemCode.CENTRAL_BROKEN_OFF;
        };
    }
}
