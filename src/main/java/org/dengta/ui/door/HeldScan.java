package org.dengta.ui.door;

import org.dengta.venue.Direction;
import org.dengta.venue.Gate;

/** A code that came and is not decided yet, with where the gate stood when it came. */
record HeldScan(String text, Gate gate, Direction direction) {}
