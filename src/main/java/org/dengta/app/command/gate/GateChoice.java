package org.dengta.app.command.gate;

import org.dengta.app.Replica;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.venue.Gate;

import java.util.Optional;
import java.util.stream.Collectors;

/** The gate a command is about. */
final class GateChoice {
    private GateChoice() {}

    /** The gate named, else the kiosk's own; a ProblemException that lists the gates for none. */
    static Gate of(Replica replica, Optional<String> named) {
        var gates = replica.programme().venue().gates();
        var names =
                gates.stream().map(known -> known.id().value()).collect(Collectors.joining(", "));
        var id =
                named.or(() -> replica.config().kiosk().gate().map(Object::toString))
                        .orElseThrow(() -> problem(ProblemCode.NO_GATE, names));
        return gates.stream()
                .filter(known -> known.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> problem(ProblemCode.NO_SUCH_GATE, id, names));
    }

    private static ProblemException problem(ProblemCode code, String... details) {
        return new ProblemException(Problem.of(code, details));
    }
}
