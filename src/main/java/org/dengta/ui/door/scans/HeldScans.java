package org.dengta.ui.door.scans;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import java.util.ArrayDeque;
import java.util.Deque;

/** Scans that wait, in the order they came, and what is said of them. Screen's thread. */
public final class HeldScans {
    private final Deque<HeldScan> queue = new ArrayDeque<>();
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper askedToClose = new ReadOnlyBooleanWrapper();

    /** How many wait. */
    public ReadOnlyIntegerProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    /** Whether somebody wanted to close the window while some waited. */
    public ReadOnlyBooleanProperty askedToClose() {
        return askedToClose.getReadOnlyProperty();
    }

    public int size() {
        return queue.size();
    }

    public boolean isEmpty() {
        return queue.isEmpty();
    }

    /** Behind all others. */
    public void add(HeldScan scan) {
        queue.add(scan);
        count(0);
    }

    /** Before all others, which came later. */
    public void putFirst(HeldScan scan) {
        queue.addFirst(scan);
        count(0);
    }

    /** The first of them, which waits no more. */
    public HeldScan next() {
        var next = queue.remove();
        count(0);
        askedToClose.set(askedToClose.get() && !queue.isEmpty());
        return next;
    }

    /**
     * Says how many wait.
     *
     * @param begun how many more are being decided and take their time
     */
    public void count(int begun) {
        waiting.set(queue.size() + begun);
    }

    /** Whether nothing would be lost, or whoever closes has been told so before. */
    public boolean mayClose(boolean isDeciding) {
        var may = queue.isEmpty() && !isDeciding || askedToClose.get();
        askedToClose.set(!may);
        return may;
    }
}
