package org.dengta.ui.door;

import org.dengta.checkin.PartyEntry.Passed;
import org.dengta.gate.Decision;
import org.dengta.platform.problem.Problem;
import org.dengta.ui.door.sign.Sign;
import org.dengta.venue.Direction;
import org.dengta.verdict.Verdict.Admitted;

import java.util.Optional;

/** What fills the door's screen. */
public sealed interface DoorState {

    /** Nothing: scan a code. */
    record Ready() implements DoorState {}

    /** A verdict, written down. */
    record Decided(Decision decision) implements DoorState {
        public Sign sign() {
            return Sign.of(decision.verdict());
        }

        /** The admission, where it is one. */
        Optional<Admitted> admitted() {
            return decision.verdict() instanceof Admitted admitted
                    ? Optional.of(admitted)
                    : Optional.empty();
        }

        /** Whether it lets somebody pass without knowing of all other gates. */
        boolean isDoubtful() {
            return admitted().filter(it -> it.basis().isStale()).isPresent();
        }
    }

    /** People let in together by somebody's word: all that is shown is how many. */
    record Together(Passed entry) implements DoorState {}

    /** A scan that could not be decided; nothing was written. */
    record Undecided(Problem problem) implements DoorState {}

    /** Whether it stays until somebody says to have seen it. */
    default boolean needsAcknowledgement() {
        return switch (this) {
            case Ready _, Together _ -> false;
            case Decided decided -> decided.sign() != Sign.PASS;
            case Undecided _ -> true;
        };
    }

    /** Whether several people pass on it, whose number can be corrected. */
    default boolean isCounted() {
        return this instanceof Decided decided
                && decided.decision().fact().isPresent()
                && decided.admitted()
                        .filter(it -> it.direction() == Direction.ENTRY)
                        .filter(it -> it.heads().party() > 1)
                        .isPresent();
    }
}
