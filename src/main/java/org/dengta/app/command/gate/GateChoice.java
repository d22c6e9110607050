package org.dengta.app.command.gate;

import org.dengta.app.Replica;
import org.dengta.app.gate.GateScans;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.venue.Gate;

import java.util.Optional;

/** The gate a command is about. */
public final class GateChoice {
    private GateChoice() {}

    /** The gate named, else the kiosk's own; a ProblemException that lists the gates for none. */
    public static Gate of(Replica replica, Optional<String> named) {
        var venue = replica.programme().venue();
        var id =
                named.or(() -> replica.config().kiosk().gate().map(Object::toString))
                        .orElseThrow(() ->
                                new ProblemException(
                                        Problem.of(ProblemCode.NO_GATE, GateScans.names(venue))));
        return venue.gates().stream()
                .filter(known -> known.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> GateScans.noSuchGate(venue, id));
    }
}
