package org.dengta.exchange.http.server;

import org.dengta.exchange.LinkFailure;
import org.dengta.exchange.LinkFailure.Reason;
import org.dengta.platform.json.CutShort;
import org.dengta.platform.json.TooMuch;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.Problems;

import java.io.IOException;
import java.lang.System.Logger.Level;

/** What went wrong with a call, as the caller is told: without paths, traces and names. */
final class Refusals {
    private static final System.Logger LOG = System.getLogger(Refusals.class.getName());

    private Refusals() {}

    static Refusal of(Exception thrown) {
        return switch (thrown) {
            case Refusal refusal -> refusal;
            case TooMuch _ -> new Refusal(413, "TOO_LARGE", "More came than one call may bring.");
            case CutShort _ -> new Refusal(400, "CUT", "The call ended early.");
            case IOException _ -> new Refusal(400, "CUT", "The call could not be read to its end.");
            case LinkFailure failure when failure.reason() == Reason.PEER_FAILED ->
                    new Refusal(404, "NO_PROGRAMME", "No programme is published here.");
            default -> failed(thrown);
        };
    }

    private static Refusal failed(Exception thrown) {
        var code = Problems.of(thrown).code();
        LOG.log(Level.WARNING, "a call was not served: {0}", code);
        return new Refusal(status(code), code.name(), "It cannot be served here now.");
    }

    private static int status(ProblemCode code) {
        return code == ProblemCode.DISK_FULL ? 507 : code == ProblemCode.STORE_BUSY ? 503 : 500;
    }
}
