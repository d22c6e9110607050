package org.dengta.app.gate;

import org.dengta.app.Replica;
import org.dengta.gate.Decision;
import org.dengta.gate.EarlyVerdicts;
import org.dengta.gate.Scan;
import org.dengta.kiosk.OperatorId;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.venue.Direction;
import org.dengta.venue.GateId;
import org.dengta.venue.Venue;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Decides scans by the programme that stands at each: a gate may be gone since the last one. */
public final class GateScans {
    private GateScans() {}

    /**
     * As the replica's gate desk. ProblemException NO_SUCH_GATE or WRONG_WAY when the programme of
     * now has no such gate or does not let it be passed that way: then nothing was written.
     */
    public static Decision decide(Replica replica, Scan scan, OperatorId operator) {
        var desk = replica.gateDesk();
        check(desk.venue(), scan.gate(), scan.direction());
        return desk.decide(scan, operator);
    }

    /** A letter by its head, as the replica's {@link EarlyVerdicts}; exceptions as of decide. */
    public static Optional<Decision> begun(Replica replica, Scan head, OperatorId operator) {
        var desk = replica.gateDesk();
        check(desk.venue(), head.gate(), head.direction());
        return desk.early().begun(head, operator);
    }

    /** ProblemException as {@link #decide} unless a venue has a gate that is passed that way. */
    public static void check(Venue venue, GateId id, Direction direction) {
        var gate = venue.gate(id).orElseThrow(() -> noSuchGate(venue, id.value()));
        if (!gate.directions().contains(direction)) {
            throw new ProblemException(
                    Problem.of(
                            ProblemCode.WRONG_WAY,
                            id.value(),
                            direction.name().toLowerCase(Locale.ROOT)));
        }
    }

    /** That a venue has no gate of this name, with those it has. */
    public static ProblemException noSuchGate(Venue venue, String named) {
        return new ProblemException(Problem.of(ProblemCode.NO_SUCH_GATE, named, names(venue)));
    }

    /** The ids of all gates, as a list to read. */
    public static String names(Venue venue) {
        return venue.gates().stream()
                .map(gate -> gate.id().value())
                .collect(Collectors.joining(", "));
    }
}
