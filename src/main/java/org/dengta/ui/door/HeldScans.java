package org.dengta.ui.door;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import org.dengta.venue.Direction;
import org.dengta.venue.Gate;

import java.util.ArrayDeque;
import java.util.Deque;

/** Scans that wait to be decided, each for the gate and way it came at. Screen's thread. */
final class HeldScans {
    private final Deque<Held> queue = new ArrayDeque<>();
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();

    /** A code, and where it was presented. */
    record Held(String text, Gate gate, Direction direction) {}

    /** How many are told to wait. */
    ReadOnlyIntegerProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    void add(Held scan) {
        queue.add(scan);
        settle();
    }

    Held next() {
        var next = queue.remove();
        settle();
        return next;
    }

    boolean isEmpty() {
        return queue.isEmpty();
    }

    int size() {
        return queue.size();
    }

    /** The one that is being decided waits too. */
    void countDecided() {
        waiting.set(queue.size() + 1);
    }

    /** Only those that are held wait. */
    void settle() {
        waiting.set(queue.size());
    }
}
