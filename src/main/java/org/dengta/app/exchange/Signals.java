package org.dengta.app.exchange;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** What a waiting exchange is told. Several of a kind become one. For any thread. */
public final class Signals {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition told = lock.newCondition();
    private boolean isNews;
    private boolean isLocal;
    private boolean isClosed;

    /** What woke a waiting one. */
    public enum Signal {
        /** There is something new there. */
        NEWS,
        /** There is something new here. */
        LOCAL,
        CLOSED,
        /** The time is over. */
        NONE
    }

    /** There is something new there, or it is to be had again. */
    public void news() {
        tell(() -> isNews = true);
    }

    /** There is something new here. */
    public void local() {
        tell(() -> isLocal = true);
    }

    public void close() {
        tell(() -> isClosed = true);
    }

    public boolean isClosed() {
        lock.lock();
        try {
            return isClosed;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a signal, which is then taken; an interrupt closes. */
    public Signal await(Duration atMost) {
        lock.lock();
        try {
            var left = atMost.toNanos();
            while (!isClosed && !isNews && !isLocal && left > 0) {
                left = told.awaitNanos(left);
            }
            return taken();
        } catch (InterruptedException _) {
            isClosed = true;
            return Signal.CLOSED;
        } finally {
            lock.unlock();
        }
    }

    /** Waits that long unless closed meanwhile; other signals stay. */
    public void rest(Duration length) {
        lock.lock();
        try {
            var left = length.toNanos();
            while (!isClosed && left > 0) {
                left = told.awaitNanos(left);
            }
        } catch (InterruptedException _) {
            isClosed = true;
        } finally {
            lock.unlock();
        }
    }

    private Signal taken() {
        if (isClosed) {
            return Signal.CLOSED;
        }
        var signal = isNews ? Signal.NEWS : isLocal ? Signal.LOCAL : Signal.NONE;
        isNews = false;
        isLocal = false;
        return signal;
    }

    private void tell(Runnable change) {
        lock.lock();
        try {
            change.run();
            told.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
