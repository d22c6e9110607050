package org.dengta.ui.door;

import org.dengta.gate.Decision;
import org.dengta.platform.problem.Problem;
import org.dengta.ui.door.sign.Sign;

/** What fills the door's screen. */
public sealed interface DoorState {

    /** Nothing: scan a code. */
    record Ready() implements DoorState {}

    /** A verdict, written down. */
    record Decided(Decision decision) implements DoorState {
        public Sign sign() {
            return Sign.of(decision.verdict());
        }
    }

    /** A scan that could not be decided; nothing was written. */
    record Undecided(Problem problem) implements DoorState {}

    /** Whether it stays until somebody says to have seen it. */
    default boolean needsAcknowledgement() {
        return switch (this) {
            case Ready _ -> false;
            case Decided decided -> decided.sign() != Sign.PASS;
            case Undecided _ -> true;
        };
    }
}
