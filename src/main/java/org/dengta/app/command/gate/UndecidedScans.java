package org.dengta.app.command.gate;

import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemException;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * The scans of one call that could not be decided because the store was busy or the disk full, or
 * because a new programme has not this gate: that may be over at the next scan, so each is told and
 * the call goes on. Everything else that breaks ends it. For one thread.
 */
final class UndecidedScans {
    private Optional<Problem> first = Optional.empty();

    /**
     * What a decision says; false when it could not be made, which is told first. ProblemException
     * when no further scan can do better.
     */
    boolean attempt(BooleanSupplier decision, Consumer<Problem> tell) {
        try {
            return decision.getAsBoolean();
        } catch (ProblemException e) {
            if (!mayPass(e.problem())) {
                throw e;
            }
            tell.accept(e.problem());
            first = first.or(() -> Optional.of(e.problem()));
            return false;
        }
    }

    /** Ends a call in which any scan was left undecided with the first such problem. */
    void complain() {
        first.ifPresent(problem -> {
            throw new ProblemException(problem);
        });
    }

    private static boolean mayPass(Problem problem) {
        return switch (problem.code()) {
            case STORE_BUSY, DISK_FULL, NO_SUCH_GATE, WRONG_WAY -> true;
            default -> false;
        };
    }
}
