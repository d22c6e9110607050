package org.dengta.ui.door.scans;

import org.dengta.gate.Scan;
import org.dengta.venue.Direction;
import org.dengta.venue.Gate;

import java.time.Instant;

/** A code that came and is not decided yet, with where the gate stood when it came. */
public record HeldScan(String text, Gate gate, Direction direction) {

    /** The scan to be decided at a time. */
    public Scan at(Instant time) {
        return new Scan(text, gate.id(), direction, time);
    }

    /** The same with all of the letter that this is the head of. */
    public HeldScan whole(String letter) {
        return new HeldScan(letter, gate, direction);
    }

    /** Leaves the text out: it may be a secret. */
    @Override
    public String toString() {
        return "HeldScan[" + gate.id() + ", " + direction + "]";
    }
}
