package org.dengta.app.gate;

import org.dengta.app.Replica;
import org.dengta.kiosk.OperatorId;
import org.dengta.kiosk.Role;
import org.dengta.kiosk.Role.Act;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.programme.Programme;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may do what, by the roles that the programme of now gives to operators. Whoever it does not
 * name is at a door. A programme that names no operator at all leaves everything to everybody.
 */
public final class Permissions {
    private Permissions() {}

    /** What an operator is there for. */
    public static Role role(Programme programme, OperatorId operator) {
        var operators = programme.regulations().operators();
        return operators.isEmpty() ? Role.SUPERVISOR : operators.getOrDefault(operator, Role.DOOR);
    }

    /** ProblemException NOT_ALLOWED unless the operator may do this; nothing was done then. */
    public static void check(Replica replica, OperatorId operator, Act act) {
        if (!role(replica.programme(), operator).may(act)) {
            throw new ProblemException(
                    Problem.of(ProblemCode.NOT_ALLOWED, operator.value(), code(act), allowed(act)));
        }
    }

    private static String allowed(Act act) {
        return Stream.of(Role.values())
                .filter(role -> role.may(act))
                .map(Permissions::code)
                .collect(Collectors.joining(", "));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
