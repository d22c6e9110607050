package org.dengta.app.print;

import org.dengta.app.Replica;
import org.dengta.app.gate.Permissions;
import org.dengta.kiosk.OperatorId;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.printing.ReprintReason;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Who may print a second badge of somebody, by {@code kiosk.yaml} and the programme's operators.
 */
public final class ReprintRights {
    private ReprintRights() {}

    /** Whether the operator may, for that reason. */
    public static boolean may(Replica replica, OperatorId operator, ReprintReason reason) {
        var role = Permissions.role(replica.programme(), operator);
        return replica.config().kiosk().reprints().of(reason.isReissue()).contains(role);
    }

    /** ProblemException NOT_ALLOWED unless the operator may; nothing was done then. */
    public static void check(Replica replica, OperatorId operator, ReprintReason reason) {
        if (!may(replica, operator, reason)) {
            throw new ProblemException(refusal(replica, operator, reason));
        }
    }

    private static Problem refusal(Replica replica, OperatorId operator, ReprintReason reason) {
        var roles =
                replica.config().kiosk().reprints().of(reason.isReissue()).stream()
                        .sorted()
                        .map(role -> role.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
        var act = "reprint " + reason.code();
        return Problem.of(ProblemCode.NOT_ALLOWED, operator.value(), act, roles);
    }
}
